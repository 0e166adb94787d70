package org.wirecopy.document.markup.markdown;

import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.wirecopy.document.markup.SourceLines;
import org.wirecopy.document.part.MarkupPart;

/**
 * A block of Markdown that holds the lines below it which are indented: a footnote, an admonition
 * ({@code !!! note "Title"}) or the explanation of a term ({@code : …}).
 */
final class MarkdownIndented extends AbstractBlockParser {
  private static final int INDENT = 4;

  private final MarkdownBlock block;
  private final int indent;

  private MarkdownIndented(List<Stretch> signs, int indent) {
    this.block = new MarkdownBlock(signs);
    this.indent = indent;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(Block child) {
    return true;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      return BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    return state.getIndent() >= indent
        ? BlockContinue.atColumn(state.getColumn() + indent)
        : BlockContinue.none();
  }

  /** Sees where such blocks start. */
  static final class Factory extends AbstractBlockParserFactory {
    private final int base;

    Factory(int base) {
      this.base = base;
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      CharSequence line = state.getLine().getContent();
      if (MarkdownPlace.isCode(state)) {
        return BlockStart.none();
      }
      int at = state.getNextNonSpaceIndex();
      return switch (line.charAt(at)) {
        case '[' -> note(state, line, at);
        case ':' -> explanation(state, line, at);
        case '!', '?' -> admonition(state, line, at);
        default -> BlockStart.none();
      };
    }

    /** "[^1]: …". */
    private BlockStart note(ParserState state, CharSequence line, int at) {
      int close = at + 1;
      while (close < line.length()
          && !SourceLines.isSpace(line.charAt(close))
          && line.charAt(close) != ']') {
        close++;
      }
      boolean isNote =
          close > at + 2
              && close + 1 < line.length()
              && line.charAt(at + 1) == '^'
              && line.charAt(close) == ']'
              && line.charAt(close + 1) == ':';
      return isNote
          ? signed(state, at, close + 2, INDENT, MarkupPart.DEFINITION)
          : BlockStart.none();
    }

    private BlockStart explanation(ParserState state, CharSequence line, int at) {
      int words = first(line, at + 1);
      boolean explains = words > at + 1 && words < line.length();
      int indent = state.getIndent() + Math.min(words - at, INDENT);
      return explains ? signed(state, at, at + 1, indent, MarkupPart.BULLET) : BlockStart.none();
    }

    private BlockStart signed(ParserState state, int at, int end, int indent, MarkupPart part) {
      int words = first(state.getLine().getContent(), end);
      Stretch sign = stretch(state, at, words, part);
      return BlockStart.of(new MarkdownIndented(List.of(sign), indent)).atIndex(words);
    }

    /** "!!! note "Title"": the title is text. */
    private BlockStart admonition(ParserState state, CharSequence line, int at) {
      String written = line.subSequence(at, line.length()).toString().stripTrailing();
      if (!written.startsWith("!!! ")
          && !written.startsWith("??? ")
          && !written.startsWith("???+ ")) {
        return BlockStart.none();
      }
      int quote = written.indexOf('"');
      int end = at + written.length();
      boolean titled = quote > 0 && quote < written.length() - 1 && written.endsWith("\"");
      List<Stretch> signs =
          titled
              ? List.of(
                  stretch(state, at, at + quote + 1, MarkupPart.DIRECTIVE),
                  stretch(state, end - 1, end, MarkupPart.DIRECTIVE))
              : List.of(stretch(state, at, end, MarkupPart.DIRECTIVE));
      return BlockStart.of(new MarkdownIndented(signs, INDENT)).atIndex(line.length());
    }

    private Stretch stretch(ParserState state, int start, int end, MarkupPart part) {
      int line = MarkdownPlace.of(state, base);
      return new Stretch(line + start, line + end, part);
    }

    private static int first(CharSequence line, int from) {
      int at = from;
      while (at < line.length() && SourceLines.isSpace(line.charAt(at))) {
        at++;
      }
      return at;
    }
  }
}
