package org.wirecopy.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.monotonically_increasing_id;
import static org.apache.spark.sql.functions.shiftright;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Numbers rows from 0 in the order in which they stand, without a gap and without moving them: each
 * partition counts its rows, and begins where the one before it ends.
 */
final class Numbering {
  /** The id that Spark gives a row: the partition, and its place there in so many bits. */
  private static final int PLACE_BITS = 33;

  private static final String PLACE = "place_of_row";

  private Numbering() {}

  /**
   * Numbers rows.
   *
   * @param rows the rows, which have to be kept, since their order must be the same each time
   * @param name the column that gets the number
   */
  static Dataset<Row> of(Dataset<Row> rows, String name) {
    Dataset<Row> placed = rows.withColumn(PLACE, monotonically_increasing_id());
    Column partition = shiftright(col(PLACE), PLACE_BITS).cast("int");
    List<Row> counts = placed.groupBy(partition).count().collectAsList();
    int last = counts.stream().mapToInt(count -> count.getInt(0)).max().orElse(0);
    long[] firsts = new long[last + 2];
    counts.forEach(count -> firsts[count.getInt(0) + 1] = count.getLong(1));
    for (int i = 1; i < firsts.length; i++) {
      firsts[i] += firsts[i - 1];
    }
    Column first = element_at(lit(firsts), partition.plus(1));
    Column place = col(PLACE).bitwiseAND((1L << PLACE_BITS) - 1);
    return placed.withColumn(name, first.plus(place)).drop(PLACE);
  }
}
