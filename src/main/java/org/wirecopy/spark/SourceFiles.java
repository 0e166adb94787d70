package org.wirecopy.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.struct;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Files of rows, with the place of each row, since Spark reads the parts of files in any order. */
final class SourceFiles {
  /** The column that tells where a row stands: its file, the part of it, and the place there. */
  static final String PLACE = "wirecopy_place";

  private final SparkSession spark;
  private final List<String> paths;
  private final String format;

  /**
   * Files.
   *
   * @param spark reads them
   * @param paths files, folders or globs of any file system that Spark knows
   * @param format the name of a format, parquet or json
   */
  SourceFiles(SparkSession spark, List<String> paths, String format) {
    this.spark = spark;
    this.paths = paths;
    this.format = format;
  }

  /** The rows, with their place in one more column. */
  Dataset<Row> read() {
    Dataset<Row> rows = spark.read().format(format).load(paths.toArray(String[]::new));
    return rows.withColumn(
        PLACE,
        struct(
            col("_metadata.file_path"),
            col("_metadata.file_block_start"),
            monotonically_increasing_id().as("row")));
  }

  /**
   * Refuses a target that is there, before anything is computed.
   *
   * @throws IllegalArgumentException if it is
   */
  void requireFree(String target) {
    try {
      Path path = new Path(target);
      if (path.getFileSystem(spark.sessionState().newHadoopConf()).exists(path)) {
        throw new IllegalArgumentException(
            target + " is already there; name another folder, or remove it first");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
