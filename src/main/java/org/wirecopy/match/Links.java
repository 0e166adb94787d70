package org.wirecopy.match;

import static com.google.common.base.Preconditions.checkNotNull;

/**
 * Tells which of the documents that hold one fingerprint are pairs: all of them with one another,
 * or, if more than {@value #FREQUENT} documents hold it, each with the first and with the one
 * before it, so that the number of pairs stays linear.
 *
 * <pre>{@code
 * Links links = new Links(pairs);
 * holders.forEach(links::add);
 * links.end();
 * }</pre>
 *
 * <p>Holders come one after the other, and no more than {@value #FREQUENT} are kept, however many
 * there are. Not safe for threads.
 */
public final class Links {
  /** From how many documents on a fingerprint links neighbours only. */
  public static final int FREQUENT = 50;

  /** What a link counts, so that a pair is not passed over for sharing too little. */
  static final int LINKED = 4;

  private final Pairs pairs;
  private final long[] holders = new long[FREQUENT];
  private boolean isFrequent;
  private int known;
  private long count;
  private long first;
  private long last;

  /** Takes pairs. */
  @FunctionalInterface
  public interface Pairs {
    /**
     * Takes a pair.
     *
     * @param left the lower holder
     * @param right the higher one
     * @param shared how many shared fingerprints it counts
     */
    void add(long left, long right, int shared);
  }

  /**
   * Begins with a fingerprint that nobody holds.
   *
   * @param pairs takes the pairs
   */
  public Links(Pairs pairs) {
    checkNotNull(pairs, "pairs");
    this.pairs = pairs;
  }

  /**
   * The part of a fingerprint's hash that counts: two hashes are one fingerprint if it is equal.
   *
   * @param hash a hash
   * @return its first 44 bits
   */
  public static long key(long hash) {
    return Keys.shortened(hash);
  }

  /**
   * Goes on with a fingerprint that no more than {@value #FREQUENT} documents hold, after holders
   * whose pairs are told elsewhere.
   *
   * @param earlier these holders, ascending
   */
  public void resume(long[] earlier) {
    checkNotNull(earlier, "earlier");
    for (long holder : earlier) {
      add(holder);
    }
    known = earlier.length;
  }

  /**
   * Goes on with a fingerprint that more than {@value #FREQUENT} documents hold, after holders
   * whose pairs are told elsewhere.
   *
   * @param before how many these are, at least 0
   * @param theFirst the first of them, if there is one
   * @param theLast the last of them, if there is one
   */
  public void resumeFrequent(long before, long theFirst, long theLast) {
    isFrequent = true;
    count = before;
    first = theFirst;
    last = theLast;
  }

  /**
   * Adds a holder.
   *
   * @param holder a number above those of the holders before
   */
  public void add(long holder) {
    if (count == FREQUENT && !isFrequent) {
      isFrequent = true;
      linkKept();
    }
    if (isFrequent) {
      link(holder);
    } else {
      holders[(int) count] = holder;
      follow(holder);
    }
  }

  private void linkKept() {
    count = 0;
    for (long holder : holders) {
      link(holder);
    }
  }

  private void link(long holder) {
    if (count > 0) {
      pairs.add(last, holder, LINKED);
    }
    if (count > 1) {
      pairs.add(first, holder, LINKED);
    }
    follow(holder);
  }

  private void follow(long holder) {
    first = count == 0 ? holder : first;
    last = holder;
    count++;
  }

  /** Ends the fingerprint; the next holder is one of another. */
  public void end() {
    if (!isFrequent) {
      for (int right = Math.max(1, known); right < count; right++) {
        for (int left = 0; left < right; left++) {
          pairs.add(holders[left], holders[right], 1);
        }
      }
    }
    isFrequent = false;
    known = 0;
    count = 0;
  }
}
