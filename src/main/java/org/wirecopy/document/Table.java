package org.wirecopy.document;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of facts beside this package: tab-separated, its first row names the columns. */
final class Table {
  private Table() {}

  /** The rows below the names of the columns. */
  static List<List<String>> rows(String name) {
    try {
      String table =
          Resources.toString(Resources.getResource(Table.class, name), StandardCharsets.UTF_8);
      return Splitter.on('\n')
          .omitEmptyStrings()
          .splitToStream(table)
          .skip(1)
          .map(row -> Splitter.on('\t').splitToList(row))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
