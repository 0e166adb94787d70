package org.wirecopy.document.dates;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.wirecopy.table.Table;

/** The names of the months in many languages, from the table {@code months.tsv}. */
final class MonthNames {
  private MonthNames() {}

  /** The number of the month that a folded name stands for, from 1 to 12. */
  static OptionalInt month(String name) {
    Integer month = Known.MONTHS.get(name);
    return month == null ? OptionalInt.empty() : OptionalInt.of(month);
  }

  private static Map<String, Integer> read() {
    Map<String, Integer> months = new HashMap<>();
    for (Table.Row row : Table.read(MonthNames.class, "months.tsv").rows()) {
      for (String name : row.items("names")) {
        months.put(DateText.folded(name), Integer.valueOf(row.cell("month")));
      }
    }
    return Map.copyOf(months);
  }

  private static final class Known {
    private static final Map<String, Integer> MONTHS = read();
  }
}
