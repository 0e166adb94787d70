package org.wirecopy.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wirecopy.archive.store.Segment;
import org.wirecopy.archive.store.Snapshot;

/**
 * The documents of an archive that share fingerprints with a text. A fingerprint of more than
 * {@value #FREQUENT} documents names the first {@value #FIRST} of them and counts the others, so
 * that a text which everybody has takes no longer than one that a few have. Used once; not safe for
 * threads.
 */
final class Holders {
  /** From how many documents on a fingerprint names the first only. */
  static final int FREQUENT = 50;

  private static final int FIRST = 8;

  /** What such a fingerprint counts, as in a comparison of all documents. */
  private static final int LINKED = 4;

  /** So many documents are looked at, those that share most. */
  private static final int MOST = 400;

  private final Snapshot snapshot;
  private final Map<Long, Integer> shared = new HashMap<>();
  private final long[] counts;

  /** A document that shares a fingerprint, and when it was published. */
  private record Dated(long place, long date) {}

  /**
   * Looks fingerprints up.
   *
   * @param snapshot the archive
   * @param keys the fingerprints in the order of the text
   */
  Holders(Snapshot snapshot, long[] keys) {
    this.snapshot = snapshot;
    this.counts = new long[keys.length];
    long[] different = Arrays.stream(keys).sorted().distinct().toArray();
    long[] holders = new long[different.length];
    for (int i = 0; i < different.length; i++) {
      holders[i] = look(different[i]);
    }
    for (int i = 0; i < keys.length; i++) {
      counts[i] = holders[Arrays.binarySearch(different, keys[i])];
    }
  }

  private long look(long key) {
    List<Snapshot.Part> parts = snapshot.parts();
    long[] firsts = new long[parts.size()];
    long[] ends = new long[parts.size()];
    long all = 0;
    for (int i = 0; i < firsts.length; i++) {
      Segment segment = parts.get(i).segment();
      firsts[i] = segment.first(key);
      ends[i] = firsts[i] < 0 ? -1 : segment.end(key, firsts[i]);
      all += ends[i] - firsts[i];
    }
    if (all > 0) {
      if (all <= FREQUENT) {
        takeAll(firsts, ends);
      } else {
        takeFirst(firsts, ends);
      }
    }
    return all;
  }

  private void takeAll(long[] firsts, long[] ends) {
    for (int i = 0; i < firsts.length; i++) {
      Snapshot.Part part = snapshot.parts().get(i);
      for (long at = firsts[i]; at < ends[i]; at++) {
        int number = part.segment().holder(at);
        if (!part.removals().holds(number)) {
          shared.merge(place(i, number), 1, Integer::sum);
        }
      }
    }
  }

  private void takeFirst(long[] firsts, long[] ends) {
    List<Dated> earliest = new ArrayList<>();
    for (int i = 0; i < firsts.length; i++) {
      Snapshot.Part part = snapshot.parts().get(i);
      int taken = 0;
      for (long at = firsts[i]; at < ends[i] && taken < FIRST; at++) {
        int number = part.segment().holder(at);
        if (!part.removals().holds(number)) {
          earliest.add(new Dated(place(i, number), part.segment().date(number)));
          taken++;
        }
      }
    }
    earliest.stream()
        .sorted(Comparator.comparingLong(Dated::date).thenComparingLong(Dated::place))
        .limit(FIRST)
        .forEach(one -> shared.merge(one.place, LINKED, Integer::sum));
  }

  private static long place(int part, int number) {
    return (long) part << Integer.SIZE | number;
  }

  /**
   * The documents that share enough.
   *
   * @param least how many fingerprints
   * @return their places, in the order of the archive
   */
  List<Snapshot.Place> sharing(int least) {
    return shared.entrySet().stream()
        .filter(entry -> entry.getValue() >= least)
        .sorted(
            Map.Entry.<Long, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .sorted()
        .map(place -> new Snapshot.Place((int) (place >>> Integer.SIZE), (int) (long) place))
        .toList();
  }

  /**
   * How many documents hold most of a part of the text.
   *
   * @param from the first fingerprint of the part
   * @param to the fingerprint after its last
   * @return the median of the holders of its fingerprints, 0 if it has none
   */
  long holders(int from, int to) {
    long[] some = Arrays.copyOfRange(counts, from, Math.max(from, to));
    Arrays.sort(some);
    return some.length == 0 ? 0 : some[some.length / 2];
  }
}
