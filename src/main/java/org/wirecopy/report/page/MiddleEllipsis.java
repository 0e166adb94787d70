package org.wirecopy.report.page;

/** Cuts names to a number of columns: in the middle, since both ends of a path tell it apart. */
final class MiddleEllipsis {
  private MiddleEllipsis() {}

  /** A text of at most so many columns, with dots where its middle was; or as it is, if it fits. */
  static String middle(String text, int columns, String dots) {
    int room = columns - Columns.of(dots);
    if (Columns.of(text) <= columns) {
      return text;
    }
    return room < 2
        ? Columns.start(text, columns)
        : Columns.start(text, room / 2) + dots + tail(text, room - room / 2);
  }

  /** The end of a text; it does not begin with a mark that sits on a letter which was cut off. */
  private static String tail(String text, int columns) {
    int start = text.length();
    int taken = 0;
    for (int at = start; at > 0; ) {
      int codePoint = text.codePointBefore(at);
      at -= Character.charCount(codePoint);
      taken += Columns.of(codePoint);
      if (taken > columns) {
        break;
      }
      start = Columns.of(codePoint) == 0 ? start : at;
    }
    return text.substring(start);
  }
}
