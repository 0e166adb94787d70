package org.wirecopy.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.sum;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.wirecopy.dedup.options.Keep;
import org.wirecopy.dedup.step.Comparer;
import org.wirecopy.dedup.step.Comparers;
import org.wirecopy.match.Links;

/**
 * Finds the documents that are to be compared, by the rule of one machine.
 *
 * <p>Fingerprints are sorted with their holders over all machines, so that the holders of one stand
 * side by side, if there are a million of them in many partitions; a second look at how each
 * partition begins and ends tells the others what they have to know. No task holds more than
 * {@value Links#FREQUENT} holders in memory.
 */
final class Pairs {
  private static final StructType PAIR =
      new StructType()
          .add("left", DataTypes.LongType, false)
          .add("right", DataTypes.LongType, false)
          .add("shared", DataTypes.IntegerType, false);

  private Pairs() {}

  /**
   * The pairs.
   *
   * @param corpus the documents
   * @param options the options of the run
   * @return {@code left} and {@code right} by rank
   */
  static Dataset<Row> of(CorpusRows corpus, OptionsSupplier options) {
    Dataset<Row> holders = corpus.facts().select(explode(col("keys")).as("key"), col("rank"));
    Dataset<Row> linked = linked(holders).groupBy("left", "right").agg(sum("shared").as("shared"));
    Dataset<Row> words = corpus.facts().select(col("rank").as("right"), col("words"));
    Dataset<Row> known = linked.join(words, "right");
    // Whether an original is worth a look too matters only if it may go.
    Dataset<Row> both =
        options.get().keep() == Keep.NONE
            ? known.join(
                corpus.facts().select(col("rank").as("left"), col("words").as("leftWords")), "left")
            : known.withColumn("leftWords", col("words"));
    return both.filter(worthwhile(options)).select("left", "right");
  }

  private static FilterFunction<Row> worthwhile(OptionsSupplier options) {
    Comparing comparing = new Comparing(options);
    return row -> {
      int shared = (int) Math.min(Integer.MAX_VALUE, row.<Long>getAs("shared"));
      return comparing
          .comparer()
          .isWorthwhile(shared, row.<Integer>getAs("leftWords"), row.<Integer>getAs("words"));
    };
  }

  /** {@code left}, {@code right} and {@code shared}; a pair may occur several times. */
  static Dataset<Row> linked(Dataset<Row> holders) {
    JavaRDD<Row> sorted =
        holders
            .repartitionByRange(col("key"), col("rank"))
            .sortWithinPartitions("key", "rank")
            .javaRDD();
    List<Border> ends =
        sorted
            .mapPartitionsWithIndex(
                (partition, rows) -> {
                  Border border = Border.of(partition, rows);
                  return border == null
                      ? Collections.<Border>emptyIterator()
                      : List.of(border).iterator();
                },
                false)
            .collect();
    Borders borders = Borders.of(ends);
    JavaRDD<Row> pairs =
        sorted.mapPartitionsWithIndex(
            (partition, rows) -> new Linking(partition, borders).of(rows), false);
    return holders.sparkSession().createDataFrame(pairs, PAIR);
  }

  /** Links the holders of one partition. */
  private static final class Linking {
    private final int partition;
    private final Borders borders;
    private final Links links;
    private Consumer<Row> out = row -> {};
    private boolean isBegun;
    private long key;

    Linking(int partition, Borders borders) {
      this.partition = partition;
      this.borders = borders;
      this.links =
          new Links((left, right, shared) -> out.accept(RowFactory.create(left, right, shared)));
    }

    Iterator<Row> of(Iterator<Row> holders) {
      return new Flattened<>(holders, this::add, this::end);
    }

    private void add(Row row, Consumer<Row> target) {
      out = target;
      if (!isBegun || row.getLong(0) != key) {
        begin(row.getLong(0));
      }
      links.add(row.getLong(1));
    }

    private void begin(long next) {
      links.end();
      if (!isBegun) {
        borders.head(partition).resume(links);
      } else if (borders.isTail(partition, next)) {
        borders.tail(partition).resume(links);
      }
      isBegun = true;
      key = next;
    }

    private void end(Consumer<Row> target) {
      out = target;
      links.end();
    }
  }

  /** Makes a comparer on the machine where it is wanted. */
  static final class Comparing implements java.io.Serializable {
    private static final long serialVersionUID = 1L;

    private final OptionsSupplier options;
    private transient @Nullable Comparer comparer;

    Comparing(OptionsSupplier options) {
      this.options = options;
    }

    Comparer comparer() {
      if (comparer == null) {
        comparer = Comparers.of(options.get(), true);
      }
      return comparer;
    }
  }
}
