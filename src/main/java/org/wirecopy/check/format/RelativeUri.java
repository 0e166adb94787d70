package org.wirecopy.check.format;

import java.nio.charset.StandardCharsets;
import org.wirecopy.report.markup.Visible;

/** Paths of files as URI references (RFC 3986, section 4.2). */
final class RelativeUri {
  private static final String OPEN = "-._~/";
  private static final char[] DIGITS = "0123456789ABCDEF".toCharArray();

  private RelativeUri() {}

  /**
   * The reference to a file. All that is not a letter or digit of ASCII or one of {@code -._~/} is
   * percent-encoded, the colon too, so that no start of a path is taken for a scheme.
   *
   * @param path the path; U+FFFD stands for a lone half of a surrogate pair
   */
  static String of(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte unit : Visible.paired(path).getBytes(StandardCharsets.UTF_8)) {
      if (isOpen(unit)) {
        uri.append((char) unit);
      } else {
        uri.append('%').append(DIGITS[unit >> 4 & 0xF]).append(DIGITS[unit & 0xF]);
      }
    }
    return uri.toString();
  }

  private static boolean isOpen(byte unit) {
    return unit >= 'a' && unit <= 'z'
        || unit >= 'A' && unit <= 'Z'
        || unit >= '0' && unit <= '9'
        || OPEN.indexOf(unit) >= 0;
  }
}
