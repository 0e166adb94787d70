package org.wirecopy.document.dump;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wirecopy.document.rows.Fields;
import org.wirecopy.table.Table;

/**
 * A row of the table {@code dumps.tsv}: which objects are posts, and where they have what.
 *
 * @param told one of these stands in the first bytes of a file, without white space
 * @param needed the names that every post has
 * @param fields where a field is, by its standard name; the first that says something counts
 */
record DumpKind(List<String> told, List<String> needed, Map<String, List<String>> fields) {
  private static final List<DumpKind> ALL =
      Table.read(DumpKind.class, "dumps.tsv").rows().stream().map(DumpKind::of).toList();

  /** What moderators and authors leave of a text that they took away. */
  private static final Set<String> TAKEN_AWAY = Set.of("[deleted]", "[removed]");

  private static final Pattern SECONDS = Pattern.compile("(\\d{9,11})(?:\\.0{1,9})?");

  static List<DumpKind> all() {
    return ALL;
  }

  private static DumpKind of(Table.Row row) {
    return new DumpKind(
        row.items("told"),
        row.items("needed"),
        Stream.of("text", "html", "id", "author", "published", "title", "url", "source")
            .collect(Collectors.toMap(name -> name, row::items)));
  }

  boolean isToldBy(String beginning) {
    return told.stream().anyMatch(beginning::contains);
  }

  /** Every name that is looked at. */
  Stream<String> names() {
    return Stream.concat(needed.stream(), fields.values().stream().flatMap(List::stream));
  }

  boolean isPost(Map<String, String> values) {
    return needed.stream().allMatch(values::containsKey);
  }

  /** The fields of a post. */
  Fields fields(Map<String, String> values) {
    Fields found = new Fields();
    fields.forEach(
        (standard, names) ->
            names.stream()
                .map(name -> values.getOrDefault(name, ""))
                .filter(value -> !value.isBlank() && !TAKEN_AWAY.contains(value))
                .findFirst()
                .ifPresent(value -> found.put(standard, said(standard, value))));
    found.putNothing("text");
    return found;
  }

  private static String said(String standard, String value) {
    var seconds = SECONDS.matcher(value);
    return standard.equals("published") && seconds.matches()
        ? Instant.ofEpochSecond(Long.parseLong(seconds.group(1))).toString()
        : value;
  }
}
