package org.wirecopy.align.chain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Aligns two short runs of words, one on each side, word by word, by dynamic programming.
 *
 * <p>Equal words score what they are worth, words near in spelling a quarter of a word; words that
 * have no counterpart cost little inside a gap, whose ends are fixed, and more at the end of a
 * passage, which grows only as long as that pays.
 *
 * <p>Needleman and Wunsch 1970, doi:10.1016/0022-2836(70)90057-4, and for the ends Smith and
 * Waterman 1981, doi:10.1016/0022-2836(81)90087-5. Quadratic in the window, which is bounded.
 */
final class GapAlignment {
  /** Words looked at beyond the end of a passage. */
  private static final int WINDOW = 16;

  private static final int LARGEST_GAP = 64;
  private static final double NEAR = 0.25;
  private static final double UNMATCHED_AT_THE_END = 0.45;

  private final Alignable left;
  private final Alignable right;
  private final WordWeights weights;

  GapAlignment(Alignable left, Alignable right, WordWeights weights) {
    this.left = left;
    this.right = right;
    this.weights = weights;
  }

  /** The equal words in a gap between two runs, in order. */
  List<EqualRun> between(EqualRun previous, EqualRun following) {
    int m = following.left() - previous.leftEnd();
    int n = following.right() - previous.rightEnd();
    if (m <= 0 || n <= 0 || m > LARGEST_GAP || n > LARGEST_GAP) {
      return List.of();
    }
    Table table = new Table(previous.leftEnd(), previous.rightEnd(), 1, m, n, 0.05);
    return table.traceFrom(m, n);
  }

  /**
   * The equal words after a run that are worth going on for, in order, not beyond the given ends.
   */
  List<EqualRun> after(EqualRun last, int leftLimit, int rightLimit) {
    int m = Math.min(WINDOW, leftLimit - last.leftEnd());
    int n = Math.min(WINDOW, rightLimit - last.rightEnd());
    return extended(last.leftEnd(), last.rightEnd(), 1, m, n);
  }

  /**
   * The equal words before a run that are worth going back for, in order, not before the given
   * starts.
   */
  List<EqualRun> before(EqualRun first, int leftLimit, int rightLimit) {
    int m = Math.min(WINDOW, first.left() - leftLimit);
    int n = Math.min(WINDOW, first.right() - rightLimit);
    return extended(first.left() - 1, first.right() - 1, -1, m, n);
  }

  private List<EqualRun> extended(int leftStart, int rightStart, int direction, int m, int n) {
    if (m <= 0 || n <= 0 || !shareWord(leftStart, rightStart, direction, m, n)) {
      return List.of();
    }
    Table table = new Table(leftStart, rightStart, direction, m, n, UNMATCHED_AT_THE_END);
    return table.traceFromBest();
  }

  /** Whether there is anything to align: most passages end where nothing is equal any more. */
  private boolean shareWord(int leftStart, int rightStart, int direction, int m, int n) {
    for (int i = 0; i < m; i++) {
      long word = left.tokens().word(leftStart + direction * i);
      for (int j = 0; j < n; j++) {
        if (right.tokens().word(rightStart + direction * j) == word) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * The table of one alignment; rows are words of the left side, columns of the right, counted in
   * the given direction.
   */
  private final class Table {
    private final int leftStart;
    private final int rightStart;
    private final int direction;
    private final double unmatched;
    private final double[][] score;

    Table(int leftStart, int rightStart, int direction, int m, int n, double unmatched) {
      this.leftStart = leftStart;
      this.rightStart = rightStart;
      this.direction = direction;
      this.unmatched = unmatched;
      this.score = new double[m + 1][n + 1];
      fill(m, n);
    }

    private void fill(int m, int n) {
      for (int i = 0; i <= m; i++) {
        for (int j = 0; j <= n; j++) {
          double best = i == 0 && j == 0 ? 0 : Double.NEGATIVE_INFINITY;
          best = i == 0 ? best : Math.max(best, score[i - 1][j] - unmatched);
          best = j == 0 ? best : Math.max(best, score[i][j - 1] - unmatched);
          score[i][j] = i == 0 || j == 0 ? best : Math.max(best, score[i - 1][j - 1] + pair(i, j));
        }
      }
    }

    private int leftWord(int i) {
      return leftStart + direction * (i - 1);
    }

    private int rightWord(int j) {
      return rightStart + direction * (j - 1);
    }

    private double pair(int i, int j) {
      if (Likeness.equal(left.tokens(), leftWord(i), right.tokens(), rightWord(j))) {
        return weights.value(left.tokens().word(leftWord(i)));
      }
      return Likeness.near(left.tokens(), leftWord(i), right.tokens(), rightWord(j))
          ? NEAR
          : -1.5 * unmatched;
    }

    List<EqualRun> traceFromBest() {
      int bestI = 0;
      int bestJ = 0;
      for (int i = 0; i < score.length; i++) {
        for (int j = 0; j < score[0].length; j++) {
          if (score[i][j] > score[bestI][bestJ]) {
            bestI = i;
            bestJ = j;
          }
        }
      }
      return traceFrom(bestI, bestJ);
    }

    List<EqualRun> traceFrom(int m, int n) {
      List<EqualRun> blocks = new ArrayList<>();
      int i = m;
      int j = n;
      while (i > 0 && j > 0) {
        if (score[i][j] == score[i - 1][j - 1] + pair(i, j)) {
          if (Likeness.equal(left.tokens(), leftWord(i), right.tokens(), rightWord(j))) {
            blocks.add(new EqualRun(leftWord(i), rightWord(j), 1));
          }
          i--;
          j--;
        } else if (score[i][j] == score[i - 1][j] - unmatched) {
          i--;
        } else {
          j--;
        }
      }
      if (direction > 0) {
        Collections.reverse(blocks);
      }
      return blocks;
    }
  }
}
