package org.wirecopy.report.csv;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVPrinter;
import org.wirecopy.Analysis;
import org.wirecopy.align.Passage;
import org.wirecopy.report.place.Place;
import org.wirecopy.report.place.Places;
import org.wirecopy.trace.CarriedText;
import org.wirecopy.trace.Evidence;
import org.wirecopy.trace.Family;
import org.wirecopy.trace.Reuse;

/** A row a shared passage: both places, both texts, and the reasons for its kind. */
final class PassageTable implements CsvTable {
  private final Analysis analysis;
  private final Places places;
  private final ListMultimap<String, CarriedText> texts = ArrayListMultimap.create();

  PassageTable(Analysis analysis, Places places) {
    this.analysis = analysis;
    this.places = places;
    for (Family family : analysis.families()) {
      family.passages().forEach(passage -> texts.put(passage, family.text()));
    }
  }

  @Override
  public void print(CSVPrinter printer) throws IOException {
    printer.printRecord(
        "passage",
        "kind",
        "words",
        "similarity",
        "document",
        "line",
        "column",
        "other_document",
        "other_line",
        "other_column",
        "text",
        "other_text",
        "reasons",
        "carried_text",
        "title");
    for (Reuse reuse : analysis.tracing().reuses()) {
      print(printer, reuse);
    }
  }

  private void print(CSVPrinter printer, Reuse reuse) throws IOException {
    Passage passage = reuse.passage();
    printer.print(Cell.text(reuse.id()));
    printer.print(reuse.kind().label());
    printer.print(passage.words());
    printer.print(Cell.number(passage.similarity()));
    place(printer, passage.left());
    place(printer, passage.right());
    printer.print(text(passage.left()));
    printer.print(text(passage.right()));
    printer.print(Cell.text(reasons(reuse)));
    List<CarriedText> carried = texts.get(reuse.id());
    printer.print(Cell.text(joined(carried, CarriedText::id)));
    printer.print(Cell.text(joined(carried, CarriedText::title)));
    printer.println();
  }

  private void place(CSVPrinter printer, Passage.Side side) throws IOException {
    Place place = places.of(side.document(), side.span());
    printer.print(Cell.text(side.document()));
    printer.print(place.line());
    printer.print(place.column());
  }

  private String text(Passage.Side side) {
    return Cell.text(places.text(side.document(), side.span()));
  }

  private static String joined(List<CarriedText> texts, Function<CarriedText, String> what) {
    return texts.stream().map(what).collect(Collectors.joining("; "));
  }

  private static String reasons(Reuse reuse) {
    return reuse.evidence().stream().map(Evidence::reason).collect(Collectors.joining("; "));
  }
}
