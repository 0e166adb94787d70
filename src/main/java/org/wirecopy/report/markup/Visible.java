package org.wirecopy.report.markup;

import org.wirecopy.report.page.Commands;

/** Texts of documents and names of files as a person is shown them. */
public final class Visible {
  private static final String MORE = "…";

  private Visible() {}

  /**
   * A text on one line: U+FFFD stands for each character that would break it, turn it round or
   * command a screen.
   *
   * @param text any text
   * @return the line
   */
  public static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .forEach(character -> line.appendCodePoint(isVisible(character) ? character : 0xFFFD));
    return line.toString();
  }

  private static boolean isVisible(int character) {
    return !Commands.isCommand(character) && Character.getType(character) != Character.SURROGATE;
  }

  /**
   * A text whose surrogates stand in pairs: U+FFFD stands for each that does not.
   *
   * @param text any text
   * @return the text
   */
  public static String paired(String text) {
    StringBuilder paired = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            character ->
                paired.appendCodePoint(
                    Character.getType(character) == Character.SURROGATE ? 0xFFFD : character));
    return paired.toString();
  }

  /**
   * The start of a text, or the whole if it is no longer.
   *
   * @param text any text
   * @param most how many UTF-16 units it may have at most, one at least
   * @return the start, with an ellipsis if there is more
   */
  public static String start(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    boolean splits = Character.isSurrogatePair(text.charAt(most - 1), text.charAt(most));
    return text.substring(0, splits ? most - 1 : most) + MORE;
  }
}
