package org.wirecopy.spark;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * What the partitions of sorted fingerprints have to know of one another: only how each begins and
 * ends, however many documents hold one fingerprint.
 */
final class Borders implements Serializable {
  private static final long serialVersionUID = 1L;

  private final HashMap<Integer, Piece> heads = new HashMap<>();
  private final HashMap<Integer, Piece> tails = new HashMap<>();
  private final HashMap<Integer, Long> tailKeys = new HashMap<>();

  /** A run at the border of a partition. */
  private record At(int partition, boolean isHead, HolderRun run) {}

  /**
   * Puts borders together.
   *
   * @param borders of all partitions that are not empty, in their order
   */
  static Borders of(List<Border> borders) {
    Borders all = new Borders();
    List<At> same = new ArrayList<>();
    for (Border border : borders) {
      all.add(new At(border.partition(), true, border.head()), same);
      HolderRun tail = border.tail();
      if (tail != null) {
        all.add(new At(border.partition(), false, tail), same);
        all.tailKeys.put(border.partition(), tail.key());
      }
    }
    all.tell(same);
    return all;
  }

  private void add(At at, List<At> same) {
    if (!same.isEmpty() && same.get(0).run.key() != at.run.key()) {
      tell(same);
      same.clear();
    }
    same.add(at);
  }

  private void tell(List<At> same) {
    if (!same.isEmpty()) {
      Piece.tell(
          same.stream().map(At::run).toList(),
          (i, piece) -> {
            At at = same.get(i);
            (at.isHead ? heads : tails).put(at.partition, piece);
          });
    }
  }

  Piece head(int partition) {
    return checkNotNull(heads.get(partition), "head");
  }

  Piece tail(int partition) {
    return checkNotNull(tails.get(partition), "tail");
  }

  boolean isTail(int partition, long key) {
    Long last = tailKeys.get(partition);
    return last != null && last == key;
  }
}
