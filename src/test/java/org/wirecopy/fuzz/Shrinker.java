package org.wirecopy.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Makes a trial smaller that still fails in the same way: without files, then without bytes. */
final class Shrinker {
  private final Predicate<Trial> fails;
  private int left;

  /**
   * A shrinker.
   *
   * @param fails whether a trial fails as the first did
   * @param most how many trials are run
   */
  Shrinker(Predicate<Trial> fails, int most) {
    this.fails = fails;
    this.left = most;
  }

  Trial shrink(Trial trial) {
    Trial small = trial;
    for (int i = small.samples().size() - 1; i >= 0 && small.samples().size() > 1; i--) {
      List<Sample> fewer = new ArrayList<>(small.samples());
      fewer.remove(i);
      small = better(small, small.with(fewer));
    }
    for (int i = 0; i < small.samples().size(); i++) {
      small = shrink(small, i);
    }
    return small;
  }

  /** Takes out ever smaller parts: halves of the file, quarters, and so on to single bytes. */
  private Trial shrink(Trial trial, int index) {
    Trial small = trial;
    for (int part = bytes(small, index).length / 2; part > 0; part /= 2) {
      for (int at = 0; at < bytes(small, index).length; ) {
        byte[] bytes = bytes(small, index);
        int end = Math.min(bytes.length, at + part);
        Trial without = small.with(index, Mutator.replaced(bytes, at, end, new byte[0]));
        Trial next = better(small, without);
        at = next == small ? at + part : at;
        small = next;
      }
    }
    return small;
  }

  private static byte[] bytes(Trial trial, int index) {
    return trial.samples().get(index).bytes();
  }

  private Trial better(Trial known, Trial smaller) {
    return left > 0 && left-- > 0 && fails.test(smaller) ? smaller : known;
  }
}
