package org.wirecopy.noise.judge;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.wirecopy.noise.line.ElementSignatures;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.PageTree;
import org.wirecopy.noise.mark.PageKind;
import org.wirecopy.table.Table;

/**
 * Tells which lines of a page are its text, by a forest that learned it from pages whose text
 * people had marked: Wirecopy's {@code page-forest.txt}, which names its data. The same page gives
 * the same scores everywhere.
 *
 * <p>Linear in lines; a line costs a few microseconds.
 */
public final class PageJudge {
  private static final int REASONS = 2;

  /** The log-odds of an article beyond doubt. */
  private static final double SURE = 2;

  /** The log-odds below which a page is not of a kind, and from which it is. */
  private static final double UNLIKELY = -2;

  private static final double LIKELY = 0.5;

  /** By how much in log-odds one kind is far likelier than another. */
  private static final double FAR = 3;

  /** Below this nothing is text, however little else there is. */
  private static final double LEAST = -4;

  private final PageFeatures features;
  private final double[] scores;
  private final double threshold;
  private final KindJudge.Verdict verdict;

  public PageJudge(
      LineLabels labels, PageTree tree, ElementSignatures signatures, NamedNoise names) {
    this.features = new PageFeatures(labels, tree, signatures, names);
    this.scores = new double[labels.size()];
    KindJudge kinds = new KindJudge(Standard.NAMES.size());
    ScoreLevels levels = new ScoreLevels();
    double most = LEAST;
    for (int row = 0; row < scores.length; row++) {
      double[] line = features.of(row);
      scores[row] = Standard.FOREST.score(line);
      kinds.add(line, scores[row]);
      levels.add(line, scores[row]);
      most = Math.max(most, scores[row]);
    }
    this.verdict = kinds.verdict();
    double wanted =
        switch (labels.favor()) {
          case PRECISION -> 0.4;
          case RECALL -> -2.5;
          case BALANCE -> levels.least();
        };
    // A page that has little that is like text still has what is most like it.
    this.threshold = Math.min(wanted, most - 0.5);
  }

  /** What the page is; {@link PageKind#THREAD} is one that looks like a thread. */
  public PageKind kind() {
    return verdict.kind();
  }

  /** Whether the page is an article beyond doubt. */
  public boolean isSurelyArticle() {
    return verdict.article() > SURE;
  }

  /** Whether the page looks far more like something else than like a thread. */
  public boolean isHardlyThread() {
    return verdict.most() - verdict.thread() > FAR;
  }

  /** Whether the page looks like something else, and does not like a thread. */
  public boolean isSurelyOther() {
    return verdict.thread() < UNLIKELY && verdict.most() > LIKELY;
  }

  /** Whether a line is text. */
  public boolean isText(int row) {
    return scores[row] > threshold;
  }

  /** What weighed most against the lines from one to the one before another, in words. */
  public String reason(int from, int to) {
    double[] weights = new double[Standard.NAMES.size()];
    for (int row = from; row < to; row++) {
      Standard.FOREST.weigh(features.of(row), weights);
    }
    double[] grounds = new double[Standard.GROUNDS.size()];
    for (int i = 0; i < weights.length; i++) {
      if (Standard.GROUND_OF[i] >= 0) {
        grounds[Standard.GROUND_OF[i]] += weights[i];
      }
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < grounds.length; i++) {
      if (grounds[i] < 0) {
        order.add(i);
      }
    }
    order.sort((a, b) -> Double.compare(grounds[a], grounds[b]));
    List<String> words = new ArrayList<>();
    for (int i : order.subList(0, Math.min(REASONS, order.size()))) {
      words.add(Standard.GROUNDS.get(i));
    }
    return words.isEmpty()
        ? "reads less like text than the rest"
        : "is told from text by " + String.join(" and ", words);
  }

  private static final class Standard {
    private static final ImmutableList<String> NAMES = PageFeatures.standardNames();
    private static final Forest FOREST = Forest.read("page-forest.txt", NAMES);
    private static final List<String> GROUNDS = new ArrayList<>();
    private static final int[] GROUND_OF = groundOf();

    /** The ground of each feature; -1 for what is the same on all lines of a page. */
    private static int[] groundOf() {
      List<Table.Row> rows = Table.read(PageJudge.class, "grounds.tsv").rows();
      int[] grounds = new int[NAMES.size()];
      for (int i = 0; i < grounds.length; i++) {
        String name = NAMES.get(i);
        if (name.startsWith("page-")) {
          grounds[i] = -1;
          continue;
        }
        String ground =
            rows.stream()
                .filter(row -> name.matches(row.cell("features")))
                .map(row -> row.cell("ground"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no ground for " + name));
        if (!GROUNDS.contains(ground)) {
          GROUNDS.add(ground);
        }
        grounds[i] = GROUNDS.indexOf(ground);
      }
      return grounds;
    }
  }
}
