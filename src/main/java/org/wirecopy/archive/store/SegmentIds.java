package org.wirecopy.archive.store;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * Finds what documents replace, by the hashes of their ids. Two of a million ids have one hash with
 * a chance of three in a hundred million.
 */
public final class SegmentIds {
  /** So many times smaller a segment is looked up in another; else both are read side by side. */
  private static final int FAR = 16;

  private SegmentIds() {}

  /** Takes documents that are replaced. */
  @FunctionalInterface
  public interface Replaced {
    /**
     * Takes a document.
     *
     * @param number its number in its segment
     */
    void add(int number);
  }

  /**
   * The documents of an older segment whose ids a newer one has too.
   *
   * @param older the older segment
   * @param newer the newer one
   * @param replaced takes the numbers in the older one
   */
  public static void shared(Segment older, Segment newer, Replaced replaced) {
    checkNotNull(replaced, "replaced");
    boolean looksUp = (long) newer.size() * FAR < older.size();
    int at = 0;
    for (int i = 0; i < newer.size(); i++) {
      long hash = newer.idHash(i);
      if (looksUp) {
        at = older.indexOfId(hash);
      }
      while (at < older.size() && older.idHash(at) < hash) {
        at++;
      }
      for (int same = at; same < older.size() && older.idHash(same) == hash; same++) {
        replaced.add(older.idDocument(same));
      }
    }
  }

  /**
   * Finds a document.
   *
   * @param segment the segment
   * @param id its id
   * @param isRemoved whether a document was removed, by its number
   * @return its number, or -1
   */
  public static int find(Segment segment, String id, IntPredicate isRemoved) {
    long hash = Addition.idHash(id);
    for (int at = segment.indexOfId(hash);
        at < segment.size() && segment.idHash(at) == hash;
        at++) {
      int number = segment.idDocument(at);
      if (!isRemoved.test(number) && segment.original(number).id().equals(id)) {
        return number;
      }
    }
    return -1;
  }

  /**
   * The documents of a segment that were added again later.
   *
   * @param segment the segment
   * @return their numbers
   */
  public static BitSet repeated(Segment segment) {
    BitSet repeated = new BitSet();
    for (int i = 1; i < segment.size(); i++) {
      if (segment.idHash(i) == segment.idHash(i - 1)) {
        int first = segment.idDocument(i - 1);
        int second = segment.idDocument(i);
        repeated.set(isAfter(segment, first, second) ? second : first);
      }
    }
    return repeated;
  }

  /** Equal ids follow one another in the order in which they were added. */
  private static boolean isAfter(Segment segment, int first, int second) {
    int blocks = Integer.compare(segment.blockOf(first), segment.blockOf(second));
    return blocks > 0 || blocks == 0 && segment.placeIn(first) > segment.placeIn(second);
  }
}
