package org.wirecopy.cli;

import com.google.common.base.CharMatcher;

/** Makes what strangers wrote fit for a terminal, which would obey the control characters in it. */
final class Printable {
  private static final CharMatcher CONTROL =
      CharMatcher.javaIsoControl()
          .or(CharMatcher.inRange('\u202A', '\u202E'))
          .or(CharMatcher.inRange('\u2066', '\u2069'));

  private Printable() {}

  /** A text on one line, without control characters and changes of direction. */
  static String line(String text) {
    return CONTROL.replaceFrom(text, ' ');
  }
}
