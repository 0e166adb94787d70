package org.wirecopy.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wirecopy.token.Tokens;

/**
 * Finds documents that say so much the same that one may be the other in new words, though they
 * share no run of words: those whose stems have a cosine of {@value #ALIKE} at least, each stem
 * weighted by how rare it is. Among {@value #ALL_OF} documents and fewer, where rarity tells
 * little, all pairs.
 *
 * <pre>{@code
 * ContentIndex index = new ContentIndex();
 * bodies.forEach(index::add);
 * List<Candidate> alike = index.alike();
 * }</pre>
 *
 * <p>Not safe for threads. Time and memory are linear in the words, plus the pairs that share a
 * stem of which no more than {@value #MOST_HOLDERS} documents have it; a document is paired with
 * the {@value #MOST_PARTNERS} most alike.
 *
 * <p>Weights after Salton and Buckley, "Term-weighting approaches in automatic text retrieval", IPM
 * 1988, doi:10.1016/0306-4573(88)90021-0.
 */
public final class ContentIndex {
  private static final double ALIKE = 0.2;
  private static final int ALL_OF = 12;
  private static final int MOST_HOLDERS = 50;
  private static final int MOST_PARTNERS = 10;

  private final List<long[]> stems = new ArrayList<>();
  private final List<float[]> counts = new ArrayList<>();
  private final Map<Long, Integer> frequencies = new HashMap<>();

  /** A pair and how alike it is. */
  private record Pair(int left, int right, double likeness) {}

  /**
   * Adds a document; the first has the number 0.
   *
   * @param body the words of its own text
   */
  public void add(Tokens body) {
    long[] all = new long[body.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = body.stem(i);
    }
    Arrays.sort(all);
    long[] own = new long[all.length];
    float[] weights = new float[all.length];
    int size = 0;
    int i = 0;
    while (i < all.length) {
      int from = i;
      while (i < all.length && all[i] == all[from]) {
        i++;
      }
      own[size] = all[from];
      weights[size++] = (float) (1 + Math.log(i - from));
      frequencies.merge(all[from], 1, Integer::sum);
    }
    stems.add(Arrays.copyOf(own, size));
    counts.add(Arrays.copyOf(weights, size));
  }

  /**
   * The pairs that are alike.
   *
   * @return each with {@code left} below {@code right}, ordered by both; the number shared is 1
   */
  public List<Candidate> alike() {
    List<Pair> pairs = stems.size() <= ALL_OF ? all() : cosines();
    return pairs.stream()
        .sorted(Comparator.comparingInt(Pair::left).thenComparingInt(Pair::right))
        .map(pair -> new Candidate(pair.left, pair.right, 1))
        .toList();
  }

  private List<Pair> all() {
    List<Pair> pairs = new ArrayList<>();
    for (int right = 1; right < stems.size(); right++) {
      for (int left = 0; left < right; left++) {
        pairs.add(new Pair(left, right, 1));
      }
    }
    return pairs;
  }

  private List<Pair> cosines() {
    Map<Long, int[]> holders = new HashMap<>();
    double[] norms = new double[stems.size()];
    List<List<Pair>> found = new ArrayList<>();
    for (int document = 0; document < stems.size(); document++) {
      int later = document;
      norms[later] = weigh(later);
      found.add(new ArrayList<>());
      shared(later, holders)
          .forEach(
              (earlier, sum) -> {
                double likeness = sum / (norms[later] * norms[earlier]);
                if (likeness >= ALIKE) {
                  Pair pair = new Pair(earlier, later, likeness);
                  found.get(later).add(pair);
                  found.get(earlier).add(pair);
                }
              });
    }
    return found.stream()
        .flatMap(
            pairs ->
                pairs.stream()
                    .sorted(Comparator.comparingDouble(Pair::likeness).reversed())
                    .limit(MOST_PARTNERS))
        .distinct()
        .toList();
  }

  /** Turns a document's counts into weights, and gives their Euclidean length. */
  private double weigh(int document) {
    long[] own = stems.get(document);
    float[] weights = counts.get(document);
    double squares = 0;
    for (int i = 0; i < own.length; i++) {
      weights[i] *= (float) Math.log((stems.size() + 1.0) / frequencies.get(own[i]));
      squares += weights[i] * weights[i];
    }
    return Math.max(Double.MIN_NORMAL, Math.sqrt(squares));
  }

  /** What a document shares with each earlier one; enters it for later ones. */
  private Map<Integer, Double> shared(int document, Map<Long, int[]> holders) {
    Map<Integer, Double> sums = new HashMap<>();
    long[] own = stems.get(document);
    float[] weights = counts.get(document);
    for (int i = 0; i < own.length; i++) {
      int frequency = frequencies.get(own[i]);
      if (frequency > 1 && frequency <= MOST_HOLDERS) {
        int[] known = holders.getOrDefault(own[i], new int[0]);
        for (int other : known) {
          int at = Arrays.binarySearch(stems.get(other), own[i]);
          sums.merge(other, (double) weights[i] * counts.get(other)[at], Double::sum);
        }
        int[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = document;
        holders.put(own[i], more);
      }
    }
    return sums;
  }
}
