package org.wirecopy.document.markup.markdown;

import org.commonmark.parser.block.ParserState;

/** Where in its document a parser of blocks stands. */
final class MarkdownPlace {
  private static final int CODE = 4;

  private MarkdownPlace() {}

  /** Where the line starts. */
  static int of(ParserState state, int base) {
    return base + state.getLine().getSourceSpan().getInputIndex();
  }

  /** The first character of the line that is no white space. */
  static int first(ParserState state, int base) {
    return of(state, base) + state.getNextNonSpaceIndex();
  }

  /** Whether the line is blank, or indented so far that it is code or goes on a paragraph. */
  static boolean isCode(ParserState state) {
    return state.isBlank() || state.getIndent() >= CODE;
  }
}
