package org.wirecopy.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/** What is computed once and used several times: in memory while it fits, else on disk. */
final class PersistedDatasets implements AutoCloseable {
  private final List<Dataset<Row>> all = new ArrayList<>();

  /** Keeps what a dataset holds from its first use on. */
  Dataset<Row> keep(Dataset<Row> rows) {
    Dataset<Row> kept = rows.persist(StorageLevel.MEMORY_AND_DISK());
    all.add(kept);
    return kept;
  }

  /**
   * Computes a dataset now and forgets how, so that the plan of a loop does not grow with its
   * turns: on reliable storage where a folder for checkpoints is set, else on the machines' own
   * disks.
   */
  static Dataset<Row> settled(Dataset<Row> rows) {
    return rows.sparkSession().sparkContext().getCheckpointDir().isDefined()
        ? rows.checkpoint()
        : rows.localCheckpoint();
  }

  @Override
  public void close() {
    all.forEach(Dataset::unpersist);
    all.clear();
  }
}
