package org.wirecopy.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.wirecopy.dedup.Dedup;
import org.wirecopy.dedup.Outcome;
import org.wirecopy.dedup.options.DedupOptions;

/**
 * What a run on one machine gives, or one with Spark, as far as the two are to be equal.
 *
 * @param rows the rows that stay
 * @param ledger what went
 * @param problems how many rows could not be read
 */
record OneMachine(List<Map<String, Object>> rows, List<Map<String, Object>> ledger, long problems) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static OneMachine of(DedupOptions options, Path input, Path folder) throws IOException {
    Path output = folder.resolve("out.jsonl");
    Path ledger = folder.resolve("ledger.jsonl");
    Outcome outcome =
        Dedup.of(options).inputs(List.of(input.toString())).output(output).ledger(ledger).run();
    List<Map<String, Object>> removals =
        Files.readAllLines(ledger).stream()
            .map(OneMachine::read)
            .filter(row -> "removal".equals(row.get("type")))
            .map(OneMachine::comparable)
            .toList();
    List<Map<String, Object>> rows =
        Files.readAllLines(output).stream().map(OneMachine::read).toList();
    return new OneMachine(rows, removals, outcome.problems().size());
  }

  static OneMachine of(Cleaned cleaned) {
    return new OneMachine(
        read(cleaned.rows()),
        read(cleaned.ledger()).stream().map(OneMachine::comparable).toList(),
        cleaned.problems().count());
  }

  private static List<Map<String, Object>> read(Dataset<Row> rows) {
    return rows.toJSON().collectAsList().stream().map(OneMachine::read).toList();
  }

  private static Map<String, Object> read(String json) {
    try {
      Map<String, Object> row = JSON.readValue(json, new TypeReference<Map<String, Object>>() {});
      alike(row);
      return row;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(json, e);
    }
  }

  /** Where one machine writes null and 1, Spark writes nothing and 1.0. */
  private static void alike(Map<String, Object> row) {
    row.values().removeIf(Objects::isNull);
    for (String share : List.of("similarity", "copied")) {
      row.computeIfPresent(share, (name, value) -> ((Number) value).doubleValue());
    }
    row.values().forEach(OneMachine::alikeInside);
  }

  @SuppressWarnings("unchecked")
  private static void alikeInside(Object value) {
    if (value instanceof Map<?, ?> inner) {
      alike((Map<String, Object>) inner);
    } else if (value instanceof List<?> values) {
      values.forEach(OneMachine::alikeInside);
    }
  }

  /** Bytes of a file are nothing to Spark, and a row is a row however it is written. */
  private static Map<String, Object> comparable(Map<String, Object> row) {
    row.remove("type");
    row.remove("at");
    String removed = (String) row.get("removed");
    row.put("removed", removed.startsWith("{") ? read(removed) : removed.replace("\\n", "\n"));
    return row;
  }
}
