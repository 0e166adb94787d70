package org.wirecopy.document.markup.markdown;

import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * A block of Markdown that begins with something else than prose: a sign on its first line, or a
 * stretch of any length that ends with a sign of its own. What stands behind that on its last line
 * is prose.
 */
final class MarkdownSigned extends AbstractBlockParser {
  private final MarkdownBlock block;
  private final int base;
  private final int end;
  private SourceLines rest = SourceLines.empty();

  private MarkdownSigned(Stretch stretch, int base) {
    this.block = new MarkdownBlock(List.of(stretch));
    this.base = base;
    this.end = stretch.end();
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return MarkdownPlace.of(state, base) + state.getIndex() < end
        ? BlockContinue.atIndex(state.getIndex())
        : BlockContinue.none();
  }

  @Override
  public void addLine(SourceLine line) {
    // What is left of a blank line has no place.
    int length = line.getSourceSpan() == null ? 0 : line.getContent().length();
    int start = length == 0 ? end : base + line.getSourceSpan().getInputIndex();
    if (start <= end && end < start + length) {
      rest = SourceLines.of(line.substring(end - start, length));
    }
  }

  @Override
  public void parseInlines(InlineParser inlines) {
    inlines.parse(rest, block);
  }

  /** Sees where such blocks start. */
  static final class Factory extends AbstractBlockParserFactory {
    private final String text;
    private final int base;
    private final MarkdownEnclosures enclosures;

    Factory(String text, int base) {
      this.text = text;
      this.base = base;
      this.enclosures = new MarkdownEnclosures(text);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      if (MarkdownPlace.isCode(state)) {
        return BlockStart.none();
      }
      int start = MarkdownPlace.first(state, base);
      int lineEnd = MarkdownPlace.of(state, base) + state.getLine().getContent().length();
      Stretch stretch = enclosures.at(start);
      if (stretch == null || stretch.end() <= lineEnd) {
        int end = MarkdownLines.signEnd(text, start, lineEnd);
        stretch =
            end > start
                ? new Stretch(start, end, MarkdownLines.part(text.charAt(start)))
                : enclosures.display(start, lineEnd);
      }
      return stretch == null
          ? BlockStart.none()
          : BlockStart.of(new MarkdownSigned(stretch, base)).atIndex(state.getNextNonSpaceIndex());
    }
  }
}
