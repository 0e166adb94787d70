package org.wirecopy.spark;

import org.apache.spark.sql.Row;
import org.wirecopy.dedup.step.Text;
import org.wirecopy.document.Document;
import org.wirecopy.noise.Cleaner;
import org.wirecopy.work.RecentValues;

/** The texts that were asked for last. Not safe for threads. */
final class RecentTexts {
  private static final int KEPT = 128;

  private final int name;
  private final RowFields fields;
  private final Cleaner cleaner;
  private final RecentValues<Long, Text> texts = new RecentValues<>(KEPT);

  /**
   * No texts yet.
   *
   * @param name what texts go by in a comparison
   * @param fields the fields of the rows
   * @param cleaner marks what is not compared
   */
  RecentTexts(int name, RowFields fields, Cleaner cleaner) {
    this.name = name;
    this.fields = fields;
    this.cleaner = cleaner;
  }

  /** The text of a row that can be read. */
  Text get(long number, Row row) {
    return texts.get(number, n -> text(n, row));
  }

  private Text text(long number, Row row) {
    Document document = fields.document(row, number, problem -> {}).orElseThrow();
    return Text.of(name, document, cleaner);
  }
}
