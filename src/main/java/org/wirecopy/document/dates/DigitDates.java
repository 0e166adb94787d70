package org.wirecopy.document.dates;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirecopy.document.Published;

/**
 * Dates in digits: Chinese, Japanese and Korean, those that start with the year, and those that end
 * with it where day and month cannot be taken for one another.
 *
 * <p>Full stops separate day, month and year, in this order, wherever they are used (Unicode CLDR,
 * short dates); slashes and hyphens do not say which comes first, unless one is above 12.
 */
final class DigitDates {
  private static final Pattern IDEOGRAPHS =
      Pattern.compile("(?<!\\d)(\\d{4}) ?[年년] ?(\\d{1,2}) ?[月월] ?(\\d{1,2}) ?[日일]");

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<![\\d./-])(\\d{4})([./])( ?)(\\d{1,2})\\2\\3(\\d{1,2})(?!\\d|[./-]\\d)");

  private static final Pattern YEAR_LAST =
      Pattern.compile(
          "(?<!\\d)(?<!\\d[./-])(\\d{1,2})([./-])( ?)(\\d{1,2})\\2\\3(\\d{4}|(?<=\\.)\\d{2})(?!\\d|[./-]\\d)");

  /** A time of day in a zone of the United States, where the month is written first. */
  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\d ?(?:[ap]\\.?m\\.?)? ?(?<![a-z])(?:[ecmp][sd]?t)(?![a-z])");

  /** Labels in languages that write the day first, a time such as "19h04", zones of Europe. */
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<![a-z])(?:publie|publiee|publicad[oa]|actualizad[oa]|atualizad[oa]|pubblicato"
              + "|aggiornato|veroffentlicht|aktualisiert|gepubliceerd|bijgewerkt|opublikowano"
              + "|mis a jour)(?![a-z])"
              + "|\\d{1,2} ?h ?\\d{2}(?!\\d)|\\d ?(?:cest|cet|bst|uhr)(?![a-z])");

  private DigitDates() {}

  static Optional<Published> read(String folded) {
    return yearFirst(IDEOGRAPHS.matcher(folded), 2)
        .or(() -> yearFirst(YEAR_FIRST.matcher(folded), 4))
        .or(() -> yearLast(YEAR_LAST.matcher(folded), folded));
  }

  private static Optional<Published> yearFirst(Matcher m, int month) {
    return m.find() ? day(m.group(1), m.group(month), m.group(month + 1)) : Optional.empty();
  }

  private static Optional<Published> yearLast(Matcher m, String folded) {
    if (!m.find()) {
      return Optional.empty();
    }
    String year = m.group(5);
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(4));
    if (second > 12) {
      return day(year, m.group(1), m.group(4));
    }
    boolean slashes = !m.group(2).equals(".");
    if (slashes && first <= 12 && MONTH_FIRST.matcher(folded).find()) {
      return day(year, m.group(1), m.group(4));
    }
    boolean certain = !slashes || first > 12 || first == second || DAY_FIRST.matcher(folded).find();
    return certain ? day(year, m.group(4), m.group(1)) : Optional.empty();
  }

  private static Optional<Published> day(String year, String month, String day) {
    return Optional.of(Published.on(DateText.day(year, Integer.parseInt(month), day)));
  }
}
