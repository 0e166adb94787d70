package org.wirecopy.reliability.story.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.work.LongNumbers;

/**
 * The terms of texts as numbers, each weighted by how rare it is among these texts.
 *
 * <p>Immutable once made.
 */
final class StoryVectors {
  /** Common words say less of an event than names and numbers. */
  private static final double COMMON_WORD = 0.3;

  /** A term that more texts have links none of them. */
  private static final int MOST_DOCUMENTS = 100;

  private final List<int[]> numbers = new ArrayList<>();
  private final List<double[]> weights = new ArrayList<>();
  private final BitSet common = new BitSet();
  private final BitSet words = new BitSet();
  private final LongNumbers known = new LongNumbers();
  private double[] norms = {};
  private int[] frequencies = {};

  /** The vectors of texts, each given with all its copies, which count as one. */
  static StoryVectors of(List<List<CleanDocument>> texts, ParallelMap parallel) {
    StoryVectors vectors = new StoryVectors();
    List<CountedTerms> counted = parallel.map(texts, StoryVectors::counts);
    counted.forEach(vectors::number);
    vectors.norms = new double[texts.size()];
    for (int i = 0; i < texts.size(); i++) {
      vectors.weigh(i, counted.get(i).counts());
    }
    return vectors;
  }

  private static CountedTerms counts(List<CleanDocument> copies) {
    return TermCounts.most(copies.stream().map(StoryTerms::of).toList());
  }

  private void number(CountedTerms counted) {
    int[] own = new int[counted.size()];
    for (int i = 0; i < own.length; i++) {
      long term = counted.terms()[i];
      own[i] = known.number(term);
      if (own[i] >= frequencies.length) {
        frequencies = Arrays.copyOf(frequencies, 2 * own[i] + 16);
      }
      if (frequencies[own[i]]++ == 0) {
        common.set(own[i], CountedTerms.isCommon(term));
        words.set(own[i], CountedTerms.isWord(term));
      }
    }
    numbers.add(own);
  }

  /** Keeps of a text's terms those that others have too; all of them are of its length. */
  private void weigh(int text, int[] counts) {
    int[] all = numbers.get(text);
    int[] shared = new int[all.length];
    double[] own = new double[all.length];
    int size = 0;
    double sum = 0;
    for (int i = 0; i < all.length; i++) {
      int frequency = frequencies[all[i]];
      double weight =
          (common.get(all[i]) ? COMMON_WORD : 1) * (1 + Math.log(counts[i])) * rarity(all[i]);
      sum += weight * weight;
      if (frequency > 1 && frequency <= MOST_DOCUMENTS) {
        shared[size] = all[i];
        own[size++] = weight;
      }
    }
    norms[text] = Math.sqrt(sum);
    numbers.set(text, Arrays.copyOf(shared, size));
    weights.add(Arrays.copyOf(own, size));
  }

  /** How many different terms there are; their numbers are below that. */
  int terms() {
    return known.size();
  }

  /** The numbers of the terms that link a text, in the order of the terms; not to be changed. */
  int[] numbers(int text) {
    return numbers.get(text);
  }

  /** The weights of these terms, in the order of {@link #numbers}; not to be changed. */
  double[] weights(int text) {
    return weights.get(text);
  }

  double norm(int text) {
    return norms[text];
  }

  /** How many texts have a term. */
  int frequency(int term) {
    return frequencies[term];
  }

  /** How rare a term is among the texts; about 0 if all have it. */
  double rarity(int term) {
    return Math.log((numbers.size() + 1.0) / frequencies[term]);
  }

  /** Whether a term is a name or a number. */
  boolean isName(int term) {
    return words.get(term) && !common.get(term);
  }

  /** Whether a term is a single word, and not a pair of names. */
  boolean isWord(int term) {
    return words.get(term);
  }
}
