package org.wirecopy.dedup.step;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.align.Passage;
import org.wirecopy.align.chain.Aligner;
import org.wirecopy.align.chain.WordWeights;
import org.wirecopy.trace.verdict.Judged;
import org.wirecopy.trace.verdict.Tracer;

/**
 * Finds passages that stand in other texts. What a word is worth is told by the two texts alone, so
 * that they are compared alike in whatever corpus they stand.
 */
final class Passages implements Comparer {
  private final int minWords;
  private final double threshold;

  /**
   * A comparer.
   *
   * @param minWords the fewest words of a passage, of which a run is found for certain, at least 3
   * @param threshold the least similarity of the two sides, from 0 to 1
   */
  Passages(int minWords, double threshold) {
    this.threshold = threshold;
    this.minWords = minWords;
  }

  @Override
  public boolean isWorthwhile(int shared, int original, int copy) {
    return shared > 0;
  }

  @Override
  public List<Overlap> compare(Text original, Text copy) {
    WordWeights weights = WordWeights.of(List.of(original.words(), copy.words()));
    List<Passage> passages =
        Aligner.finding(minWords, weights).align(original.alignable(), copy.alignable()).stream()
            .filter(passage -> passage.words() >= minWords && passage.similarity() >= threshold)
            .toList();
    List<Overlap> overlaps = new ArrayList<>();
    for (Judged judged : Tracer.judge(original.subject(), copy.subject(), passages)) {
      Passage passage = judged.reuse().passage();
      overlaps.add(
          new Overlap(
              original.number(),
              copy.number(),
              passage.left().span(),
              passage.right().span(),
              passage.similarity(),
              judged.reuse().kind()));
    }
    return overlaps;
  }
}
