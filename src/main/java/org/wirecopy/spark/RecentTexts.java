package org.wirecopy.spark;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.wirecopy.dedup.Text;
import org.wirecopy.document.Document;
import org.wirecopy.noise.Cleaner;

/** The texts that were asked for last. Not safe for threads. */
final class RecentTexts {
  private static final int KEPT = 128;

  private final int name;
  private final RowFields fields;
  private final Cleaner cleaner;
  private final Map<Long, Text> texts =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Text> eldest) {
          return size() > KEPT;
        }
      };

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
    return texts.computeIfAbsent(number, n -> text(number, row));
  }

  private Text text(long number, Row row) {
    Document document = fields.document(row, number, problem -> {}).orElseThrow();
    return Text.of(name, document, cleaner);
  }
}
