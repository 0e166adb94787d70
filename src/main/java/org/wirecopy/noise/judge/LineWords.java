package org.wirecopy.noise.judge;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.wirecopy.table.Table;

/** The weights of the words that short lines are made of, from {@code line-words.tsv}. */
final class LineWords {
  /** A longer line is read by its shape. */
  private static final int LONGEST = 100;

  private static final ImmutableMap<String, Double> WEIGHTS = load();

  private LineWords() {}

  /** The sum of the weights of a line's words, each time they occur; 0 for a long line. */
  static double weight(String line) {
    if (line.length() > LONGEST) {
      return 0;
    }
    double sum = 0;
    int start = -1;
    String text = line.toLowerCase(Locale.ROOT);
    for (int i = 0; i <= text.length(); i++) {
      boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        sum += WEIGHTS.getOrDefault(text.substring(start, i), 0.0);
        start = -1;
      }
    }
    return sum;
  }

  private static ImmutableMap<String, Double> load() {
    ImmutableMap.Builder<String, Double> weights = ImmutableMap.builder();
    for (Table.Row row : Table.read(LineWords.class, "line-words.tsv").rows()) {
      weights.put(row.cell("word"), Double.parseDouble(row.cell("weight")));
    }
    return weights.buildOrThrow();
  }
}
