package org.wirecopy.spark;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.ceil;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.sequence;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Compares pairs in the code of one machine.
 *
 * <p>Texts come to the pairs by two joins, first that of the copy, then that of the original. An
 * original with very many copies is sent to several tasks, each of which compares a share of them.
 */
final class Overlaps {
  /** What stands in two texts; {@code left} and {@code right} are ranks. */
  static final StructType SCHEMA =
      new StructType()
          .add("left", DataTypes.LongType)
          .add("right", DataTypes.LongType)
          .add("original", DataTypes.LongType)
          .add("originalId", DataTypes.StringType)
          .add("copy", DataTypes.LongType)
          .add("copyId", DataTypes.StringType)
          .add("place", DataTypes.IntegerType)
          .add("thereStart", DataTypes.IntegerType)
          .add("thereEnd", DataTypes.IntegerType)
          .add("hereStart", DataTypes.IntegerType)
          .add("hereEnd", DataTypes.IntegerType)
          .add("similarity", DataTypes.DoubleType)
          .add("kind", DataTypes.StringType);

  private Overlaps() {}

  /**
   * Compares.
   *
   * @param pairs {@code left} and {@code right} by rank; used several times
   * @param corpus the documents
   * @param options the options of the run
   * @param share how many copies of one original a task compares
   * @return rows of {@link #SCHEMA}
   */
  static Dataset<Row> of(
      Dataset<Row> pairs, CorpusRows corpus, OptionsSupplier options, int share) {
    Dataset<Row> hubs =
        pairs
            .groupBy(col("left").as("hub"))
            .count()
            .where(col("count").gt(share))
            .select(col("hub"), ceil(col("count").divide(share)).as("shares"));
    Column shares = coalesce(col("shares"), lit(1L));
    Dataset<Row> copies = renamed(corpus.documents(), "right", "copy");
    Dataset<Row> originals =
        renamed(corpus.documents(), "left", "original")
            .join(broadcast(hubs), col("left").equalTo(col("hub")), "left_outer")
            .withColumn("share", explode(sequence(lit(0L), shares.minus(1))))
            .drop("hub", "shares");
    return pairs
        .join(broadcast(hubs), col("left").equalTo(col("hub")), "left_outer")
        .withColumn("share", pmod(col("right"), shares))
        .drop("hub", "shares")
        .join(copies, "right")
        .join(originals, new String[] {"left", "share"})
        .select("left", "right", "original", "originalFields", "copy", "copyFields")
        .mapPartitions(new Verifying(corpus.fields(), options), Encoders.row(SCHEMA));
  }

  private static Dataset<Row> renamed(Dataset<Row> documents, String rank, String side) {
    return documents.select(
        col("rank").as(rank), col("number").as(side), col("fields").as(side + "Fields"));
  }
}
