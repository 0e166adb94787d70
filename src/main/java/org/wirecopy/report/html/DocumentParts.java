package org.wirecopy.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Analysis;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.mark.Mark;
import org.wirecopy.noise.mark.Post;
import org.wirecopy.reliability.Reliability;
import org.wirecopy.reliability.Signal;
import org.wirecopy.report.jsonl.Json;
import org.wirecopy.trace.attribution.Credits;
import org.wirecopy.trace.attribution.Naming;
import org.wirecopy.trace.attribution.Quotation;
import org.wirecopy.trace.attribution.Quotations;
import org.wirecopy.trace.attribution.Reprint;
import org.wirecopy.trace.attribution.Reprints;

/**
 * Packs the texts of documents with all that is marked in them, some documents a part, so that a
 * page unpacks what is looked at.
 */
final class DocumentParts {
  private static final int CHARACTERS_IN_A_PART = 1 << 19;

  private final Analysis analysis;
  private final EmbeddedData parts;
  private final Map<String, Reliability> weighed = new HashMap<>();
  private final List<DocumentSummary> summaries = new ArrayList<>();
  private int part;

  DocumentParts(Analysis analysis, EmbeddedData parts) {
    this.analysis = analysis;
    this.parts = parts;
    analysis.weighing().documents().forEach(one -> weighed.put(one.document(), one));
  }

  void write() throws IOException {
    List<CleanDocument> together = new ArrayList<>();
    long characters = 0;
    for (CleanDocument document : analysis.documents()) {
      summaries.add(DocumentSummary.of(document, weighed.get(document.id()), part));
      together.add(document);
      characters += document.document().text().length();
      if (characters >= CHARACTERS_IN_A_PART) {
        write(together);
        characters = 0;
      }
    }
    write(together);
  }

  /** What the contents tell of each document, in the report's order. */
  List<DocumentSummary> summaries() {
    return summaries;
  }

  private void write(List<CleanDocument> together) throws IOException {
    if (!together.isEmpty()) {
      parts.write(json -> json.document(together, document -> document(json, document)));
      together.clear();
      part++;
    }
  }

  private void document(Json json, CleanDocument clean) throws IOException {
    json.text("text", clean.document().text());
    json.objects("marks", clean.marks(), mark -> mark(json, mark));
    json.objects("posts", clean.posts(), post -> post(json, post));
    json.objects("agencies", Credits.of(clean).namings(), naming -> naming(json, naming));
    json.objects("takenFrom", Reprints.find(clean), note -> reprint(json, note));
    json.numbers("quotations", quotations(clean));
    json.objects("signals", signals(weighed.get(clean.id())), signal -> signal(json, signal));
  }

  private static int[] quotations(CleanDocument clean) {
    return ReportNumbering.spans(
        Quotations.find(clean.tokens()).stream().map(Quotation::span).toList());
  }

  private static List<Signal> signals(@Nullable Reliability reliability) {
    return reliability != null ? reliability.signals() : List.of();
  }

  private static void mark(Json json, Mark mark) throws IOException {
    json.numbers("at", mark.span().start(), mark.span().end());
    json.text("noise", mark.noise().label());
    json.text("reason", mark.reason());
  }

  private static void post(Json json, Post post) throws IOException {
    json.numbers("at", post.span().start(), post.span().end());
    json.text("author", post.author());
    json.text("published", post.published() != null ? post.published().toString() : null);
  }

  private static void naming(Json json, Naming naming) throws IOException {
    json.numbers("at", naming.span().start(), naming.span().end());
    json.text("agency", naming.agency().code());
    json.text("role", naming.role().label());
  }

  private static void reprint(Json json, Reprint note) throws IOException {
    json.numbers("at", note.span().start(), note.span().end());
    json.text("from", note.from());
  }

  private static void signal(Json json, Signal signal) throws IOException {
    json.text("signal", signal.name());
    json.rounded("value", signal.value());
    json.rounded("effect", signal.effect());
    json.numbers("spans", ReportNumbering.spans(signal.spans()));
  }
}
