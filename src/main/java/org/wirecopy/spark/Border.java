package org.wirecopy.spark;

import java.io.Serializable;
import java.util.Iterator;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * How a partition of sorted fingerprints begins and ends.
 *
 * @param partition the number of the partition
 * @param head its first run
 * @param tail its last run, or {@code null} if that is the first
 */
record Border(int partition, HolderRun head, @Nullable HolderRun tail) implements Serializable {
  /** Looks at a partition; {@code null} if it is empty. */
  static @Nullable Border of(int partition, Iterator<Row> holders) {
    HolderRun head = null;
    HolderRun run = null;
    while (holders.hasNext()) {
      Row row = holders.next();
      if (run != null && run.key() == row.getLong(0)) {
        run = run.with(row.getLong(1));
      } else {
        head = head == null ? run : head;
        run = HolderRun.of(row.getLong(0), row.getLong(1));
      }
    }
    if (run == null) {
      return null;
    }
    return head == null ? new Border(partition, run, null) : new Border(partition, head, run);
  }
}
