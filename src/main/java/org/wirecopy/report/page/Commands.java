package org.wirecopy.report.page;

/**
 * Characters that a screen obeys rather than shows: controls, ends of lines and paragraphs, and
 * changes of direction (Unicode's embeddings, overrides and isolates, UAX #9). What strangers wrote
 * must not move a cursor, begin a line or turn words round.
 */
public final class Commands {
  private static final int SHOWN_INSTEAD = 0xFFFD;
  private static final int NEXT_LINE = 0x85;

  private Commands() {}

  /**
   * Whether a screen obeys a character.
   *
   * @param codePoint the character
   * @return whether it is one of these
   */
  public static boolean isCommand(int codePoint) {
    return Character.isISOControl(codePoint)
        || codePoint >= 0x2028 && codePoint <= 0x202E
        || codePoint >= 0x2066 && codePoint <= 0x2069;
  }

  /**
   * A text on one line: a space stands for each break and tab, U+FFFD for each other command.
   *
   * @param text any text
   * @return the line
   */
  public static String line(String text) {
    return without(text, ' ', ' ');
  }

  /**
   * A text on lines of its own, which end with a line feed alone; tabs stay, and U+FFFD stands for
   * each other command.
   *
   * @param text any text
   * @return the lines
   */
  public static String lines(String text) {
    return without(text.replace("\r\n", "\n"), '\n', '\t');
  }

  private static String without(String text, int lineBreak, int tab) {
    if (text.codePoints().noneMatch(Commands::isCommand)) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .map(
            character ->
                character == '\t'
                    ? tab
                    : isBreak(character)
                        ? lineBreak
                        : isCommand(character) ? SHOWN_INSTEAD : character)
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static boolean isBreak(int character) {
    return character >= '\n' && character <= '\r'
        || character == NEXT_LINE
        || character == 0x2028
        || character == 0x2029;
  }
}
