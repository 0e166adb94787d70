package org.wirecopy.token;

import java.util.BitSet;
import java.util.function.Predicate;
import org.wirecopy.table.Table;

/** Reads sets of characters from tables whose rows name the first and the last of a range. */
final class CodePoints {
  private static final int HEXADECIMAL = 16;

  private CodePoints() {}

  /** The characters of all rows that are wanted. */
  static BitSet of(Table table, Predicate<Table.Row> wanted) {
    BitSet all = new BitSet();
    for (Table.Row row : table.rows()) {
      if (wanted.test(row)) {
        all.or(of(row));
      }
    }
    return all;
  }

  /** The characters of a row. */
  static BitSet of(Table.Row row) {
    BitSet range = new BitSet();
    range.set(at(row, "first"), at(row, "last") + 1);
    return range;
  }

  private static int at(Table.Row row, String column) {
    return Integer.parseInt(row.cell(column), HEXADECIMAL);
  }
}
