package org.wirecopy.noise.line;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.wirecopy.document.Document;
import org.wirecopy.document.Span;
import org.wirecopy.noise.mark.Block;
import org.wirecopy.noise.mark.Block.Kind;

/**
 * Tells what the markup of a page makes of its lines. A table is one if it has rows of several
 * cells of a few words; others only put the page in its place.
 */
public final class Blocks {
  private static final int LONGEST_CELL = 200;

  private final PageLines lines;
  private final Predicate<Span> isLeftOut;
  private final PlacedElements tree;

  /**
   * The lines of a document.
   *
   * @param document the document
   * @param isLeftOut tells of a line whether it is no text
   */
  public Blocks(Document document, Predicate<Span> isLeftOut) {
    this.lines = new PageLines(document);
    this.isLeftOut = isLeftOut;
    this.tree = new PlacedElements(lines);
  }

  /** The lines that are text. */
  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (int row = 0; row < lines.size(); row++) {
      Span line = lines.row(row).span();
      if (!isLeftOut.test(line)) {
        blocks.add(new Block(line, kind(row)));
      }
    }
    return blocks;
  }

  private Kind kind(int row) {
    for (int at = tree.around(row); at >= 0; at = tree.parent(at)) {
      switch (tree.element(at).name()) {
        case "h1", "h2", "h3", "h4", "h5", "h6" -> {
          return Kind.HEADING;
        }
        case "blockquote", "q" -> {
          return Kind.QUOTATION;
        }
        case "pre", "code" -> {
          return Kind.PREFORMATTED;
        }
        case "li", "dd", "dt" -> {
          return Kind.LIST_ITEM;
        }
        case "td", "th" -> {
          if (isCell(at)) {
            return Kind.TABLE_CELL;
          }
        }
        default -> {
          // what is around may tell more
        }
      }
    }
    return Kind.PARAGRAPH;
  }

  private boolean isCell(int cell) {
    int row = tree.parent(cell);
    if (row < 0 || tree.element(cell).span().length() > LONGEST_CELL) {
      return false;
    }
    int cells = 0;
    for (int e = row + 1; e < tree.end(row); e = tree.end(e)) {
      String name = tree.element(e).name();
      boolean filled = tree.element(e).span().length() > 0;
      cells += filled && (name.equals("td") || name.equals("th")) ? 1 : 0;
    }
    return cells > 1;
  }
}
