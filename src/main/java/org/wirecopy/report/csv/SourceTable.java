package org.wirecopy.report.csv;

import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Analysis;
import org.wirecopy.reliability.Score;
import org.wirecopy.reliability.Signal;
import org.wirecopy.reliability.SourceProfile;

/** A row a source: its score, where its words come from, and what was observed. */
final class SourceTable implements CsvTable {
  private final List<SourceProfile> sources;
  private final SortedSet<String> reuses = new TreeSet<>();
  private final SortedSet<String> signals = new TreeSet<>();

  SourceTable(Analysis analysis) {
    this.sources = analysis.weighing().sources();
    for (SourceProfile source : sources) {
      reuses.addAll(source.practice().reuse().keySet());
      source.rating().signals().forEach(signal -> signals.add(signal.name()));
    }
  }

  @Override
  public void print(CSVPrinter printer) throws IOException {
    titles(printer);
    for (SourceProfile source : sources) {
      print(printer, source);
    }
  }

  private void titles(CSVPrinter printer) throws IOException {
    for (String title :
        List.of("source", "documents", "score", "low", "high", "enough", "kind", "grade")) {
      printer.print(title);
    }
    for (String reuse : reuses) {
      printer.print("reuse " + reuse);
    }
    for (String signal : signals) {
      printer.print("signal " + signal);
    }
    printer.println();
  }

  private void print(CSVPrinter printer, SourceProfile source) throws IOException {
    Score score = source.rating().score();
    printer.print(Cell.text(source.source()));
    printer.print(source.documents());
    printer.print(Cell.number(score != null ? score.value() : null));
    printer.print(Cell.number(score != null ? score.low() : null));
    printer.print(Cell.number(score != null ? score.high() : null));
    printer.print(score != null ? "yes" : "no");
    printer.print(source.kind().label());
    printer.print(source.rating().grade().name());
    for (String reuse : reuses) {
      printer.print(Cell.number(source.practice().reuse().getOrDefault(reuse, 0.0)));
    }
    for (String signal : signals) {
      printer.print(Cell.number(value(source, signal)));
    }
    printer.println();
  }

  private static @Nullable Double value(SourceProfile source, String signal) {
    return source.rating().signals().stream()
        .filter(candidate -> candidate.name().equals(signal))
        .map(Signal::value)
        .findFirst()
        .orElse(null);
  }
}
