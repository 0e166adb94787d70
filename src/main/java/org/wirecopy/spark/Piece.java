package org.wirecopy.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.wirecopy.match.Links;

/**
 * What a run has to know of the same fingerprint in the partitions around.
 *
 * @param isFrequent whether all of them together are more than {@value Links#FREQUENT}
 * @param before how many holders stand in partitions before
 * @param first the first of all
 * @param last the one before this run
 * @param earlier all of those before, where they are few
 */
record Piece(boolean isFrequent, long before, long first, long last, long[] earlier)
    implements Serializable {
  /** Takes up the fingerprint where the partition before left it. */
  void resume(Links links) {
    if (isFrequent) {
      links.resumeFrequent(before, first, last);
    } else {
      links.resume(earlier);
    }
  }

  /**
   * Tells each run of one fingerprint what it has to know.
   *
   * @param runs the runs in their order
   * @param told gets the index of each run and what it has to know
   */
  static void tell(List<HolderRun> runs, BiConsumer<Integer, Piece> told) {
    boolean isFrequent = runs.stream().mapToLong(HolderRun::count).sum() > Links.FREQUENT;
    long first = runs.get(0).holders()[0];
    long before = 0;
    long last = 0;
    List<Long> earlier = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      long[] known = isFrequent ? new long[0] : earlier.stream().mapToLong(h -> h).toArray();
      told.accept(i, new Piece(isFrequent, before, first, last, known));
      before += runs.get(i).count();
      last = runs.get(i).last();
      if (!isFrequent) {
        LongStream.of(runs.get(i).holders()).forEach(earlier::add);
      }
    }
  }
}
