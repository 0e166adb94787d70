package org.wirecopy.document.dates;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Published;
import org.wirecopy.table.Table;

/** What the forms of dates have in common: how they are folded, and what their parts mean. */
final class DateText {
  /** An offset or the name of a zone, of a folded text. */
  static final String ZONE = "[+-]\\d{2}(?::?\\d{2})?|[a-z]{1,4}";

  private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\p{Cf}]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final int EARLIEST = 1600;
  private static final int LATEST = 2199;

  private DateText() {}

  /**
   * Folds what makes no difference: case, accents, the digits of a script, wide forms, kinds and
   * number of spaces, marks of direction.
   */
  static String folded(String written) {
    String lower =
        CharMatcher.ascii().matchesAllOf(written) ? Ascii.toLowerCase(written) : bare(written);
    return SPACES.matcher(lower).replaceAll(" ").strip();
  }

  /** Whether a text has so many digits of any script; asked of nearly every line there is. */
  static boolean hasDigits(String text, int fewest) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < fewest; i++) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits >= fewest;
  }

  private static String bare(String written) {
    String apart = Normalizer.normalize(written, Normalizer.Form.NFKD);
    String unmarked = MARKS.matcher(apart).replaceAll("");
    StringBuilder out =
        new StringBuilder(
            Normalizer.normalize(unmarked, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('\u0131', 'i'));
    for (int i = 0; i < out.length(); i++) {
      int digit = Character.digit(out.charAt(i), 10);
      if (digit >= 0) {
        out.setCharAt(i, (char) ('0' + digit));
      }
    }
    return out.toString();
  }

  /**
   * A day.
   *
   * @throws DateTimeException if there is no such day, or texts are not published then
   */
  static LocalDate day(String year, int month, String day) {
    int full = year(year);
    if (full < EARLIEST || full > LATEST) {
      throw new DateTimeException("no year of publication: " + year);
    }
    return LocalDate.of(full, month, Integer.parseInt(day));
  }

  /** RFC 2822, section 4.3: two digits below 50 are of this century. */
  private static int year(String written) {
    int year = Integer.parseInt(written);
    return written.length() > 2 ? year : year + (year < 50 ? 2000 : 1900);
  }

  /** The day, and the moment if time and zone are there and make sense. */
  static Published published(LocalDate day, @Nullable LocalTime time, @Nullable String zone) {
    ZoneOffset offset = zone == null ? null : offset(zone);
    if (time == null || offset == null) {
      return Published.on(day);
    }
    return Published.at(OffsetDateTime.of(day, time, offset));
  }

  /** The time of day, or {@code null} if there is none such; a leap second is left out. */
  static @Nullable LocalTime time(
      @Nullable String hour, @Nullable String minute, @Nullable String second) {
    if (hour == null || minute == null) {
      return null;
    }
    int seconds = second == null ? 0 : Math.min(59, Integer.parseInt(second));
    int hours = Integer.parseInt(hour);
    int minutes = Integer.parseInt(minute);
    return hours > 23 || minutes > 59 ? null : LocalTime.of(hours, minutes, seconds);
  }

  private static @Nullable ZoneOffset offset(String zone) {
    char sign = zone.charAt(0);
    if (sign != '+' && sign != '-') {
      return Zones.OFFSETS.get(zone);
    }
    try {
      return ZoneOffset.of(zone);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static final class Zones {
    private static final Map<String, ZoneOffset> OFFSETS =
        Table.read(DateText.class, "zones.tsv").rows().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    row -> row.cell("zone"), row -> ZoneOffset.of(row.cell("offset"))));
  }
}
