package org.wirecopy.check;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import org.wirecopy.document.Span;
import org.wirecopy.fingerprint.Shingles;
import org.wirecopy.token.Tokens;

/** The runs of many items, each item's of a length of its own. Safe for threads once made. */
final class ItemRuns {
  /** A filter after Bloom with one hash, since most runs are in no item. */
  private static final int FILTER = 1 << 22;

  private final List<Tokens> items;
  private final ToIntFunction<Tokens> length;
  private final int[] lengths;
  private final long[] hashes;
  private final BitSet mayBe = new BitSet(FILTER);

  /** The items that hold each run. */
  private final SetMultimap<Integer, Integer> holders = HashMultimap.create();

  /** The runs that stand in many items. */
  private final BitSet common = new BitSet();

  /**
   * The runs of items.
   *
   * @param items their words
   * @param length how long the runs of an item are; 0 if it has none
   * @param most a run in more items than this is common
   */
  ItemRuns(List<Tokens> items, ToIntFunction<Tokens> length, int most) {
    this.items = items;
    this.length = length;
    this.lengths = items.stream().mapToInt(length).filter(run -> run > 0).distinct().toArray();
    this.hashes =
        items.stream()
            .flatMapToLong(item -> Arrays.stream(runs(item)))
            .sorted()
            .distinct()
            .toArray();
    for (long hash : hashes) {
      mayBe.set(cell(hash));
    }
    for (int item = 0; item < items.size(); item++) {
      for (long hash : runs(items.get(item))) {
        holders.put(Arrays.binarySearch(hashes, hash), item);
      }
    }
    holders.asMap().forEach((run, all) -> common.set(run, all.size() > most));
  }

  private long[] runs(Tokens item) {
    int run = length.applyAsInt(item);
    return run == 0 ? new long[0] : Shingles.hash(item, run);
  }

  private static int cell(long hash) {
    return (int) hash & FILTER - 1;
  }

  /** How many runs stand in many items. */
  int common() {
    return common.cardinality();
  }

  /** The runs that a text holds. */
  BitSet in(Tokens text) {
    BitSet held = new BitSet();
    for (int run : lengths) {
      for (long hash : Shingles.hash(text, run)) {
        int at = mayBe.get(cell(hash)) ? Arrays.binarySearch(hashes, hash) : -1;
        if (at >= 0) {
          held.set(at);
        }
      }
    }
    return held;
  }

  /** The items that hold any of some runs, in their order, but for common ones. */
  Set<Integer> holders(BitSet runs) {
    Set<Integer> all = new TreeSet<>();
    runs.stream().filter(run -> !common.get(run)).forEach(run -> all.addAll(holders.get(run)));
    return all;
  }

  /**
   * How much of an item stands in some runs.
   *
   * @param counted how many of its words stand in no common run
   * @param covered how many of these stand in the runs
   * @param longest the longest part of the item that stands in them; empty if none does
   */
  record Coverage(int counted, int covered, Span longest) {
    double share() {
      return counted == 0 ? 0 : (double) covered / counted;
    }
  }

  /** How much of an item stands in runs that are chosen, and are not common. */
  Coverage coverage(int item, IntPredicate isChosen) {
    Tokens words = items.get(item);
    int run = length.applyAsInt(words);
    long[] own = runs(words);
    BitSet ignored = new BitSet(words.size());
    BitSet covered = new BitSet(words.size());
    for (int i = 0; i < own.length; i++) {
      int at = Arrays.binarySearch(hashes, own[i]);
      if (common.get(at)) {
        ignored.set(i, i + run);
      } else if (isChosen.test(at)) {
        covered.set(i, i + run);
      }
    }
    Span longest = longest(covered, words);
    covered.andNot(ignored);
    return new Coverage(words.size() - ignored.cardinality(), covered.cardinality(), longest);
  }

  private static Span longest(BitSet covered, Tokens words) {
    Span longest = new Span(0, 0);
    int most = 0;
    for (int from = covered.nextSetBit(0); from >= 0; ) {
      int to = covered.nextClearBit(from);
      if (to - from > most) {
        most = to - from;
        longest = words.span(from, to);
      }
      from = covered.nextSetBit(to);
    }
    return longest;
  }
}
