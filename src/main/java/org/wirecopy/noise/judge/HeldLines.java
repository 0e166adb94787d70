package org.wirecopy.noise.judge;

import java.util.BitSet;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.PageTree;

/**
 * What the {@linkplain ArticleHolders elements that hold an article} say of each line: whether they
 * hold it, how near those that they hold are, and how much of the page's prose that is.
 */
final class HeldLines {
  private static final int NEAR = 6;
  private static final int NONE = 999;

  private final BitSet held;
  private final int lines;
  private final double share;

  HeldLines(LineLabels labels, PageTree tree, PageRuns runs, NamedNoise names) {
    this.held = new ArticleHolders(labels, tree, names).lines();
    this.lines = labels.size();
    double prose = 0;
    for (int row = held.nextSetBit(0); row >= 0; row = held.nextSetBit(row + 1)) {
      prose += runs.proseChars(row, row + 1);
    }
    this.share = prose / Math.max(1, runs.proseChars());
  }

  void add(FeatureRow out, int row) {
    int before = held.previousSetBit(row);
    int after = held.nextSetBit(row);
    int near = held.get(Math.max(0, row - NEAR), Math.min(lines, row + NEAR + 1)).cardinality();
    out.add("held", held.get(row));
    out.add("held-before", before < 0 ? NONE : row - before);
    out.add("held-after", after < 0 ? NONE : after - row);
    out.add("held-near", near / (2.0 * NEAR + 1));
    out.add("page-held", share);
  }
}
