package org.wirecopy.noise;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.noise.Block.Kind;

/**
 * Tells what the markup of a page makes of its lines. A table is one if it has rows of several
 * cells of a few words; others only put the page in its place.
 */
final class Blocks {
  private static final int LONGEST_CELL = 200;

  private final CleanDocument clean;
  private final Sheet sheet;
  private final PageTree tree;

  private Blocks(CleanDocument clean) {
    this.clean = clean;
    this.sheet = new Sheet(clean.document(), Favor.BALANCE);
    this.tree = new PageTree(sheet);
  }

  /** The lines of a document that are text. */
  static List<Block> of(CleanDocument clean) {
    return new Blocks(clean).blocks();
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (int row = 0; row < sheet.size(); row++) {
      if (!clean.leavesOut(sheet.row(row).span())) {
        blocks.add(new Block(sheet.row(row).span(), kind(row)));
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
