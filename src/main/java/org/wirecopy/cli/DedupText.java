package org.wirecopy.cli;

import com.google.common.base.Strings;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wirecopy.cli.output.Printable;
import org.wirecopy.dedup.Statistics;
import org.wirecopy.dedup.Tally;
import org.wirecopy.dedup.options.Mode;
import org.wirecopy.report.jsonl.Json;
import org.wirecopy.report.page.Columns;
import org.wirecopy.table.Version;

/** Says what a cleaning did, in a few lines and as JSON. */
final class DedupText {
  private static final int MOST_SOURCES = 10;
  private static final int NAME = 28;

  private DedupText() {}

  static String of(Statistics statistics, Mode mode) {
    StringBuilder text = new StringBuilder();
    Tally total = statistics.total();
    if (mode == Mode.ANNOTATE) {
      line(text, "%,d documents annotated, %,d words", total.documents(), total.words());
      return text.toString();
    }
    line(text, "%,12d documents %,16d words", total.documents(), total.words());
    line(
        text,
        "%,12d removed   %,16d words removed, %s of all%s",
        total.documentsRemoved(),
        total.wordsRemoved(),
        percent(total.wordsRemoved(), total.words()),
        total.cuts() == 0 ? "" : String.format(Locale.ROOT, ", in %,d cuts", total.cuts()));
    line(
        text,
        "%,12d stay      %,16d words",
        total.documents() - total.documentsRemoved(),
        total.words() - total.wordsRemoved());
    if (statistics.forms() > 0) {
      line(text, "%,12d of these are other reports on the form of one", statistics.forms());
    }
    reasons(text, statistics);
    sources(text, statistics);
    return text.toString();
  }

  private static void reasons(StringBuilder text, Statistics statistics) {
    if (statistics.byReason().isEmpty()) {
      return;
    }
    line(text, "");
    line(text, "%-" + NAME + "s %12s %12s %14s", "Why", "documents", "cuts", "words");
    for (Map.Entry<String, Tally> reason : statistics.byReason().entrySet()) {
      Tally tally = reason.getValue();
      line(
          text,
          "%-" + NAME + "s %,12d %,12d %,14d",
          reason.getKey(),
          tally.documentsRemoved(),
          tally.cuts(),
          tally.wordsRemoved());
    }
  }

  private static void sources(StringBuilder text, Statistics statistics) {
    List<Map.Entry<String, Tally>> losing =
        statistics.bySource().entrySet().stream()
            .filter(source -> source.getValue().wordsRemoved() > 0 && !source.getKey().isEmpty())
            .sorted(
                Comparator.<Map.Entry<String, Tally>>comparingLong(
                        source -> -source.getValue().wordsRemoved())
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    if (losing.isEmpty()) {
      return;
    }
    line(text, "");
    line(
        text,
        "%-" + NAME + "s %12s %12s %14s %8s",
        "Source",
        "documents",
        "removed",
        "words",
        "share");
    for (Map.Entry<String, Tally> source :
        losing.subList(0, Math.min(MOST_SOURCES, losing.size()))) {
      Tally tally = source.getValue();
      line(
          text,
          "%s %,12d %,12d %,14d %8s",
          Columns.padded(shortened(source.getKey()), NAME),
          tally.documents(),
          tally.documentsRemoved(),
          tally.wordsRemoved(),
          percent(tally.wordsRemoved(), tally.words()));
    }
    if (losing.size() > MOST_SOURCES) {
      line(text, "and %,d more sources; --stats FILE has all", losing.size() - MOST_SOURCES);
    }
  }

  private static String shortened(String name) {
    String plain = Printable.line(name);
    return Columns.of(plain) <= NAME ? plain : Columns.start(plain, NAME - 3) + "...";
  }

  private static String percent(long part, long whole) {
    return whole == 0 ? "0.0 %" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
  }

  private static void line(StringBuilder text, String format, Object... values) {
    String line = String.format(Locale.ROOT, format, values);
    text.append(Strings.nullToEmpty(line).stripTrailing()).append('\n');
  }

  /** The same as one JSON object. */
  static void json(Statistics statistics, OutputStream out) throws IOException {
    try (Json json = Json.to(out)) {
      json.row(
          "statistics",
          () -> {
            json.text("wirecopy", Version.current());
            json.number("schema", 1);
            tally(json, statistics.total());
            json.number("sameForm", statistics.forms());
            json.objects(
                "reasons",
                List.copyOf(statistics.byReason().entrySet()),
                reason -> {
                  json.text("reason", reason.getKey());
                  json.number("documentsRemoved", reason.getValue().documentsRemoved());
                  json.number("cuts", reason.getValue().cuts());
                  json.number("wordsRemoved", reason.getValue().wordsRemoved());
                });
            json.objects(
                "sources",
                List.copyOf(statistics.bySource().entrySet()),
                source -> {
                  json.text("source", source.getKey().isEmpty() ? null : source.getKey());
                  tally(json, source.getValue());
                });
          });
    }
  }

  private static void tally(Json json, Tally tally) throws IOException {
    json.number("documents", tally.documents());
    json.number("words", tally.words());
    json.number("documentsRemoved", tally.documentsRemoved());
    json.number("wordsRemoved", tally.wordsRemoved());
    json.number("cuts", tally.cuts());
  }
}
