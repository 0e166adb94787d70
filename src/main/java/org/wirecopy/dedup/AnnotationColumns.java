package org.wirecopy.dedup;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.wirecopy.parquet.Added;

/** The columns that tables get, with what an {@link Annotation} tells of a row. */
final class AnnotationColumns {
  static final List<String> NAMES =
      List.of("wirecopy_copy_of", "wirecopy_copied", "wirecopy_noise");

  /** The same columns as a Parquet file gets them. */
  static final List<Added> PARQUET =
      List.of(
          new Added(NAMES.get(0), Added.Type.STRING),
          new Added(NAMES.get(1), Added.Type.DOUBLE),
          new Added(NAMES.get(2), Added.Type.LONG));

  private AnnotationColumns() {}

  /** The columns' names as they stand at the end of a table's first record. */
  static byte[] head(char separator) {
    return (separator + String.join(String.valueOf(separator), NAMES))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The end of a record without its line break, where its columns stand. */
  static int end(byte[] row) {
    int end = row.length;
    while (end > 0 && (row[end - 1] == '\n' || row[end - 1] == '\r')) {
      end--;
    }
    return end;
  }
}
