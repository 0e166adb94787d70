package org.wirecopy.align.chain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.wirecopy.token.phrase.Sentences;

/**
 * Links runs of equal words that follow one another on both sides into chains: a copied passage
 * with its edits in the gaps.
 *
 * <p>A gap costs in proportion to its words and to how unequal it is; a chain never jumps a whole
 * sentence that only one side has, so a passage holds what was copied and not what was written in
 * between. The best chain before each run is found by dynamic programming over the runs that end at
 * most {@value #LONGEST_GAP} words before it (at most {@value #LOOK_BACK} of them).
 *
 * <p>Chaining of collinear seeds with gap costs as in Gusfield, "Algorithms on Strings, Trees, and
 * Sequences", 1997, chapter 13.
 */
final class Chains {
  /** The longest gap between two runs of a chain, in words. */
  static final int LONGEST_GAP = 24;

  private static final int LOOK_BACK = 100;
  private static final int OWN_SENTENCE = 8;

  private final List<EqualRun> seeds;
  private final Alignable left;
  private final Alignable right;
  private final WordWeights weights;
  private final double[] best;
  private final int[] before;
  private final int[] chainRight;

  private Chains(List<EqualRun> seeds, Alignable left, Alignable right, WordWeights weights) {
    this.seeds = seeds;
    this.left = left;
    this.right = right;
    this.weights = weights;
    this.best = new double[seeds.size()];
    this.before = new int[seeds.size()];
    this.chainRight = new int[seeds.size()];
  }

  /**
   * Finds the chains.
   *
   * @param seeds runs ordered by their end on the left
   * @param left the left side
   * @param right the right side, the same object inside a document
   * @param weights what a word is worth
   * @return the chains, best first; each run is in one chain at most, and the runs of a chain do
   *     not overlap
   */
  static List<List<EqualRun>> of(
      List<EqualRun> seeds, Alignable left, Alignable right, WordWeights weights) {
    Chains chains = new Chains(seeds, left, right, weights);
    for (int i = 0; i < seeds.size(); i++) {
      chains.link(i);
    }
    return chains.collect();
  }

  private void link(int i) {
    EqualRun seed = seeds.get(i);
    best[i] = gain(seed, 0);
    before[i] = -1;
    chainRight[i] = seed.right();
    for (int p = i - 1; p >= 0 && p >= i - LOOK_BACK; p--) {
      EqualRun previous = seeds.get(p);
      if (previous.leftEnd() < seed.left() - LONGEST_GAP) {
        break;
      }
      double score = best[p] + step(previous, seed, chainRight[p]);
      if (score > best[i]) {
        best[i] = score;
        before[i] = p;
        chainRight[i] = chainRight[p];
      }
    }
  }

  private double step(EqualRun previous, EqualRun seed, int firstRight) {
    int overlap = overlap(previous, seed);
    int leftGap = seed.left() + overlap - previous.leftEnd();
    int rightGap = seed.right() + overlap - previous.rightEnd();
    boolean follows = previous.left() < seed.left() && previous.right() < seed.right();
    if (!follows || overlap >= seed.length() || leftGap > LONGEST_GAP || rightGap > LONGEST_GAP) {
      return Double.NEGATIVE_INFINITY;
    }
    if (left == right && seed.leftEnd() > firstRight) {
      return Double.NEGATIVE_INFINITY;
    }
    if (holdsSentence(left.sentences(), previous.leftEnd(), leftGap)
        || holdsSentence(right.sentences(), previous.rightEnd(), rightGap)) {
      return Double.NEGATIVE_INFINITY;
    }
    return gain(seed, overlap) - gapCost(leftGap, rightGap);
  }

  private static int overlap(EqualRun previous, EqualRun seed) {
    return Math.max(
        0, Math.max(previous.leftEnd() - seed.left(), previous.rightEnd() - seed.right()));
  }

  private static double gapCost(int leftGap, int rightGap) {
    return 0.2 * Math.max(leftGap, rightGap) + 0.05 * Math.abs(leftGap - rightGap);
  }

  private static boolean holdsSentence(Sentences sentences, int from, int words) {
    if (words < OWN_SENTENCE) {
      return false;
    }
    int sentence = sentences.at(from);
    int first = sentences.first(sentence) == from ? sentence : sentence + 1;
    for (int s = first; s < sentences.count() && sentences.first(s + 1) <= from + words; s++) {
      if (sentences.first(s + 1) - sentences.first(s) >= OWN_SENTENCE) {
        return true;
      }
    }
    return false;
  }

  private double gain(EqualRun seed, int overlap) {
    double gain = 0;
    for (int i = seed.left() + overlap; i < seed.leftEnd(); i++) {
      gain += weights.value(left.tokens().word(i));
    }
    return gain;
  }

  private List<List<EqualRun>> collect() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < seeds.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingDouble((Integer i) -> best[i]).reversed());
    boolean[] used = new boolean[seeds.size()];
    List<List<EqualRun>> chains = new ArrayList<>();
    for (int end : order) {
      List<EqualRun> chain = new ArrayList<>();
      for (int i = end; i >= 0 && !used[i]; i = before[i]) {
        used[i] = true;
        chain.add(seeds.get(i));
      }
      if (!chain.isEmpty()) {
        Collections.reverse(chain);
        chains.add(trimmed(chain));
      }
    }
    return chains;
  }

  private static List<EqualRun> trimmed(List<EqualRun> chain) {
    List<EqualRun> trimmed = new ArrayList<>();
    for (EqualRun block : chain) {
      int overlap = trimmed.isEmpty() ? 0 : overlap(trimmed.get(trimmed.size() - 1), block);
      if (overlap < block.length()) {
        trimmed.add(block.without(overlap));
      }
    }
    return trimmed;
  }
}
