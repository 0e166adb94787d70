package org.wirecopy.report.console;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wirecopy.report.page.Numbers;

/**
 * How often names occur.
 *
 * @param counts the counts by name
 */
record NameCounts(Map<String, Integer> counts) {
  static <T> NameCounts of(List<T> values, Function<T, String> name) {
    Map<String, Integer> counts = new TreeMap<>();
    for (T value : values) {
      counts.merge(name.apply(value), 1, Integer::sum);
    }
    return new NameCounts(counts);
  }

  /** The commonest, the first by name of those that are; empty where nothing was counted. */
  String commonest() {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** The commonest first, then by name: {@code 9 uncredited-copy, 2 caption}. */
  @Override
  public String toString() {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(entry -> Numbers.grouped(entry.getValue()) + " " + entry.getKey())
        .collect(Collectors.joining(", "));
  }
}
