package org.wirecopy.noise.line;

import java.util.HashMap;
import java.util.Map;
import org.wirecopy.token.Tokens;

/**
 * Tells which words of a page repeat what stands above them: every run of {@value #RUN} words is
 * known by the line that it stands in first.
 *
 * <p>Linear in the text of the page.
 */
public final class EarlierText {
  private static final int RUN = 6;

  private final int[] starts;
  private final long[] runs;
  private final Map<Long, Integer> first = new HashMap<>();
  private final Map<String, Integer> firstLine = new HashMap<>();
  private final LineLabels labels;

  public EarlierText(LineLabels labels, int end) {
    this.labels = labels;
    this.starts = new int[end + 1];
    Tokens tokens = labels.tokens();
    int until = end == 0 ? 0 : tokens.indexFrom(labels.row(end - 1).span().end());
    for (int row = 0; row < end; row++) {
      firstLine.putIfAbsent(labels.row(row).folded(), row);
      starts[row] = Math.min(until, tokens.indexFrom(labels.row(row).span().start()));
    }
    starts[end] = until;
    this.runs = new long[until];
    int row = 0;
    for (int i = 0; i + RUN <= until; i++) {
      while (starts[row + 1] <= i) {
        row++;
      }
      long run = 0;
      for (int w = i; w < i + RUN; w++) {
        run = run * 0x9E3779B97F4A7C15L + tokens.word(w);
      }
      runs[i] = run;
      first.putIfAbsent(run, row);
    }
  }

  /** The words in lines from one to the one before another. */
  public int words(int from, int to) {
    return starts[to] - starts[from];
  }

  /**
   * The share of the words in some lines that stand, in the same order, in lines from one on and
   * before them, from 0 to 1. The last words of the lines count as those before them; lines of few
   * words must stand there as a whole.
   */
  public double repeated(int from, int to, int since) {
    return repeated(from, to, since, from);
  }

  /** The same for what stands in lines from one on and before another. */
  public double repeated(int from, int to, int since, int before) {
    if (words(from, to) < RUN) {
      int same = 0;
      for (int row = from; row < to; row++) {
        int above = firstLine.getOrDefault(labels.row(row).folded(), row);
        same += above < before && above >= since ? 1 : 0;
      }
      return same / (double) Math.max(1, to - from);
    }
    int last = Math.max(starts[from] + 1, starts[to] - RUN + 1);
    int known = 0;
    for (int i = starts[from]; i < last; i++) {
      int row = i < runs.length ? first.getOrDefault(runs[i], from) : from;
      known += row < before && row >= since ? 1 : 0;
    }
    return known / (double) (last - starts[from]);
  }
}
