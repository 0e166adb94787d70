package org.wirecopy.document;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The names of the months in many languages, from the table {@code months.tsv}. */
final class MonthNames {
  private static final Splitter NAMES = Splitter.on(',').trimResults();

  private MonthNames() {}

  /** The number of the month that a folded name stands for, from 1 to 12. */
  static OptionalInt month(String name) {
    Integer month = Known.MONTHS.get(name);
    return month == null ? OptionalInt.empty() : OptionalInt.of(month);
  }

  private static Map<String, Integer> read() {
    Map<String, Integer> months = new HashMap<>();
    for (List<String> row : Table.rows("months.tsv")) {
      for (String name : NAMES.split(row.get(2))) {
        months.put(DateText.folded(name), Integer.valueOf(row.get(0)));
      }
    }
    return Map.copyOf(months);
  }

  private static final class Known {
    private static final Map<String, Integer> MONTHS = read();
  }
}
