package org.wirecopy.noise.judge;

import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.PageTree;
import org.wirecopy.noise.line.TextLine;

/**
 * Sums over runs of a page's lines, each in constant time, and the run that each element holds. A
 * run goes from its first line to the one before its end.
 */
final class PageRuns {
  private final int rows;
  private final PageTree tree;
  private final int[] chars;
  private final double[] linked;
  private final int[] prose;
  private final int[] sentences;
  private final int[] from;
  private final int[] to;

  PageRuns(LineLabels labels, PageTree tree) {
    this.rows = labels.size();
    this.tree = tree;
    this.chars = new int[rows + 1];
    this.linked = new double[rows + 1];
    this.prose = new int[rows + 1];
    this.sentences = new int[rows + 1];
    this.from = new int[tree.size()];
    this.to = new int[tree.size()];
    for (int row = 0; row < rows; row++) {
      TextLine line = labels.row(row);
      int length = line.text().length();
      chars[row + 1] = chars[row] + length;
      linked[row + 1] = linked[row] + tree.links(row) * length;
      prose[row + 1] = prose[row] + (tree.isProse(row) ? length : 0);
      sentences[row + 1] = sentences[row] + (line.endsLikeASentence() ? 1 : 0);
      for (int at = tree.around(row); at >= 0; at = tree.parent(at)) {
        from[at] = to[at] == 0 ? row : from[at];
        to[at] = row + 1;
      }
    }
  }

  int rows() {
    return rows;
  }

  /** The first line in an element. */
  int from(int element) {
    return from[element];
  }

  /** The line behind the last in an element. */
  int to(int element) {
    return to[element];
  }

  /** How many lines an element holds. */
  int rows(int element) {
    return to[element] - from[element];
  }

  /** The share of a line that is links, from 0 to 1. */
  double links(int row) {
    return tree.links(row);
  }

  boolean isProse(int row) {
    return tree.isProse(row);
  }

  int chars() {
    return chars[rows];
  }

  int chars(int first, int end) {
    return chars[end] - chars[first];
  }

  int proseChars() {
    return prose[rows];
  }

  int proseChars(int first, int end) {
    return prose[end] - prose[first];
  }

  /** The share of a run's characters that is links, from 0 to 1. */
  double links(int first, int end) {
    return Math.max(0, (linked[end] - linked[first]) / Math.max(1, chars(first, end)));
  }

  /** The share of a run's characters that is prose, from 0 to 1. */
  double proseShare(int first, int end) {
    return proseChars(first, end) / (double) Math.max(1, chars(first, end));
  }

  /** The share of a run's lines that end like a sentence, from 0 to 1. */
  double sentences(int first, int end) {
    return (sentences[end] - sentences[first]) / (double) Math.max(1, end - first);
  }

  /** The mean length of a run's lines, in characters. */
  double meanLength(int first, int end) {
    return chars(first, end) / (double) Math.max(1, end - first);
  }
}
