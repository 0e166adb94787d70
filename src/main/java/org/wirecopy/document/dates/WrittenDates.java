package org.wirecopy.document.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Published;
import org.wirecopy.table.Table;

/**
 * Dates with the month's name: day, month and year ("9 de marzo de 2021"), month, day and year
 * ("March 9th, 2021"), year, month and day ("2021. március 9.") or year, day and month ("2021. gada
 * 9. marts"). The parts stand side by side but for words that link them, from the table {@code
 * date-words.tsv}.
 */
final class WrittenDates {
  private static final Pattern WORD = Pattern.compile("\\d+|[\\p{L}\\p{M}]+");
  private static final Pattern BETWEEN = Pattern.compile("[ .,'’/-]{0,3}");
  private static final int BUDDHIST = 2400;
  private static final int BUDDHIST_ERA = 543;

  private WrittenDates() {}

  /** A month's name, or a number of at most four digits. */
  private record Part(String digits, int month) {
    boolean isDay() {
      return month == 0 && digits.length() <= 2;
    }

    boolean isYear() {
      return month == 0 && digits.length() == 4;
    }
  }

  static Optional<Published> read(String folded) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(folded);
    int end = 0;
    while (word.find()) {
      if (!BETWEEN.matcher(folded.substring(end, word.start())).matches()) {
        words.add("");
      }
      words.add(word.group());
      end = word.end();
    }
    return date(parts(words));
  }

  /** The parts of dates in a text; {@code null} stands for anything else. */
  private static List<@Nullable Part> parts(List<String> words) {
    List<@Nullable Part> parts = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      OptionalInt two =
          i + 1 < words.size()
              ? MonthNames.month(words.get(i) + ' ' + words.get(i + 1))
              : OptionalInt.empty();
      OptionalInt month = two.isPresent() ? two : MonthNames.month(words.get(i));
      if (month.isPresent()) {
        parts.add(new Part("", month.getAsInt()));
        i += two.isPresent() ? 1 : 0;
      } else if (!isLink(words, i)) {
        parts.add(number(words.get(i)));
      }
    }
    return parts;
  }

  private static @Nullable Part number(String word) {
    boolean digits = !word.isEmpty() && Character.isDigit(word.charAt(0));
    return digits && word.length() <= 4 ? new Part(word, 0) : null;
  }

  private static boolean isLink(List<String> words, int i) {
    String part = Known.WORDS.getOrDefault(words.get(i), "");
    boolean afterNumber = i > 0 && number(words.get(i - 1)) != null;
    return part.equals("link") || part.equals("ordinal") && afterNumber;
  }

  private static Optional<Published> date(List<@Nullable Part> parts) {
    for (int i = 0; i + 2 < parts.size(); i++) {
      Part first = parts.get(i);
      Part second = parts.get(i + 1);
      Part third = parts.get(i + 2);
      Optional<Published> date =
          first == null || second == null || third == null
              ? Optional.empty()
              : date(first, second, third);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<Published> date(Part first, Part second, Part third) {
    if (third.isYear() && first.isDay() && second.month() > 0) {
      return day(third, second, first);
    }
    if (third.isYear() && first.month() > 0 && second.isDay()) {
      return day(third, first, second);
    }
    if (first.isYear() && second.month() > 0 && third.isDay()) {
      return day(first, second, third);
    }
    return first.isYear() && second.isDay() && third.month() > 0
        ? day(first, third, second)
        : Optional.empty();
  }

  private static Optional<Published> day(Part year, Part month, Part day) {
    int written = Integer.parseInt(year.digits());
    String common = written >= BUDDHIST ? Integer.toString(written - BUDDHIST_ERA) : year.digits();
    return Optional.of(Published.on(DateText.day(common, month.month(), day.digits())));
  }

  private static final class Known {
    private static final Map<String, String> WORDS =
        Table.read(WrittenDates.class, "date-words.tsv").rows().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    row -> DateText.folded(row.cell("word")), row -> row.cell("part")));
  }
}
