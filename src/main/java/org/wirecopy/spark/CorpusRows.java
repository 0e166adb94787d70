package org.wirecopy.spark;

import static org.apache.spark.sql.functions.asc;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.wirecopy.dedup.options.DedupOptions;
import org.wirecopy.dedup.options.Keep;
import org.wirecopy.dedup.step.Comparers;
import org.wirecopy.dedup.step.Summary;
import org.wirecopy.document.Document;
import org.wirecopy.document.Problem;
import org.wirecopy.match.Links;

/**
 * The rows of a run with their numbers, and what is known of each.
 *
 * @param rows {@code number} and {@code row}, of all rows in their order
 * @param facts {@code number}, {@code rank}, {@code words}, {@code keys}, {@code problem} and
 *     {@code severity}, of all rows; the rank is the lower the more a row is to stay
 * @param fields the fields of the rows
 */
record CorpusRows(Dataset<Row> rows, Dataset<Row> facts, RowFields fields) {
  private static final StructType SUMMARY =
      new StructType()
          .add("number", DataTypes.LongType)
          .add("words", DataTypes.IntegerType)
          .add("preference", DataTypes.LongType)
          .add("keys", DataTypes.createArrayType(DataTypes.LongType))
          .add("problem", DataTypes.StringType)
          .add("severity", DataTypes.StringType);

  /**
   * Numbers rows, and takes their fingerprints.
   *
   * @param given the rows
   * @param order the columns by which they are ordered; none to take them as they come
   * @param fields the fields of the rows
   * @param options the options of the run
   * @param kept keeps what is used again
   */
  static CorpusRows of(
      Dataset<Row> given,
      List<String> order,
      RowFields fields,
      OptionsSupplier options,
      PersistedDatasets kept) {
    Dataset<Row> ordered = order.isEmpty() ? given : given.orderBy(columns(order, fields));
    Dataset<Row> packed =
        ordered.select(struct(struct(col("*")).as("row")).as("packed")).select("packed.row");
    Dataset<Row> rows = Numbering.of(kept.keep(packed), "number");
    Dataset<Row> facts =
        kept.keep(
            rows.select(col("number"), fields.of("row").as("fields"))
                .mapPartitions(summaries(fields, options), Encoders.row(SUMMARY)));
    return new CorpusRows(rows, ranked(facts, options.get().keep(), kept), fields);
  }

  /** Rows that are equal in the given columns are told apart by id and text. */
  private static Column[] columns(List<String> order, RowFields fields) {
    List<Column> columns = new ArrayList<>();
    order.forEach(name -> columns.add(asc(name)));
    fields.id().ifPresent(name -> columns.add(asc(name)));
    fields.text().ifPresent(name -> columns.add(asc(name)));
    return columns.toArray(Column[]::new);
  }

  private static Dataset<Row> ranked(Dataset<Row> facts, Keep keep, PersistedDatasets kept) {
    if (keep == Keep.FIRST || keep == Keep.NONE) {
      return facts.withColumn("rank", col("number"));
    }
    Dataset<Row> preferred =
        kept.keep(facts.select("number", "preference").orderBy("preference", "number"));
    Dataset<Row> ranks = Numbering.of(preferred, "rank").drop("preference");
    return kept.keep(facts.join(ranks, "number"));
  }

  private static MapPartitionsFunction<Row, Row> summaries(
      RowFields fields, OptionsSupplier options) {
    return rows -> {
      DedupOptions known = options.get();
      Summing summing = new Summing(fields, known);
      return new Mapped<>(rows, summing::of);
    };
  }

  /** Sums rows up, on one machine of many. */
  private record Summing(RowFields fields, DedupOptions options) {
    Row of(Row row) {
      long number = row.getLong(0);
      List<Problem> problems = new ArrayList<>();
      Optional<Document> document = fields.document(row.getStruct(1), number, problems::add);
      Summary summary =
          Summary.of(
              document.orElse(Document.of("-", "")),
              options.cleaner(),
              Comparers.winnowing(options),
              problems::add);
      int words = document.isPresent() ? summary.words() : -1;
      Problem worst = problems.stream().min(Comparator.comparing(Problem::severity)).orElse(null);
      return RowFactory.create(
          number,
          words,
          options.keep().preference(words, summary.published()),
          keys(summary),
          worst == null ? null : worst.message(),
          worst == null ? null : worst.severity().label());
    }

    /** Each fingerprint once: what a document has in common with itself does not count. */
    private static Long[] keys(Summary summary) {
      return IntStream.range(0, summary.prints().size())
          .mapToLong(i -> Links.key(summary.prints().hash(i)))
          .sorted()
          .distinct()
          .boxed()
          .toArray(Long[]::new);
    }
  }

  /** {@code rank}, {@code number} and {@code fields} of all rows. */
  Dataset<Row> documents() {
    Dataset<Row> known = rows.select(col("number"), fields.of("row").as("fields"));
    return known.join(facts.select("number", "rank"), "number");
  }
}
