package org.wirecopy.reliability.story.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wirecopy.noise.CleanDocument;

/**
 * The terms of texts as numbers, each weighted by how rare it is among these texts.
 *
 * <p>Immutable once made.
 */
final class StoryVectors {
  /** Common words say less of an event than names and numbers. */
  private static final double COMMON_WORD = 0.3;

  private final List<int[]> numbers = new ArrayList<>();
  private final List<double[]> weights = new ArrayList<>();
  private final List<Double> norms = new ArrayList<>();
  private final List<String> terms = new ArrayList<>();
  private int[] frequencies = {};

  /** The vectors of texts, each given with all its copies, which count as one. */
  static StoryVectors of(List<List<CleanDocument>> texts, ParallelMap parallel) {
    StoryVectors vectors = new StoryVectors();
    Map<String, Integer> known = new HashMap<>();
    parallel.map(texts, StoryVectors::counts).forEach(counts -> vectors.add(counts, known));
    for (int i = 0; i < texts.size(); i++) {
      vectors.weigh(i);
    }
    return vectors;
  }

  private static Map<String, Integer> counts(List<CleanDocument> copies) {
    Map<String, Integer> counts = new HashMap<>();
    for (CleanDocument document : copies) {
      StoryTerms.of(document).forEach((term, count) -> counts.merge(term, count, Math::max));
    }
    return new TreeMap<>(counts);
  }

  private void add(Map<String, Integer> counts, Map<String, Integer> known) {
    int[] own = new int[counts.size()];
    double[] logarithms = new double[counts.size()];
    int size = 0;
    for (Map.Entry<String, Integer> term : counts.entrySet()) {
      int number = known.computeIfAbsent(term.getKey(), this::number);
      frequencies[number]++;
      own[size] = number;
      logarithms[size++] = 1 + Math.log(term.getValue());
    }
    numbers.add(own);
    weights.add(logarithms);
  }

  private int number(String term) {
    terms.add(term);
    if (terms.size() > frequencies.length) {
      frequencies = Arrays.copyOf(frequencies, 2 * terms.size());
    }
    return terms.size() - 1;
  }

  private void weigh(int text) {
    double[] own = weights.get(text);
    double sum = 0;
    for (int i = 0; i < own.length; i++) {
      int term = numbers.get(text)[i];
      double rarity = Math.log((numbers.size() + 1.0) / frequencies[term]);
      own[i] = (StoryTerms.isCommon(terms.get(term)) ? COMMON_WORD : 1) * own[i] * rarity;
      sum += own[i] * own[i];
    }
    norms.add(Math.sqrt(sum));
  }

  /** How many different terms there are; their numbers are below that. */
  int terms() {
    return terms.size();
  }

  /** The numbers of a text's terms, in the order of the terms; not to be changed. */
  int[] numbers(int text) {
    return numbers.get(text);
  }

  /** The weights of a text's terms, in the order of {@link #numbers}; not to be changed. */
  double[] weights(int text) {
    return weights.get(text);
  }

  double norm(int text) {
    return norms.get(text);
  }

  /** How many texts have a term. */
  int frequency(int term) {
    return frequencies[term];
  }

  /** Whether a term is a single word, and not a pair of names. */
  boolean isWord(int term) {
    return terms.get(term).indexOf(' ') < 0;
  }
}
