package org.wirecopy.report.diff;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wirecopy.report.RowKind;
import org.wirecopy.report.jsonl.JsonLinesWriter;

/** Reads the rows of a result and gathers what can be compared. Used once. */
final class AnalysisRows {
  /** The commands whose rows hold what is compared; a result without a command is a program's. */
  private static final Set<String> COMMANDS =
      Set.of("", "analyze", "compare", "passages", "clusters", "sources", "explain");

  private final String name;
  private final Map<String, String> options = new TreeMap<>();
  private final Map<String, String> ids = new HashMap<>();
  private final List<SharedPassage> passages = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final List<SourceStanding> sources = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  AnalysisRows(String name) {
    this.name = name;
  }

  void read(InputStream in) throws IOException {
    try (RowParser rows = new RowParser(name, in)) {
      run(rows.next());
      for (ResultFields row = rows.next(); row != null; row = rows.next()) {
        add(row);
      }
    }
  }

  Map<String, String> options() {
    return options;
  }

  /** The ids of all documents that rows name. */
  Set<String> documents() {
    return ids.keySet();
  }

  List<SharedPassage> passages() {
    return passages;
  }

  List<Group> groups() {
    return groups;
  }

  List<SourceStanding> sources() {
    return sources;
  }

  List<String> problems() {
    return problems;
  }

  private void run(@Nullable ResultFields row) throws IOException {
    if (row == null) {
      throw new IOException(name + " is empty; " + RowParser.remedy());
    }
    if (!"run".equals(row.textOrNull("type"))) {
      throw new IOException(name + ":1: no result starts so; " + RowParser.remedy());
    }
    long schema = row.number("schema");
    if (schema != JsonLinesWriter.SCHEMA) {
      throw new IOException(
          name
              + ":1: its rows are of version "
              + schema
              + ", and this program knows version "
              + JsonLinesWriter.SCHEMA
              + "; write it again, or use the program that wrote it (wirecopy "
              + row.text("wirecopy")
              + ")");
    }
    row.values().forEach((option, value) -> options.put(option, String.valueOf(value)));
    String command = options.getOrDefault("command", "");
    if (!COMMANDS.contains(command)) {
      throw new IOException(
          name
              + ":1: is a result of "
              + command
              + ", which holds no passages, families, stories or sources as analyze writes them");
    }
  }

  private void add(ResultFields row) throws IOException {
    switch (row.text("type")) {
      case "run" ->
          throw new IOException(
              row.place() + ": a second result starts here; keep each in a file of its own");
      case "passage" -> passages.add(passage(row));
      case "family" -> groups.add(family(row));
      case "cluster" -> groups.add(group(RowKind.CLUSTER, row, row.textOrNull("origin")));
      case "story" -> groups.add(group(RowKind.STORY, row, null));
      case "source" -> sources.add(source(row));
      case "problem" -> problems.add(problem(row));
      case "document", "reliability" -> document(row.text("document"));
      default -> {
        // kinds of rows may be added; what is not known is not compared
      }
    }
  }

  private SharedPassage passage(ResultFields row) throws IOException {
    SharedPassage.Site left = site(row.object("left"));
    SharedPassage.Site right = site(row.object("right"));
    long leftEdits = 1;
    long rightEdits = 1;
    for (ResultFields edit :
        row.values().containsKey("edits") ? row.objects("edits") : List.<ResultFields>of()) {
      leftEdits = mix(leftEdits, edit.object("left"), left);
      rightEdits = mix(rightEdits, edit.object("right"), right);
    }
    SharedPassage.Shape shape =
        new SharedPassage.Shape(
            row.number("words"), row.decimal("similarity"), leftEdits, rightEdits);
    return new SharedPassage(row.text("passage"), left, right, row.text("kind").intern(), shape);
  }

  private static long mix(long hash, ResultFields edit, SharedPassage.Site side)
      throws IOException {
    long start = edit.number("start") - side.start();
    return (hash * 31 + start) * 31 + edit.number("end") - side.start();
  }

  private SharedPassage.Site site(ResultFields side) throws IOException {
    return new SharedPassage.Site(
        document(side.text("document")),
        side.number("start"),
        side.number("end"),
        side.number("line"));
  }

  private Group family(ResultFields row) throws IOException {
    Set<String> documents = new TreeSet<>();
    for (ResultFields member : row.objects("members")) {
      documents.add(document(member.text("document")));
    }
    List<String> named = row.values().containsKey("passages") ? row.texts("passages") : List.of();
    String origin = row.object("origin").textOrNull("document");
    return new Group(
        RowKind.FAMILY,
        row.text("family"),
        List.copyOf(documents),
        named,
        new Group.Facts(origin, null));
  }

  private Group group(RowKind kind, ResultFields row, @Nullable String origin) throws IOException {
    List<String> documents = new ArrayList<>();
    for (String id : new TreeSet<>(row.texts("documents"))) {
      documents.add(document(id));
    }
    Group.Facts facts = new Group.Facts(origin, row.decimalOrNull("independentOrigins"));
    return new Group(kind, row.text(kind.label()), documents, List.of(), facts);
  }

  private static SourceStanding source(ResultFields row) throws IOException {
    return new SourceStanding(
        row.text("source"),
        row.text("kind"),
        row.number("documents"),
        row.decimalOrNull("score"),
        row.text("grade"));
  }

  private static String problem(ResultFields row) throws IOException {
    String where = row.text("where");
    return row.text("document")
        + (where.isEmpty() ? "" : ", " + where)
        + ": "
        + row.text("problem");
  }

  /** An id that many rows name is kept once. */
  private String document(String id) {
    return ids.computeIfAbsent(id, one -> one);
  }
}
