package org.wirecopy.document;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as machines and people write them: ISO 8601, RFC 1123 and RFC 822, dates with the
 * month's name in many languages (from the table {@code months.tsv}), Chinese, Japanese and Korean
 * dates, and dates in digits where day and month cannot be taken for one another.
 *
 * <p>What cannot be read for certain is no date. Stateless and safe for threads; linear in a text
 * of at most 100 characters.
 */
public final class PublishedParser {
  private static final int LONGEST = 100;

  private static final Pattern ISO =
      Pattern.compile(
          "(?<!\\d)(?<!\\d-)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)(?:[T ](\\d{2}:\\d{2}(?::\\d{2})?)(?:\\.\\d{1,9})?\\s?(Z|[+-]\\d{2}:?\\d{2})?)?");

  private static final Pattern MAIL =
      Pattern.compile(
          "(?:\\p{L}{3},? )?(\\d{1,2}) (\\p{L}{3}) (\\d{2}|\\d{4}) (\\d{2}:\\d{2}(?::\\d{2})?) ([+-]\\d{4}|GMT|UTC|UT|Z|EST|EDT|CST|CDT|MST|MDT|PST|PDT)(?: \\(.*\\))?");

  private static final Pattern CJK =
      Pattern.compile("(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");

  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th|er|º|ª)?\\s(?:de |of |d')?(\\p{L}{3,12})\\.?,?\\s(?:de |del )?(\\d{4})(?!\\d)");

  private static final Pattern MONTH_DAY =
      Pattern.compile("(\\p{L}{3,12})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})(?!\\d)");

  private static final Pattern DIGITS =
      Pattern.compile("(?<!\\d)(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|(?<=\\.)\\d{2})(?!\\d)");

  private static final Map<String, String> ZONES =
      Map.of(
          "GMT", "Z", "UTC", "Z", "UT", "Z", "EST", "-0500", "EDT", "-0400", "CST", "-0600", "CDT",
          "-0500", "MST", "-0700", "PST", "-0800", "PDT", "-0700");

  private static final Map<String, Integer> MONTHS = months();

  private PublishedParser() {}

  /**
   * Reads a date.
   *
   * @param written the date as written, with or without words around it, or {@code null}
   * @return the date, or nothing if it cannot be read for certain
   */
  public static Optional<Published> parse(@Nullable String written) {
    if (written == null) {
      return Optional.empty();
    }
    String text = written.strip().replace('\u00a0', ' ');
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return iso(text)
          .or(() -> mail(text))
          .or(() -> numbered(CJK.matcher(text)))
          .or(() -> named(DAY_MONTH.matcher(text), 3, 2, 1))
          .or(() -> named(MONTH_DAY.matcher(text), 3, 1, 2))
          .or(() -> digits(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Published> iso(String text) {
    Matcher m = ISO.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    LocalDate day = date(m.group(1), Integer.parseInt(m.group(2)), m.group(3));
    return m.group(4) == null || m.group(5) == null
        ? Optional.of(Published.on(day))
        : Optional.of(new Published(day, moment(day, m.group(4), m.group(5))));
  }

  private static Optional<Published> mail(String text) {
    Matcher m = MAIL.matcher(text);
    Integer month = m.matches() ? MONTHS.get(m.group(2).toLowerCase(Locale.ROOT)) : null;
    if (month == null) {
      return Optional.empty();
    }
    String year = m.group(3).length() == 4 ? m.group(3) : century(m.group(3)) + m.group(3);
    LocalDate day = date(year, month, m.group(1));
    String zone = m.group(5).equals("MDT") ? "-0600" : ZONES.getOrDefault(m.group(5), m.group(5));
    return Optional.of(new Published(day, moment(day, m.group(4), zone)));
  }

  /** RFC 2822, section 4.3: two digits below 50 are of this century. */
  private static String century(String twoDigits) {
    return Integer.parseInt(twoDigits) < 50 ? "20" : "19";
  }

  private static Optional<Published> numbered(Matcher m) {
    return m.find()
        ? Optional.of(Published.on(date(m.group(1), Integer.parseInt(m.group(2)), m.group(3))))
        : Optional.empty();
  }

  private static Optional<Published> named(Matcher m, int year, int month, int day) {
    while (m.find()) {
      Integer number = MONTHS.get(m.group(month).toLowerCase(Locale.ROOT));
      if (number != null) {
        return Optional.of(Published.on(date(m.group(year), number, m.group(day))));
      }
    }
    return Optional.empty();
  }

  /**
   * Full stops separate day, month and year nearly everywhere; slashes do not say which comes first
   * unless one is above 12.
   */
  private static Optional<Published> digits(String text) {
    Matcher m = DIGITS.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(3));
    String year = m.group(4).length() == 4 ? m.group(4) : century(m.group(4)) + m.group(4);
    if (m.group(2).equals(".") || first > 12 || first == second) {
      return Optional.of(Published.on(date(year, second, m.group(1))));
    }
    return second > 12
        ? Optional.of(Published.on(date(year, first, m.group(3))))
        : Optional.empty();
  }

  private static LocalDate date(String year, int month, String day) {
    return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
  }

  private static Instant moment(LocalDate day, String time, String zone) {
    String seconds = time.length() == 5 ? time + ":00" : time;
    String offset = zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
    return OffsetDateTime.parse(
            day + "T" + seconds + offset, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
        .toInstant();
  }

  private static Map<String, Integer> months() {
    try {
      String table =
          Resources.toString(
              Resources.getResource(PublishedParser.class, "months.tsv"), StandardCharsets.UTF_8);
      Map<String, Integer> months = new HashMap<>();
      for (String row : Splitter.on('\n').omitEmptyStrings().split(table)) {
        List<String> columns = Splitter.on('\t').splitToList(row);
        if (!columns.get(0).equals("month")) {
          int month = Integer.parseInt(columns.get(0));
          Splitter.on(' ').split(columns.get(2)).forEach(n -> months.put(n, month));
        }
      }
      return Map.copyOf(months);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
