package org.wirecopy.match;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Pairs of documents that deserve a closer look, ordered by left and then right index, in 12 bytes
 * a pair.
 *
 * <p>Immutable and safe for threads.
 */
public final class Candidates extends AbstractList<Candidate> implements RandomAccess {
  private final long[] pairs;
  private final int[] shared;

  private Candidates(long[] pairs, int[] shared) {
    this.pairs = pairs;
    this.shared = shared;
  }

  static long pair(int left, int right) {
    return (long) left << Integer.SIZE | right;
  }

  /** Sorts pairs, which may occur several times, and counts each. */
  static Candidates of(long[] pairs) {
    Arrays.sort(pairs);
    int count = 0;
    int[] shared = new int[pairs.length];
    for (int i = 0; i < pairs.length; i++) {
      if (count == 0 || pairs[count - 1] != pairs[i]) {
        pairs[count++] = pairs[i];
      }
      shared[count - 1]++;
    }
    return new Candidates(Arrays.copyOf(pairs, count), Arrays.copyOf(shared, count));
  }

  /**
   * The pairs of several parts, with what they share in all of them.
   *
   * @param parts the pairs of each part
   * @return all pairs, each once
   */
  public static Candidates merged(List<Candidates> parts) {
    checkNotNull(parts, "parts");
    List<Candidates> left = List.copyOf(parts);
    while (left.size() > 1) {
      List<Candidates> all = left;
      left =
          IntStream.range(0, (all.size() + 1) / 2)
              .mapToObj(
                  i ->
                      2 * i + 1 < all.size()
                          ? all.get(2 * i).with(all.get(2 * i + 1))
                          : all.get(2 * i))
              .toList();
    }
    return left.isEmpty() ? new Candidates(new long[0], new int[0]) : left.get(0);
  }

  /**
   * The pairs that share enough.
   *
   * @param least how many fingerprints they must share
   * @return the pairs that do, and those of a document with itself
   */
  public Candidates sharing(int least) {
    return where(candidate -> candidate.shared() >= least || candidate.isInside());
  }

  /**
   * Some of the pairs.
   *
   * @param wanted says which
   * @return the pairs for which it says true
   */
  public Candidates where(Predicate<Candidate> wanted) {
    checkNotNull(wanted, "wanted");
    long[] some = new long[pairs.length];
    int[] counts = new int[pairs.length];
    int count = 0;
    for (int i = 0; i < pairs.length; i++) {
      if (wanted.test(get(i))) {
        some[count] = pairs[i];
        counts[count++] = shared[i];
      }
    }
    return new Candidates(Arrays.copyOf(some, count), Arrays.copyOf(counts, count));
  }

  private Candidates with(Candidates other) {
    long[] all = new long[pairs.length + other.pairs.length];
    int[] sums = new int[all.length];
    int count = 0;
    int i = 0;
    int j = 0;
    while (i < pairs.length || j < other.pairs.length) {
      boolean mine = j == other.pairs.length || i < pairs.length && pairs[i] <= other.pairs[j];
      boolean theirs = i == pairs.length || j < other.pairs.length && other.pairs[j] <= pairs[i];
      all[count] = mine ? pairs[i] : other.pairs[j];
      sums[count] += mine ? shared[i++] : 0;
      sums[count++] += theirs ? other.shared[j++] : 0;
    }
    return new Candidates(Arrays.copyOf(all, count), Arrays.copyOf(sums, count));
  }

  @Override
  public Candidate get(int index) {
    return new Candidate((int) (pairs[index] >>> Integer.SIZE), (int) pairs[index], shared[index]);
  }

  @Override
  public int size() {
    return pairs.length;
  }
}
