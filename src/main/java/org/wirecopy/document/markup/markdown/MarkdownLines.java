package org.wirecopy.document.markup.markdown;

import org.wirecopy.document.markup.SourceLines;
import org.wirecopy.document.part.MarkupPart;

/** Lines of Markdown that begin with a sign which CommonMark does not know. */
final class MarkdownLines {
  private static final int LONGEST_MODULE = 1000;

  private MarkdownLines() {}

  /** What a line of signs is, by the character that it begins with. */
  static MarkupPart part(char first) {
    return switch (first) {
      case '*' -> MarkupPart.DEFINITION;
      case '+' -> MarkupPart.BORDER;
      default -> MarkupPart.DIRECTIVE;
    };
  }

  /**
   * Where such a sign ends.
   *
   * @param start the first character of a line that is no white space
   * @param end the end of the line
   * @return the offset behind the sign, or {@code start} if there is none
   */
  static int signEnd(String text, int start, int end) {
    return switch (text.charAt(start)) {
      case ':' -> text.startsWith(":::", start) ? end : start;
      case '*' -> isAbbreviation(text, start, end) ? end : start;
      case '[' -> alertEnd(text, start, end);
      case '+' -> isGrid(text, start, end) ? end : start;
      default -> start;
    };
  }

  /** "*[NQ]: Northern Quay", which is no emphasis that a line begins and ends with. */
  private static boolean isAbbreviation(String text, int start, int end) {
    int close =
        text.startsWith("*[", start) ? text.substring(start, end).indexOf("]:") + start : -1;
    return close > start + 2 && text.substring(close, end).indexOf('*') < 0;
  }

  /** "[!NOTE]", "[!tip]-": what follows is the title. */
  private static int alertEnd(String text, int start, int end) {
    if (!text.startsWith("[!", start)) {
      return start;
    }
    int at = start + 2;
    while (at < end && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '-')) {
      at++;
    }
    if (at == start + 2 || at == end || text.charAt(at) != ']') {
      return start;
    }
    int behind = at + 1;
    behind = behind < end && "+-".indexOf(text.charAt(behind)) >= 0 ? behind + 1 : behind;
    return behind == end || SourceLines.isSpace(text.charAt(behind)) ? behind : start;
  }

  /** "import Chart from './chart'", as texts with components have. */
  static boolean isModule(String text, int start, int end) {
    if (!text.startsWith("import ", start) && !text.startsWith("export ", start)) {
      return false;
    }
    String line = text.substring(start, Math.min(end, start + LONGEST_MODULE));
    boolean quoted = line.contains(" from '") || line.contains(" from \"");
    return quoted || line.startsWith("import '") || line.startsWith("import \"");
  }

  /** "+-----+-----+", the border of a table that is drawn. */
  private static boolean isGrid(String text, int start, int end) {
    boolean dash = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      dash |= c == '-' || c == '=';
      if ("+-=:".indexOf(c) < 0 && !SourceLines.isSpace(c)) {
        return false;
      }
    }
    return dash && end - start > 2 && !SourceLines.isSpace(text.charAt(start + 1));
  }
}
