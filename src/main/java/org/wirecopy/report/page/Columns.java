package org.wirecopy.report.page;

import org.jline.utils.WCWidth;

/**
 * How many columns of a terminal a text takes: none for marks that sit on a letter and for signs
 * that are not shown, two for what is wide in Unicode's East Asian Width (UAX #11), one for all
 * others. The table is the one of JLine, which follows Unicode.
 */
public final class Columns {
  private static final int WIDE = 2;

  private Columns() {}

  /**
   * The columns of a text.
   *
   * @param text any text
   * @return at least 0
   */
  public static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  /**
   * The columns of a character.
   *
   * @param codePoint the character
   * @return 0, 1 or 2
   */
  public static int of(int codePoint) {
    // A control sign, which has no width, is none that is ever printed.
    return Math.max(0, WCWidth.wcwidth(codePoint));
  }

  /**
   * A text with spaces behind it, up to a number of columns.
   *
   * @param text any text
   * @param columns how many columns it takes at least
   * @return the text and the spaces
   */
  public static String padded(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  /**
   * The start of a text, or the whole.
   *
   * @param text any text
   * @param columns how many columns it takes at most
   * @return the start, never half a character
   */
  public static String start(String text, int columns) {
    int end = 0;
    int taken = 0;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      taken += of(codePoint);
      if (taken > columns) {
        break;
      }
      end += Character.charCount(codePoint);
    }
    return text.substring(0, end);
  }

  /**
   * Whether a character takes two columns, and a line may end on either side of it.
   *
   * @param codePoint the character
   * @return whether it is wide
   */
  public static boolean isWide(int codePoint) {
    return of(codePoint) == WIDE;
  }
}
