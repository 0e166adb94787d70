package org.wirecopy.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wirecopy.fingerprint.Fingerprints;

/**
 * Finds the pairs of documents that share a fingerprint, among any number of documents, without
 * comparing all with all.
 *
 * <pre>{@code
 * List<Candidate> candidates = PassageIndex.of(fingerprints).candidates();
 * }</pre>
 *
 * <p>A fingerprint that more than {@value #FREQUENT} documents hold (a popular dispatch, a standing
 * notice) links each of them to the first and to the one before it, not all to all: the number of
 * pairs stays linear, and all copies of a text still hang together. Every other shared fingerprint
 * makes its pair a candidate, so the winnowing guarantee holds for it.
 *
 * <p>Immutable and safe for threads; the result does not depend on hash order. Time is that of
 * sorting the fingerprints, eight bytes each, plus eight bytes for each shared one.
 */
public final class PassageIndex {
  /** From how many documents on a fingerprint links neighbours only. */
  static final int FREQUENT = 50;

  private final List<Fingerprints> documents;
  private final int[] firstOrdinal;
  private final long[] keys;
  private final long ordinalMask;

  private PassageIndex(List<Fingerprints> documents) {
    this.documents = documents;
    this.firstOrdinal = new int[documents.size() + 1];
    for (int i = 0; i < documents.size(); i++) {
      firstOrdinal[i + 1] = Math.addExact(firstOrdinal[i], documents.get(i).size());
    }
    this.ordinalMask = Long.highestOneBit(Math.max(1, firstOrdinal[documents.size()])) * 2 - 1;
    this.keys = sortedKeys();
  }

  /**
   * Indexes documents.
   *
   * @param documents the fingerprints of each document; a document's place in the list is its index
   *     in candidates
   * @return the index
   */
  public static PassageIndex of(List<Fingerprints> documents) {
    return new PassageIndex(List.copyOf(documents));
  }

  /**
   * Whether a document holds the same fingerprint twice, so that it may repeat itself.
   *
   * @param document the document's fingerprints
   * @return true if a hash occurs twice
   */
  public static boolean repeats(Fingerprints document) {
    long[] hashes = new long[document.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = document.hash(i);
    }
    Arrays.sort(hashes);
    for (int i = 1; i < hashes.length; i++) {
      if (hashes[i] == hashes[i - 1]) {
        return true;
      }
    }
    return false;
  }

  /**
   * The pairs of different documents that share a fingerprint.
   *
   * @return the candidates, ordered by left and then right index
   */
  public List<Candidate> candidates() {
    LongList pairs = new LongList();
    int[] holders = new int[16];
    int from = 0;
    while (from < keys.length) {
      int to = from + 1;
      while (to < keys.length && isSame(from, to)) {
        to++;
      }
      if (to - from > 1) {
        holders = holders.length < to - from ? new int[to - from] : holders;
        link(holders, distinctHolders(from, to, holders), pairs);
      }
      from = to;
    }
    return counted(pairs.sorted());
  }

  /**
   * The fingerprints in the order of their hashes. A key is the upper part of a hash and, below it,
   * the fingerprint's place among all; only fingerprints whose upper parts agree are then looked at
   * in full. Sorting plain longs beats sorting objects or parallel arrays several times over.
   */
  private long[] sortedKeys() {
    long[] sorted = new long[firstOrdinal[documents.size()]];
    int ordinal = 0;
    for (Fingerprints document : documents) {
      for (int i = 0; i < document.size(); i++) {
        sorted[ordinal] = document.hash(i) & ~ordinalMask | ordinal;
        ordinal++;
      }
    }
    Arrays.parallelSort(sorted);
    sortAccidents(sorted);
    return sorted;
  }

  /**
   * Orders by the full hash within each run of equal upper parts, where different hashes met by
   * accident.
   */
  private void sortAccidents(long[] sorted) {
    int from = 0;
    while (from < sorted.length) {
      int to = from + 1;
      boolean accident = false;
      while (to < sorted.length && (sorted[to] & ~ordinalMask) == (sorted[from] & ~ordinalMask)) {
        accident |= fullHash(sorted[to]) != fullHash(sorted[from]);
        to++;
      }
      if (accident) {
        long[] ordered =
            Arrays.stream(sorted, from, to)
                .boxed()
                .sorted(
                    (a, b) -> {
                      int byHash = Long.compare(fullHash(a), fullHash(b));
                      return byHash != 0 ? byHash : Long.compare(a & ordinalMask, b & ordinalMask);
                    })
                .mapToLong(Long::longValue)
                .toArray();
        System.arraycopy(ordered, 0, sorted, from, ordered.length);
      }
      from = to;
    }
  }

  /**
   * Whether two fingerprints are equal; where the upper parts differ, the rest need not be fetched.
   */
  private boolean isSame(int one, int other) {
    return (keys[one] & ~ordinalMask) == (keys[other] & ~ordinalMask)
        && fullHash(keys[one]) == fullHash(keys[other]);
  }

  private long fullHash(long key) {
    int ordinal = (int) (key & ordinalMask);
    int document = documentOf(ordinal);
    return documents.get(document).hash(ordinal - firstOrdinal[document]);
  }

  private int documentOf(int ordinal) {
    int found = Arrays.binarySearch(firstOrdinal, ordinal);
    if (found < 0) {
      return -found - 2;
    }
    while (firstOrdinal[found + 1] == ordinal) {
      found++;
    }
    return found;
  }

  private int distinctHolders(int from, int to, int[] holders) {
    int count = 0;
    for (int i = from; i < to; i++) {
      int document = documentOf((int) (keys[i] & ordinalMask));
      if (count == 0 || holders[count - 1] != document) {
        holders[count++] = document;
      }
    }
    return count;
  }

  private static void link(int[] holders, int count, LongList pairs) {
    for (int right = 1; right < count; right++) {
      if (count <= FREQUENT) {
        for (int left = 0; left < right; left++) {
          pairs.add(pair(holders[left], holders[right]));
        }
      } else {
        pairs.add(pair(holders[right - 1], holders[right]));
        if (right > 1) {
          pairs.add(pair(holders[0], holders[right]));
        }
      }
    }
  }

  private static long pair(int left, int right) {
    return (long) left << 32 | right;
  }

  private static List<Candidate> counted(long[] pairs) {
    List<Candidate> candidates = new ArrayList<>();
    int from = 0;
    while (from < pairs.length) {
      int to = from + 1;
      while (to < pairs.length && pairs[to] == pairs[from]) {
        to++;
      }
      candidates.add(new Candidate((int) (pairs[from] >> 32), (int) pairs[from], to - from));
      from = to;
    }
    return candidates;
  }

  /** A growing array of longs; a list of objects would take five times the memory. */
  private static final class LongList {
    private long[] values = new long[1024];
    private int size;

    void add(long value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = value;
    }

    long[] sorted() {
      long[] sorted = Arrays.copyOf(values, size);
      Arrays.parallelSort(sorted);
      return sorted;
    }
  }
}
