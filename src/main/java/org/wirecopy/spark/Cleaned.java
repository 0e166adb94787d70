package org.wirecopy.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What a run gives: tables that Spark computes when they are used. Close it when they were: then
 * what was kept for them is forgotten.
 */
public final class Cleaned implements AutoCloseable {
  private final Dataset<Row> rows;
  private final Dataset<Row> ledger;
  private final Dataset<Row> clusters;
  private final Dataset<Row> problems;
  private final PersistedDatasets kept;

  Cleaned(
      Dataset<Row> rows,
      Dataset<Row> ledger,
      Dataset<Row> clusters,
      Dataset<Row> problems,
      PersistedDatasets kept) {
    this.rows = rows;
    this.ledger = ledger;
    this.clusters = clusters;
    this.problems = problems;
    this.kept = kept;
  }

  /**
   * The rows that stay, in their order.
   *
   * @return the columns that were given; with {@link org.wirecopy.dedup.options.Mode#ANNOTATE} also
   *     {@code wirecopy}, a structure of {@code copyOf}, {@code copied}, {@code passages} and
   *     {@code noise}
   */
  public Dataset<Row> rows() {
    return rows;
  }

  /**
   * Every removal, in the order of the rows.
   *
   * @return {@code input}, {@code document}, {@code line} (the number of the row, from 1), {@code
   *     start}, {@code end}, {@code rule}, {@code kind}, {@code similarity}, {@code reason}, {@code
   *     kept} or {@code alike} (structures of {@code input}, {@code line}, {@code document}, {@code
   *     start} and {@code end}) and {@code removed}: the part of the text, or the row as JSON
   */
  public Dataset<Row> ledger() {
    return ledger;
  }

  /**
   * The documents that have something in common with others.
   *
   * @return {@code document}, {@code line} and {@code cluster}, the line of the document of its
   *     cluster that is preferred most
   */
  public Dataset<Row> clusters() {
    return clusters;
  }

  /**
   * The rows that could not be read, and notes on others; all of them stay as they are.
   *
   * @return {@code input}, {@code line}, {@code problem} and {@code severity}, which is {@code
   *     fault} or {@code note}
   */
  public Dataset<Row> problems() {
    return problems;
  }

  /** Forgets what was kept; the tables are computed anew if they are used again. */
  @Override
  public void close() {
    kept.close();
  }
}
