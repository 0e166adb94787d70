package org.wirecopy.document.dates;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.CharMatcher;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Published;

/**
 * Reads dates as machines and people write them: ISO 8601, RFC 822 and its successors, dates with
 * the month's name in some fifty languages (from the table {@code months.tsv}), Chinese, Japanese
 * and Korean dates, and dates in digits where day and month cannot be taken for one another.
 *
 * <p>What cannot be read for certain is no date, nor is the day in the address of a page, a message
 * or a file. Stateless and safe for threads; linear in a text of at most {@value #LONGEST}
 * characters, and nothing is read of a longer one.
 */
public final class PublishedParser {
  private static final int LONGEST = 100;

  /** As in 9.3.21: without so many nothing is tried. */
  private static final int FEWEST_DIGITS = 4;

  private static final CharMatcher SEPARATOR = CharMatcher.anyOf("|•·\n");

  /** In this order: what says most comes first. */
  private static final List<Function<String, Optional<Published>>> FORMS =
      List.of(IsoDates::read, MailDates::read, DigitDates::read, WrittenDates::read);

  private PublishedParser() {}

  /**
   * Reads a date.
   *
   * @param written the date as written, with or without words around it, or {@code null}
   * @return the date, or nothing if it cannot be read for certain
   */
  public static Optional<Published> parse(@Nullable String written) {
    return written == null || written.length() > LONGEST
        ? Optional.empty()
        : read(Addresses.without(written));
  }

  private static Optional<Published> read(String written) {
    if (IsoDates.isDay(written)) {
      Optional<Published> day = read(IsoDates::day, written);
      if (day.isPresent()) {
        return day;
      }
    }
    if (!DateText.hasDigits(written, FEWEST_DIGITS)) {
      return Optional.empty();
    }
    String folded = DateText.folded(written);
    return FORMS.stream().map(form -> read(form, folded)).flatMap(Optional::stream).findFirst();
  }

  /**
   * Reads the date of publication in a text that may also name that of a change: "3 May 2020,
   * updated 7 May 2020".
   *
   * @param written the text, or {@code null}
   * @return the date before any word that tells of a change, or nothing if none stands there
   */
  public static Optional<Published> parseFirst(@Nullable String written) {
    if (written == null
        || written.length() > LONGEST
        || !DateText.hasDigits(written, FEWEST_DIGITS)) {
      return Optional.empty();
    }
    String folded = DateText.folded(written);
    int change = ChangeWords.firstIn(folded);
    if (change < 0) {
      return parse(written);
    }
    Optional<Published> before = parse(folded.substring(0, change));
    return before.isPresent() ? before : behindSeparator(folded, change);
  }

  /** "Updated 7 May 2020 | Published 3 May 2020". */
  private static Optional<Published> behindSeparator(String folded, int change) {
    int next = SEPARATOR.indexIn(folded, change);
    return next < 0 ? Optional.empty() : parseFirst(folded.substring(next + 1));
  }

  /**
   * Whether a short text says of the day that it names that something was changed then.
   *
   * @param written a text
   * @return whether it names no other
   */
  public static boolean isOfChange(String written) {
    checkNotNull(written, "written");
    return written.length() <= LONGEST
        && ChangeWords.firstIn(DateText.folded(written)) >= 0
        && parseFirst(written).isEmpty();
  }

  /**
   * The day that a path or an address tells: of folders for year, month and day ({@code
   * 2024/05/01/name}), or of a name that begins or ends with a day ({@code 2024-05-01-name.md}).
   *
   * @param path the path, with slashes
   * @return the day, or nothing if none is told
   */
  public static Optional<Published> inPath(String path) {
    checkNotNull(path, "path");
    return PathDay.of(path);
  }

  /**
   * Whether a short text names a day, even if it cannot be told for certain which one: "30 March",
   * "03/04/2020".
   *
   * @param written a text; nothing is seen in one of more than {@value #LONGEST} characters
   * @return whether a day is named
   */
  public static boolean mentionsDay(String written) {
    checkNotNull(written, "written");
    return written.length() <= LONGEST
        && DateText.hasDigits(written, 1)
        && DayMention.isIn(DateText.folded(Addresses.without(written)));
  }

  /** A day that the calendar does not have is no date. */
  private static Optional<Published> read(
      Function<String, Optional<Published>> form, String folded) {
    try {
      return form.apply(folded);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
