package org.wirecopy.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.wirecopy.dedup.options.DedupOptions;
import org.wirecopy.dedup.options.Mode;

/** Tells of the rows that something happens to what it is. */
final class Edits {
  /** What happens to a row: {@code text} is its new text, or null if that stays. */
  static final StructType SCHEMA =
      new StructType()
          .add("number", DataTypes.LongType)
          .add("gone", DataTypes.BooleanType)
          .add("text", DataTypes.StringType)
          .add("wirecopy", Annotations.SCHEMA)
          .add("ledger", DataTypes.createArrayType(LedgerTable.SCHEMA))
          .add("problem", DataTypes.StringType);

  private Edits() {}

  /**
   * What happens to rows.
   *
   * @param corpus the rows
   * @param removals what they lose, rows of {@link Removals#SCHEMA}
   * @param options the options of the run
   * @return rows of {@link #SCHEMA}
   */
  static Dataset<Row> of(CorpusRows corpus, Dataset<Row> removals, OptionsSupplier options) {
    DedupOptions known = options.get();
    boolean isAll = known.mode() == Mode.ANNOTATE || known.noise() != null && isCut(known.mode());
    Dataset<Row> losses =
        removals.groupBy("number").agg(sort_array(collect_list(struct(inOrder()))).as("losses"));
    Dataset<Row> rows =
        corpus
            .rows()
            .select(
                col("number"),
                corpus.fields().of("row").as("fields"),
                to_json(col("row")).as("json"));
    return rows.join(losses, new String[] {"number"}, isAll ? "left_outer" : "inner")
        .mapPartitions(editing(corpus.fields(), options), Encoders.row(SCHEMA));
  }

  private static boolean isCut(Mode mode) {
    return mode != Mode.ANNOTATE;
  }

  /** What comes first in a structure is what it is sorted by. */
  private static Column[] inOrder() {
    Stream<String> first = Stream.of("right", "left", "place", "turned");
    Stream<String> all = Arrays.stream(Removals.SCHEMA.fieldNames());
    return Stream.concat(first, all).distinct().map(name -> col(name)).toArray(Column[]::new);
  }

  private static MapPartitionsFunction<Row, Row> editing(
      RowFields fields, OptionsSupplier options) {
    return rows -> {
      RowEditor editor = new RowEditor(fields, options.get());
      return new Mapped<>(rows, editor::edit);
    };
  }
}
