package org.wirecopy.document.markup.asciidoc;

import java.util.regex.Pattern;
import org.wirecopy.document.markup.SourceLines;

/**
 * Tells what stands before the bar of a table cell in AsciiDoc: how many columns and rows it spans
 * or how often it is repeated ({@code 2.3+}, {@code 3*}), where its words stand ({@code ^.>}), and
 * what it holds ({@code a}). After the grammar of Asciidoctor's tables.
 */
final class AsciiDocCells {
  private static final int LONGEST = 20;
  private static final Pattern SPECIFIER =
      Pattern.compile(
          "(?:(?:\\d+(?:\\.\\d*)?|\\.\\d+)[*+])?(?:[<^>](?:\\.[<^>])?|\\.[<^>])?[adehlmsv]?");

  private AsciiDocCells() {}

  /** Whether a bar that is not escaped stands at an offset. */
  static boolean isBar(String text, int at, char bar) {
    return text.charAt(at) == bar && (at == 0 || text.charAt(at - 1) != '\\');
  }

  /** Whether a line begins with a cell. */
  static boolean isRow(String text, int start, int end, char bar) {
    int limit = Math.min(end, start + LONGEST);
    int at = start;
    while (at < limit && !isBar(text, at, bar)) {
      at++;
    }
    return at < limit && matches(text.substring(start, at).strip());
  }

  /**
   * Where the specifier before a bar starts.
   *
   * @param from where the cell before starts
   * @param first whether that is at the start of the line; else white space parts the specifier
   *     from the words before it
   * @return its offset, or the bar's if there is none
   */
  static int specifier(String text, int from, int bar, boolean first) {
    int start = bar;
    while (start > from && bar - start < LONGEST && !SourceLines.isSpace(text.charAt(start - 1))) {
      start--;
    }
    boolean apart = start > from || first;
    return apart && matches(text.substring(start, bar)) ? start : bar;
  }

  private static boolean matches(String written) {
    return SPECIFIER.matcher(written).matches();
  }
}
