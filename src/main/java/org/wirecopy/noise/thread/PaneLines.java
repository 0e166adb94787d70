package org.wirecopy.noise.thread;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.TextLine;
import org.wirecopy.noise.mark.Noise;

/**
 * The name of a poster, and the rank below it, that stand between a post and the particulars of the
 * next: software that has them in a column of their own has the name twice.
 *
 * <p>Linear in the lines of the page.
 */
final class PaneLines {
  private static final int MOST_LINES = 4;
  private static final int LONGEST_RANK = 40;
  private static final int MOST_WORDS = 4;

  private final LineLabels labels;
  private final Set<String> names = new HashSet<>();

  /** The panes on a page whose posters are known. */
  PaneLines(LineLabels labels, List<PosterHeader> posters) {
    this.labels = labels;
    posters.forEach(poster -> names.add(poster.name()));
    names.remove("");
  }

  /** Marks the names in some lines with what stands between them and other particulars. */
  void mark(int from, int to) {
    for (int i = from; i < to; i++) {
      if (labels.isKept(i) && names.contains(labels.row(i).text())) {
        int next = particulars(i + 1, Math.min(to, i + 1 + MOST_LINES));
        int end = next < 0 && i > 0 && isParticular(i - 1) ? i + 1 : next;
        for (int line = i; line < end; line++) {
          labels.mark(line, Noise.USER_HEADER, "stands with the name of a poster");
        }
      }
    }
  }

  /** The first line that belongs to somebody's particulars, with but ranks before it; or -1. */
  private int particulars(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isParticular(i)) {
        return i;
      }
      TextLine row = labels.row(i);
      boolean rank = row.text().length() <= LONGEST_RANK && row.words() <= MOST_WORDS;
      if (!rank || row.endsLikeASentence()) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isParticular(int line) {
    return labels.noise(line) == Noise.USER_HEADER;
  }
}
