package org.wirecopy.spark;

import java.io.Serializable;
import java.util.Arrays;
import org.wirecopy.match.Links;

/**
 * Documents that hold one fingerprint and stand side by side in one partition.
 *
 * @param key the fingerprint
 * @param count how many documents these are
 * @param holders the first {@value Links#FREQUENT} of them, ascending
 * @param last the last of them
 */
record HolderRun(long key, long count, long[] holders, long last) implements Serializable {
  static HolderRun of(long key, long holder) {
    return new HolderRun(key, 1, new long[] {holder}, holder);
  }

  /** The same with one more at its end. */
  HolderRun with(long holder) {
    long[] more = holders;
    if (count < Links.FREQUENT) {
      more = Arrays.copyOf(holders, holders.length + 1);
      more[holders.length] = holder;
    }
    return new HolderRun(key, count + 1, more, holder);
  }
}
