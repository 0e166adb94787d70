package org.wirecopy.match;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.wirecopy.token.Tokens;
import org.wirecopy.work.LongNumbers;

/**
 * Finds documents that say so much the same that one may be the other in new words, though they
 * share no run of words: those whose stems have a cosine of {@value #ALIKE} at least, each stem
 * weighted by how rare it is. Among {@value #ALL_OF} documents and fewer, where rarity tells
 * little, all pairs.
 *
 * <pre>{@code
 * ContentIndex index = new ContentIndex();
 * bodies.forEach(body -> index.add(ContentIndex.Stems.of(body)));
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

  private final LongNumbers known = new LongNumbers();
  private final List<int[]> stems = new ArrayList<>();
  private final List<float[]> counts = new ArrayList<>();
  private int[] frequencies = {};

  /** A pair and how alike it is. */
  private record Pair(int left, int right, double likeness) {}

  /**
   * The stems of a document.
   *
   * @param stems the different ones, sorted
   * @param counts how often each stands there
   */
  public record Stems(long[] stems, int[] counts) {
    /** Refuses {@code null}. */
    public Stems {
      checkNotNull(stems, "stems");
      checkNotNull(counts, "counts");
    }

    /**
     * Counts the stems of a document.
     *
     * @param body the words of its own text
     * @return its stems
     */
    public static Stems of(Tokens body) {
      checkNotNull(body, "body");
      long[] all = new long[body.size()];
      for (int i = 0; i < all.length; i++) {
        all[i] = body.stem(i);
      }
      Arrays.sort(all);
      int[] counts = new int[all.length];
      int size = 0;
      for (int i = 0; i < all.length; i++) {
        if (size == 0 || all[i] != all[size - 1]) {
          all[size++] = all[i];
        }
        counts[size - 1]++;
      }
      return new Stems(Arrays.copyOf(all, size), Arrays.copyOf(counts, size));
    }
  }

  /**
   * Adds a document; the first has the number 0.
   *
   * @param document its stems
   */
  public void add(Stems document) {
    checkNotNull(document, "document");
    int[] own = new int[document.stems.length];
    float[] weights = new float[own.length];
    for (int i = 0; i < own.length; i++) {
      own[i] = number(document.stems[i]);
      frequencies[own[i]]++;
      weights[i] = (float) (1 + Math.log(document.counts[i]));
    }
    stems.add(own);
    counts.add(weights);
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

  private int number(long stem) {
    int number = known.number(stem);
    if (number >= frequencies.length) {
      frequencies = Arrays.copyOf(frequencies, 2 * number + 16);
    }
    return number;
  }

  private List<Pair> cosines() {
    double[] norms = new double[stems.size()];
    Holders holders = new Holders();
    List<List<Pair>> found = new ArrayList<>();
    for (int later = 0; later < stems.size(); later++) {
      norms[later] = weigh(later);
      found.add(new ArrayList<>());
      for (int earlier : holders.meet(later)) {
        double likeness = holders.takeSum(earlier) / (norms[later] * norms[earlier]);
        if (likeness >= ALIKE) {
          Pair pair = new Pair(earlier, later, likeness);
          found.get(later).add(pair);
          found.get(earlier).add(pair);
        }
      }
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
    int[] own = stems.get(document);
    float[] weights = counts.get(document);
    double squares = 0;
    for (int i = 0; i < own.length; i++) {
      weights[i] *= (float) Math.log((stems.size() + 1.0) / frequencies[own[i]]);
      squares += weights[i] * weights[i];
    }
    return Math.max(Double.MIN_NORMAL, Math.sqrt(squares));
  }

  /** The documents so far that have each stem, and what the latest shares with them. */
  private final class Holders {
    private final int[][] documents = new int[known.size()][];
    private final float[][] weights = new float[known.size()][];
    private final int[] sizes = new int[known.size()];
    private final double[] sums = new double[stems.size()];
    private int[] met = new int[16];
    private int count;

    /** Enters a document, and gives the earlier ones that share a stem with it, in order. */
    int[] meet(int document) {
      count = 0;
      int[] own = stems.get(document);
      for (int i = 0; i < own.length; i++) {
        int frequency = frequencies[own[i]];
        if (frequency > 1 && frequency <= MOST_HOLDERS) {
          float weight = counts.get(document)[i];
          add(own[i], weight);
          enter(document, own[i], weight, frequency);
        }
      }
      int[] sorted = Arrays.copyOf(met, count);
      Arrays.sort(sorted);
      return sorted;
    }

    private void add(int stem, float weight) {
      for (int i = 0; i < sizes[stem]; i++) {
        int earlier = documents[stem][i];
        if (sums[earlier] == 0) {
          if (count == met.length) {
            met = Arrays.copyOf(met, 2 * count);
          }
          met[count++] = earlier;
        }
        sums[earlier] += (double) weight * weights[stem][i];
      }
    }

    private void enter(int document, int stem, float weight, int frequency) {
      if (documents[stem] == null) {
        documents[stem] = new int[frequency];
        weights[stem] = new float[frequency];
      }
      documents[stem][sizes[stem]] = document;
      weights[stem][sizes[stem]++] = weight;
    }

    double takeSum(int document) {
      double sum = sums[document];
      sums[document] = 0;
      return sum;
    }
  }
}
