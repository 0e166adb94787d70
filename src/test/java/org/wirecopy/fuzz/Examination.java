package org.wirecopy.fuzz;

import com.google.common.io.ByteSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.wirecopy.Analysis;
import org.wirecopy.Wirecopy;
import org.wirecopy.document.Document;
import org.wirecopy.document.Problem;
import org.wirecopy.document.input.Corpus;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.Cleaner;
import org.wirecopy.report.Offsets;
import org.wirecopy.report.Presentation;
import org.wirecopy.report.Style;
import org.wirecopy.report.View;
import org.wirecopy.report.format.Format;

/** Reads, cleans and compares the files of a trial, twice, and looks for what must not be. */
final class Examination {
  private static final List<View> VIEWS = List.of(View.ANALYSIS, View.CLEANING, View.REMOVALS);

  private record Reading(List<Document> documents, List<Problem> problems) {}

  private Examination() {}

  static void of(Trial trial) {
    Reading reading = read(trial);
    Broken.unless(reading.equals(read(trial)), "a second reading gives the same", "not so");
    reading.documents.forEach(Places::check);
    Cleaner cleaner = trial.cleaner();
    for (Document document : reading.documents) {
      CleanDocument clean = cleaner.clean(document);
      Places.check(clean);
      Broken.unless(clean.equals(cleaner.clean(document)), "cleaning again gives the same", clean);
    }
    Analysis analysis = analyze(cleaner, 2, reading.documents);
    Places.check(analysis);
    List<Document> turned = new ArrayList<>(reading.documents);
    Collections.reverse(turned);
    Analysis other = analyze(cleaner, 1, turned);
    compare(analysis, other, Format.JSONL);
    compare(analysis, other, Format.values()[trial.size() % Format.values().length]);
  }

  private static void compare(Analysis analysis, Analysis other, Format format) {
    for (View view : VIEWS) {
      if (format.has(view)) {
        Broken.unless(
            Arrays.equals(written(analysis, format, view), written(other, format, view)),
            "another order and other threads give the same",
            format + " of " + view);
      }
    }
  }

  private static Reading read(Trial trial) {
    Corpus.Builder builder = Corpus.builder();
    trial
        .samples()
        .forEach(sample -> builder.source(sample.name(), ByteSource.wrap(sample.bytes())));
    try (Corpus corpus = builder.open()) {
      List<Document> documents = corpus.documents().toList();
      return new Reading(documents, corpus.problems());
    }
  }

  private static Analysis analyze(Cleaner cleaner, int threads, List<Document> documents) {
    return Wirecopy.analyzer()
        .cleaner(cleaner)
        .threads(threads)
        .build()
        .analyze(documents.stream());
  }

  private static byte[] written(Analysis analysis, Format format, View view) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      for (Offsets unit :
          format == Format.JSONL ? Offsets.values() : new Offsets[] {Offsets.UTF16}) {
        format
            .writer(new Presentation(view, unit, Style.PLAIN, List.of(), id -> id))
            .write(analysis, out);
      }
    } catch (IOException e) {
      throw new Broken("a report can be written", e);
    }
    return out.toByteArray();
  }
}
