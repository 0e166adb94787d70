package org.wirecopy.document.dates;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirecopy.document.Published;

/**
 * Dates of mail and news messages, of the web and of C: RFC 822, 850, 1123 and 5322, and {@code
 * asctime}.
 */
final class MailDates {
  private static final String CLOCK = "(\\d{1,2}):(\\d{2})(?::(\\d{2}))?";

  private static final Pattern MAIL =
      Pattern.compile(
          "(?:[a-z]{3,9},? )?(\\d{1,2})[ -]([a-z]{3,9})[ -](\\d{2}|\\d{4}),? "
              + CLOCK
              + "(?: ?((?:"
              + DateText.ZONE
              + ")(?: dst)?))?(?: \\([^()]{0,40}\\))?");

  private static final Pattern C_TIME =
      Pattern.compile(
          "[a-z]{3} ([a-z]{3}) (\\d{1,2}) " + CLOCK + "(?: (" + DateText.ZONE + "))? (\\d{4})");

  private MailDates() {}

  static Optional<Published> read(String folded) {
    Matcher mail = MAIL.matcher(folded);
    if (mail.matches()) {
      return published(mail, 3, 2, 1, 4);
    }
    Matcher c = C_TIME.matcher(folded);
    return c.matches() ? published(c, 7, 1, 2, 3) : Optional.empty();
  }

  private static Optional<Published> published(Matcher m, int year, int month, int day, int time) {
    OptionalInt number = MonthNames.month(m.group(month));
    return number.isEmpty()
        ? Optional.empty()
        : Optional.of(
            DateText.published(
                DateText.day(m.group(year), number.getAsInt(), m.group(day)),
                DateText.time(m.group(time), m.group(time + 1), m.group(time + 2)),
                m.group(time + 3)));
  }
}
