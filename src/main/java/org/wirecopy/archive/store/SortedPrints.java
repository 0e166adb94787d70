package org.wirecopy.archive.store;

import java.io.IOException;

/** Gives the fingerprints of a segment, a part after the other. */
@FunctionalInterface
interface SortedPrints {
  /** Takes some of them. */
  @FunctionalInterface
  interface Taker {
    /** Takes prints that are sorted, and come after all before; the array may be used again. */
    void take(long[] prints, int count) throws IOException;
  }

  void giveTo(Taker taker) throws IOException;
}
