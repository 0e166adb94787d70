package org.wirecopy.document.dates;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirecopy.document.Published;

/**
 * Dates in ISO 8601: the extended form anywhere in a text, the basic, week and ordinal forms if
 * they are all of it. Times without a zone leave the date a day.
 */
final class IsoDates {
  private static final String DAY = "dddd-dd-dd";

  private static final String TIME =
      "(?:t|,? )(\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d{1,9})?)? ?(" + DateText.ZONE + ")?";

  private static final Pattern EXTENDED =
      Pattern.compile("(?<![\\d])(?<!\\d-)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)(?:" + TIME + ")?");

  private static final Pattern BASIC = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:" + TIME + ")?");

  private static final Pattern WEEK_OR_ORDINAL = Pattern.compile("\\d{4}-(?:w\\d{2}-\\d|\\d{3})");

  private IsoDates() {}

  /** Whether a text is nothing but a day as nearly all rows write it, as in 2026-05-03. */
  static boolean isDay(String written) {
    if (written.length() != DAY.length()) {
      return false;
    }
    for (int i = 0; i < DAY.length(); i++) {
      char c = written.charAt(i);
      if (DAY.charAt(i) == '-' ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  /** The day of a text that is nothing else. */
  static Optional<Published> day(String written) {
    int month = Integer.parseInt(written, 5, 7, 10);
    return Optional.of(
        Published.on(DateText.day(written.substring(0, 4), month, written.substring(8))));
  }

  static Optional<Published> read(String folded) {
    if (WEEK_OR_ORDINAL.matcher(folded).matches()) {
      DateTimeFormatter form =
          folded.indexOf('w') > 0
              ? DateTimeFormatter.ISO_WEEK_DATE
              : DateTimeFormatter.ISO_ORDINAL_DATE;
      return Optional.of(Published.on(LocalDate.parse(folded.toUpperCase(Locale.ROOT), form)));
    }
    Matcher basic = BASIC.matcher(folded);
    if (basic.matches()) {
      return Optional.of(published(basic));
    }
    Matcher extended = EXTENDED.matcher(folded);
    return extended.find() ? Optional.of(published(extended)) : Optional.empty();
  }

  private static Published published(Matcher m) {
    return DateText.published(
        DateText.day(m.group(1), Integer.parseInt(m.group(2)), m.group(3)),
        DateText.time(m.group(4), m.group(5), m.group(6)),
        m.group(7));
  }
}
