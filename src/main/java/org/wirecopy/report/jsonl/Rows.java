package org.wirecopy.report.jsonl;

import java.io.IOException;
import org.wirecopy.report.RowKind;
import org.wirecopy.report.View;

/**
 * Writes rows of the kinds that a view shows, and leaves out the others.
 *
 * @param json where they go
 * @param view which kinds are wanted
 */
record Rows(Json json, View view) {
  <T> void write(RowKind row, Iterable<T> values, Json.Entry<T> entry) throws IOException {
    if (view.shows(row)) {
      for (T value : values) {
        json.row(row.label(), () -> entry.write(value));
      }
    }
  }
}
