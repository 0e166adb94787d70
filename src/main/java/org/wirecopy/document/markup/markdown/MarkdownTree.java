package org.wirecopy.document.markup.markdown;

import java.util.List;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.wirecopy.document.part.MarkupPart;

/**
 * Marks what in the tree of a Markdown text is no prose. Each node marks all that it covers, and
 * its children what they cover; so what is left to a node are its signs, and to texts the words.
 *
 * <p>The grammar limits the depth of the tree. Not safe for threads.
 */
final class MarkdownTree extends AbstractVisitor {
  private static final String BOX = "[ ] ";

  private final String text;
  private final int base;
  private final MarkupLayer layer;
  private final MarkdownText words;

  /**
   * Marks a tree.
   *
   * @param base where the text that was parsed starts in its document
   */
  MarkdownTree(String text, int base, MarkupLayer layer) {
    this.text = text;
    this.base = base;
    this.layer = layer;
    this.words = new MarkdownText(text, layer);
  }

  private int start(Node node) {
    return base + node.getSourceSpans().get(0).getInputIndex();
  }

  private int end(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return end(spans.get(spans.size() - 1));
  }

  private int end(SourceSpan span) {
    return base + span.getInputIndex() + span.getLength();
  }

  private void mark(Node node, MarkupPart part) {
    for (SourceSpan span : node.getSourceSpans()) {
      layer.mark(base + span.getInputIndex(), end(span), part);
    }
    visitChildren(node);
  }

  /** Marks a block as a whole, with the lines between. */
  private void markWhole(Node node, MarkupPart part) {
    if (!node.getSourceSpans().isEmpty()) {
      layer.mark(start(node), end(node), part);
    }
  }

  private void prose(Node node) {
    for (SourceSpan span : node.getSourceSpans()) {
      layer.mark(base + span.getInputIndex(), end(span), null);
    }
    words.begin();
    visitChildren(node);
  }

  @Override
  public void visit(Paragraph paragraph) {
    for (SourceSpan line : paragraph.getSourceSpans()) {
      int from = base + line.getInputIndex();
      if (!MarkdownLines.isModule(text, from, end(line))) {
        break;
      }
      layer.seal(from, end(line), MarkupPart.DIRECTIVE);
    }
    prose(paragraph);
  }

  @Override
  public void visit(Heading heading) {
    words.begin();
    mark(heading, MarkupPart.HEADING);
  }

  @Override
  public void visit(BlockQuote quote) {
    mark(quote, MarkupPart.BULLET);
  }

  @Override
  public void visit(ListItem item) {
    mark(item, MarkupPart.BULLET);
    Node first = item.getFirstChild();
    if (first instanceof Paragraph && !first.getSourceSpans().isEmpty()) {
      int at = start(first);
      boolean isBox =
          text.length() > at + BOX.length()
              && text.charAt(at) == '['
              && " xX".indexOf(text.charAt(at + 1)) >= 0
              && text.startsWith("] ", at + 2);
      layer.mark(at, isBox ? at + BOX.length() : at, MarkupPart.BULLET);
    }
  }

  @Override
  public void visit(FencedCodeBlock code) {
    markWhole(code, MarkupPart.FENCED_CODE);
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    markWhole(code, MarkupPart.INDENTED_CODE);
  }

  @Override
  public void visit(LinkReferenceDefinition definition) {
    markWhole(definition, MarkupPart.DEFINITION);
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof MarkdownBlock marked) {
      words.begin();
      marked.stretches().forEach(words::mark);
      visitChildren(block);
    } else {
      for (SourceSpan span : block.getSourceSpans()) {
        layer.markSigns(base + span.getInputIndex(), end(span), MarkupPart.BORDER);
      }
      visitChildren(block);
    }
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof Strikethrough) {
      mark(node, MarkupPart.EMPHASIS);
    } else if (node instanceof TableCell) {
      cell(node);
    } else {
      visitChildren(node);
    }
  }

  /** The library takes escapes out of the cells that have bars, so that its places are wrong. */
  private void cell(Node cell) {
    words.begin();
    boolean escapes =
        !cell.getSourceSpans().isEmpty() && text.substring(start(cell), end(cell)).contains("\\|");
    if (escapes) {
      layer.mark(start(cell), end(cell), null);
      words.scan(start(cell), end(cell));
    } else {
      prose(cell);
    }
  }

  @Override
  public void visit(Emphasis emphasis) {
    mark(emphasis, MarkupPart.EMPHASIS);
  }

  @Override
  public void visit(StrongEmphasis emphasis) {
    mark(emphasis, MarkupPart.EMPHASIS);
  }

  @Override
  public void visit(Link link) {
    mark(link, MarkupPart.LINK);
  }

  @Override
  public void visit(Image image) {
    mark(image, MarkupPart.IMAGE);
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    mark(lineBreak, MarkupPart.ESCAPE);
  }

  /** What stands between backticks is text, but has no markup of its own. */
  @Override
  public void visit(Code code) {
    for (SourceSpan span : code.getSourceSpans()) {
      layer.mark(base + span.getInputIndex(), end(span), null);
    }
    int from = start(code);
    int to = end(code);
    int ticks = from;
    while (ticks < to && text.charAt(ticks) == '`') {
      ticks++;
    }
    layer.mark(from, ticks, MarkupPart.EMPHASIS);
    layer.mark(to - (ticks - from), to, MarkupPart.EMPHASIS);
  }

  @Override
  public void visit(HtmlInline html) {
    int from = start(html);
    char next = html.getLiteral().charAt(1);
    if (next == '!' || next == '?') {
      MarkupPart part = html.getLiteral().startsWith("<!--") ? MarkupPart.COMMENT : MarkupPart.TAG;
      layer.mark(from, end(html), part);
    } else {
      layer.mark(from, end(html), null);
      words.scan(from, end(html));
    }
  }

  @Override
  public void visit(Text leaf) {
    for (SourceSpan span : leaf.getSourceSpans()) {
      layer.mark(base + span.getInputIndex(), end(span), null);
      words.scan(base + span.getInputIndex(), end(span));
    }
  }
}
