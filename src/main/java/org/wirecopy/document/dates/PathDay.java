package org.wirecopy.document.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirecopy.document.Published;

/**
 * The day that a path tells, as sites file their posts: in folders for year, month and day, or at
 * the start or the end of a name.
 */
final class PathDay {
  private static final String YEAR = "((?:19|20)\\d\\d)";

  /** A part of a path begins where the path does, or behind a slash. */
  private static final String START = "(?<![^/])";

  private static final Pattern FOLDERS =
      Pattern.compile(START + YEAR + "/(\\d{1,2})/(\\d{1,2})(?![^/_.-])");

  private static final Pattern NAME =
      Pattern.compile(START + YEAR + "([-_.]?)(\\d{2})\\2(\\d{2})(?![^/_.-])");

  private static final Pattern END =
      Pattern.compile("[-_.]" + YEAR + "([-_])(\\d{2})\\2(\\d{2})(?=/|$|\\.\\D)");

  private PathDay() {}

  /** The day of a path or an address; the deepest of several. */
  static Optional<Published> of(String path) {
    Optional<Published> folders = last(FOLDERS.matcher(path), 2);
    return last(NAME.matcher(path), 3).or(() -> last(END.matcher(path), 3)).or(() -> folders);
  }

  private static Optional<Published> last(Matcher matcher, int month) {
    Optional<Published> last = Optional.empty();
    while (matcher.find()) {
      Optional<Published> day =
          day(matcher.group(1), matcher.group(month), matcher.group(month + 1));
      last = day.isPresent() ? day : last;
    }
    return last;
  }

  private static Optional<Published> day(String year, String month, String day) {
    try {
      return Optional.of(
          Published.on(
              LocalDate.of(
                  Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
