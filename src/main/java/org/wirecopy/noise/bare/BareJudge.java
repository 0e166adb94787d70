package org.wirecopy.noise.bare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wirecopy.noise.judge.Forest;

/**
 * Scores the lines of a bare text by what pages have taught: {@code bare-forest.txt}, whose head
 * names its data, made by {@code src/test/bench/judge/bare.py}. The same text gives the same scores
 * everywhere. Linear in its lines.
 */
final class BareJudge {
  private static final int REASONS = 2;
  private static final List<BareFeature> FEATURES = BareFeatures.list();
  private static final Forest FOREST =
      Forest.read("bare-forest.txt", FEATURES.stream().map(BareFeature::name).toList());

  private final BarePage page;
  private final double[] row = new double[FEATURES.size()];

  BareJudge(BarePage page) {
    this.page = page;
  }

  /** How likely a line is text, in log-odds. */
  double score(int line) {
    BareFeatures.of(page, line, row);
    return FOREST.score(row);
  }

  /** What weighed most against the lines from one to the one before another, in words. */
  String reason(int from, int to) {
    double[] weights = new double[FEATURES.size()];
    for (int line = from; line < to; line++) {
      BareFeatures.of(page, line, row);
      FOREST.weigh(row, weights);
    }
    Map<String, Double> grounds = new HashMap<>();
    for (int f = 0; f < weights.length; f++) {
      if (FEATURES.get(f).isOfLine()) {
        grounds.merge(FEATURES.get(f).meaning(), weights[f], Double::sum);
      }
    }
    return grounds.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .limit(REASONS)
        .map(Map.Entry::getKey)
        .collect(Collectors.joining(" and ", "is told from text by ", ""));
  }
}
