package org.wirecopy.noise.bare;

import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.LineRule;
import org.wirecopy.noise.mark.Favor;
import org.wirecopy.noise.mark.Noise;

/**
 * Marks the menus, teasers and footers of a page that was copied as bare text, by a {@linkplain
 * BareJudge learned judge} of its lines. Says nothing of a text that has few lines as short as
 * labels, few that are furniture for certain, or hardly any prose.
 *
 * <p>Linear in the text. Safe for threads.
 */
public final class BareText implements LineRule {
  /** A page with furniture has so many lines as short as labels; few other texts have. */
  private static final int FEWEST_LABELS = 8;

  private static final double LEAST_LABELS = 0.25;

  /** And so many that are furniture for certain, or so many more that almost are. */
  private static final int FEWEST_CERTAIN = 4;

  private static final double LEAST_CERTAIN = 0.1;
  private static final double CERTAIN = -2.5;
  private static final int FEWEST_LIKELY = 12;
  private static final double LEAST_LIKELY = 0.3;
  private static final double LIKELY = -2;

  private static final int LEAST_PROSE = 30;

  /** A sentence stays sooner than a label does: losing text is worse than keeping noise. */
  private static final double FOR_PROSE = 0.5;

  /** And a sentence below one that stays sooner still. */
  private static final double FOR_MORE_PROSE = 1.5;

  @Override
  public void apply(LineLabels labels) {
    if (labelsOf(labels) < Math.max(FEWEST_LABELS, LEAST_LABELS * labels.size())) {
      return;
    }
    BarePage page = new BarePage(labels);
    if (page.mass(page.core().from(), page.core().to()) < LEAST_PROSE) {
      return;
    }
    BareJudge judge = new BareJudge(page);
    boolean[] isText = new boolean[page.size()];
    double least = least(labels.favor());
    int certain = 0;
    int likely = 0;
    double kept = 0;
    for (int i = 0; i < page.size(); i++) {
      double score = judge.score(i);
      certain += score < CERTAIN ? 1 : 0;
      likely += score < LIKELY ? 1 : 0;
      boolean goesOn = i > 0 && isText[i - 1] && page.isProse(i - 1);
      double less = goesOn ? FOR_MORE_PROSE : FOR_PROSE;
      isText[i] = score >= least - (page.isProse(i) ? less : 0);
      kept += isText[i] ? page.shape(i).words() : 0;
    }
    boolean hasFurniture =
        certain >= Math.max(FEWEST_CERTAIN, LEAST_CERTAIN * page.size())
            || likely >= Math.max(FEWEST_LIKELY, LEAST_LIKELY * page.size());
    if (hasFurniture && kept >= LEAST_PROSE) {
      mark(labels, page, judge, isText);
    }
  }

  private static int labelsOf(LineLabels labels) {
    int count = 0;
    for (int i = 0; i < labels.size(); i++) {
      count += labels.row(i).isLabel() ? 1 : 0;
    }
    return count;
  }

  /** Marks the runs of lines that are no text, but the headline. */
  private static void mark(LineLabels labels, BarePage page, BareJudge judge, boolean[] isText) {
    int first = 0;
    while (first < isText.length - 1 && !(isText[first] && page.isProse(first))) {
      first++;
    }
    int headline = BareHeadline.above(page, first);
    isText[headline] = true;
    int last = isText.length - 1;
    while (last > first && !(isText[last] && page.isProse(last))) {
      last--;
    }
    int from = 0;
    while (from < isText.length) {
      int to = from + 1;
      if (!isText[from]) {
        while (to < isText.length && !isText[to]) {
          to++;
        }
        labels.mark(from, to, kind(from, headline, last), judge.reason(from, to));
      }
      from = to;
    }
  }

  private static Noise kind(int line, int first, int last) {
    if (line < first) {
      return Noise.PAGE_HEADER;
    }
    return line > last ? Noise.FOOTER : Noise.NAVIGATION;
  }

  private static double least(Favor favor) {
    return switch (favor) {
      case PRECISION -> 1;
      case BALANCE -> 0.4;
      case RECALL -> -1.5;
    };
  }
}
