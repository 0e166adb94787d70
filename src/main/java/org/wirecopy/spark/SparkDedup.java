package org.wirecopy.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import com.google.common.base.Preconditions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.wirecopy.dedup.options.DedupOptions;
import org.wirecopy.dedup.options.Keep;
import org.wirecopy.dedup.options.Mode;
import org.wirecopy.document.Problem;

/**
 * Cleans the rows of a {@code Dataset} of copies, on a cluster of machines, with the result that
 * {@link org.wirecopy.dedup.Dedup} has on one.
 *
 * <pre>{@code
 * try (Cleaned cleaned =
 *     SparkDedup.of(DedupOptions.of(Mode.PASSAGES)).order("day", "id").clean(posts)) {
 *   cleaned.rows().write().parquet("clean");
 *   cleaned.ledger().write().parquet("removed");
 * }
 * }</pre>
 *
 * <p>The result depends neither on the number of partitions nor on that of machines. Some steps run
 * when {@link #clean} is called, the others when a table is used. Texts go over the network four
 * times, fingerprints twice; a fingerprint that a million documents hold, and a document with a
 * million copies, are spread over several tasks. Only what the documents of one cluster have lost
 * must fit into the memory of one task. Not safe for threads.
 */
public final class SparkDedup {
  private static final int COPIES_A_TASK = 4096;
  private static final int FEW_EDGES = 1 << 18;

  private final OptionsSupplier options;
  private final Map<String, String> renamed = new HashMap<>();
  private final List<String> order = new ArrayList<>();
  private String name = "rows";
  private int share = COPIES_A_TASK;
  private int fewEdges = FEW_EDGES;

  private SparkDedup(OptionsSupplier options) {
    this.options = options;
  }

  /**
   * Prepares a run that takes texts as they are.
   *
   * @param options what the result depends on
   * @return a run
   * @throws IllegalArgumentException if {@code options} hold rules for noise, which cannot be sent
   *     to other machines: give {@link #of(OptionsSupplier)} a lambda that makes the options there;
   *     or if they keep the best source, which needs all documents in one memory
   */
  public static SparkDedup of(DedupOptions options) {
    Preconditions.checkArgument(
        options.noise() == null,
        "rules for noise cannot be sent to other machines; give of(...) a lambda that makes the"
            + " options there");
    Mode mode = options.mode();
    Keep keep = options.keep();
    double threshold = options.threshold();
    int minWords = options.minWords();
    boolean takesForms = options.takesForms();
    return of(() -> new DedupOptions(mode, keep, threshold, minWords, null, Map.of(), takesForms));
  }

  /**
   * Prepares a run.
   *
   * @param options makes the options on every machine, the same each time
   * @return a run
   * @throws IllegalArgumentException if they keep the best source, which needs all documents in one
   *     memory
   */
  public static SparkDedup of(OptionsSupplier options) {
    Preconditions.checkArgument(
        options.get().keep() != Keep.BEST_SOURCE,
        "keep best-source needs all documents in one memory; keep first, longest, oldest, newest or"
            + " none, or clean on one machine");
    return new SparkDedup(options);
  }

  /**
   * Reads a field from a column of another name.
   *
   * @param standard the standard name: id, text, html, source, published, title, author, url or
   *     language
   * @param column the name of the column
   * @return this run
   */
  public SparkDedup field(String standard, String column) {
    renamed.put(standard, column);
    return this;
  }

  /**
   * What is first. Without this, rows are taken in the order in which the dataset gives them, which
   * must be the same each time: that of one file, or of a table that is sorted.
   *
   * @param columns the columns by which rows are ordered, the most important first; rows that are
   *     equal in all of them are ordered by id and text
   * @return this run
   */
  public SparkDedup order(String... columns) {
    order.addAll(List.of(columns));
    return this;
  }

  /**
   * The name of the corpus, for the ledger and for rows without an id.
   *
   * @param corpus any name; default {@code rows}
   * @return this run
   */
  public SparkDedup name(String corpus) {
    this.name = corpus;
    return this;
  }

  /** Up to how many pairs are put into clusters in one memory; the result does not depend on it. */
  SparkDedup fewEdges(int edges) {
    this.fewEdges = edges;
    return this;
  }

  /** How many copies of one original a task compares; the result does not depend on it. */
  SparkDedup copiesPerTask(int copies) {
    this.share = copies;
    return this;
  }

  /**
   * Cleans.
   *
   * @param rows the rows; at least a column {@code text} or {@code html}
   * @return what stays, and what went
   * @throws IllegalArgumentException if a column is missing or of a wrong type
   */
  public Cleaned clean(Dataset<Row> rows) {
    RowFields fields = RowFields.of(name, rows.schema(), renamed);
    PersistedDatasets kept = new PersistedDatasets();
    CorpusRows corpus = CorpusRows.of(rows, order, fields, options, kept);
    Dataset<Row> pairs = kept.keep(Pairs.of(corpus, options));
    Dataset<Row> overlaps = kept.keep(Overlaps.of(pairs, corpus, options, share));
    Dataset<Row> components = Components.of(overlaps.select("left", "right"), fewEdges);
    Dataset<Row> removals = Removals.of(overlaps, components, options);
    Dataset<Row> edits = kept.keep(Edits.of(corpus, removals, options));
    Column line = col("number").plus(1).as("line");
    Dataset<Row> ledger =
        edits
            .select(col("number"), explode(col("ledger")).as("entry"))
            .orderBy("number", "entry.start")
            .select("entry.*");
    Dataset<Row> problems =
        corpus
            .facts()
            .select("number", "problem", "severity")
            .union(edits.select(col("number"), col("problem"), lit(Problem.Severity.FAULT.label())))
            .where(col("problem").isNotNull())
            .orderBy("number")
            .select(lit(name).as("input"), line, col("problem"), col("severity"));
    return new Cleaned(
        stays(corpus, edits, rows.columns()),
        ledger,
        clusters(corpus, overlaps, components),
        problems,
        kept);
  }

  private Dataset<Row> stays(CorpusRows corpus, Dataset<Row> edits, String[] columns) {
    Mode mode = options.get().mode();
    String text = corpus.fields().text().orElse(null);
    List<Column> wanted = new ArrayList<>();
    for (String column : columns) {
      Column given = col("row").getField(column);
      boolean isEdited = mode != Mode.ANNOTATE && column.equals(text);
      wanted.add((isEdited ? coalesce(col("text"), given) : given).as(column));
    }
    if (mode == Mode.ANNOTATE) {
      wanted.add(col("wirecopy"));
    }
    return corpus
        .rows()
        .join(
            edits,
            scala.jdk.javaapi.CollectionConverters.asScala(List.of("number")).toSeq(),
            "left_outer")
        .where(coalesce(col("gone"), lit(false)).equalTo(false))
        .orderBy("number")
        .select(wanted.toArray(Column[]::new));
  }

  /** A cluster goes by its document of the best rank. */
  private static Dataset<Row> clusters(
      CorpusRows corpus, Dataset<Row> overlaps, Dataset<Row> components) {
    Dataset<Row> documents =
        overlaps
            .select(
                col("left").as("node"),
                col("original").as("number"),
                col("originalId").as("document"))
            .union(overlaps.select(col("right"), col("copy"), col("copyId")))
            .distinct();
    Dataset<Row> firsts =
        corpus.facts().select(col("rank").as("component"), col("number").plus(1).as("cluster"));
    return documents
        .join(components, "node")
        .join(firsts, "component")
        .orderBy("number")
        .select(col("document"), col("number").plus(1).as("line"), col("cluster"));
  }
}
