package org.wirecopy.dedup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.dedup.step.ByteEdit;
import org.wirecopy.dedup.step.Overlap;
import org.wirecopy.dedup.step.RowAnnotation;
import org.wirecopy.dedup.step.Text;
import org.wirecopy.dedup.store.Texts;
import org.wirecopy.document.Problem;
import org.wirecopy.document.RowShape;
import org.wirecopy.report.jsonl.Json;

/**
 * Tells in a row itself what of it is copied and from where: in JSON Lines in a field {@code
 * wirecopy}, in tables in three columns.
 */
final class Annotation {
  private static final String FIELD = "wirecopy";
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private final Texts texts;
  private final EditRules rules;

  Annotation(Texts texts, EditRules rules) {
    this.texts = texts;
    this.rules = rules;
  }

  Edited of(Text text, List<Overlap> overlaps) throws IOException {
    RowAnnotation annotation =
        RowAnnotation.of(text, overlaps, rules.threshold(), rules.isCleaned());
    byte[] row = text.row().bytes();
    boolean isObject = texts.volume(text.number()).shape() == RowShape.JSON_LINES;
    if (isObject && hasField(row)) {
      return new Edited(text.number(), List.of(), List.of(), List.of(taken(text)));
    }
    int at = isObject ? lastBrace(row) : AnnotationColumns.end(row);
    boolean isFlat = rules.layout().isParquet(texts.volume(text.number()));
    byte[] added =
        isObject ? field(annotation, isFlat, isEmpty(row, at)) : cells(text.number(), annotation);
    ByteEdit change = new ByteEdit(text.row().offset() + at, 0, added, null);
    return new Edited(text.number(), List.of(change), List.of(), List.of());
  }

  private @Nullable String original(RowAnnotation annotation) throws IOException {
    return annotation.copyOf().isPresent()
        ? texts.get(annotation.copyOf().getAsInt()).document().id()
        : null;
  }

  /** Whether the row has a field of that name by itself, as one that was annotated before has. */
  private static boolean hasField(byte[] row) throws IOException {
    if (!new String(row, StandardCharsets.UTF_8).contains('"' + FIELD + '"')) {
      return false;
    }
    try (JsonParser parser = JSON.createParser(row)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        if (parser.currentName().equals(FIELD)) {
          return true;
        }
        parser.nextToken();
        parser.skipChildren();
      }
      return false;
    }
  }

  private static Problem taken(Text text) {
    return new Problem(
        text.document().id(),
        "line " + text.row().line(),
        "has a field " + FIELD + " already, and is left as it is; annotate the corpus as it was");
  }

  private static int lastBrace(byte[] row) {
    int at = row.length - 1;
    while (row[at] != '}') {
      at--;
    }
    return at;
  }

  private static boolean isEmpty(byte[] row, int brace) {
    int at = brace - 1;
    while (row[at] == ' ' || row[at] == '\t') {
      at--;
    }
    return row[at] == '{';
  }

  private byte[] field(RowAnnotation annotation, boolean isFlat, boolean isFirst)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Json json = Json.to(out)) {
      json.document(
          () -> {
            if (isFlat) {
              writeFlat(annotation, json);
            } else {
              json.object(FIELD, () -> write(annotation, json));
            }
          });
    }
    String object = out.toString(StandardCharsets.UTF_8).strip();
    String field = object.substring(1, object.length() - 1);
    return (isFirst ? field : "," + field).getBytes(StandardCharsets.UTF_8);
  }

  private void writeFlat(RowAnnotation annotation, Json json) throws IOException {
    json.text(AnnotationColumns.NAMES.get(0), original(annotation));
    json.rounded(AnnotationColumns.NAMES.get(1), annotation.copied());
    json.number(AnnotationColumns.NAMES.get(2), annotation.noise());
  }

  private void write(RowAnnotation annotation, Json json) throws IOException {
    json.text("copyOf", original(annotation));
    json.rounded("copied", annotation.copied());
    json.objects(
        "passages",
        annotation.overlaps(),
        overlap -> {
          json.number("start", overlap.here().start());
          json.number("end", overlap.here().end());
          if (overlap.kind() != null) {
            json.text("kind", overlap.kind().label());
          }
          json.rounded("similarity", overlap.similarity());
          String original = texts.get(overlap.original()).document().id();
          json.object(
              "original",
              () -> {
                json.text("document", original);
                json.number("start", overlap.there().start());
                json.number("end", overlap.there().end());
              });
        });
    if (rules.isCleaned()) {
      json.objects(
          "noise",
          annotation.marks(),
          mark -> {
            json.number("start", mark.span().start());
            json.number("end", mark.span().end());
            json.text("noise", mark.noise().label());
          });
    }
  }

  private byte[] cells(int number, RowAnnotation annotation) throws IOException {
    char separator = texts.volume(number).separator();
    String original = original(annotation);
    String copyOf = original == null ? "" : '"' + original.replace("\"", "\"\"") + '"';
    String share = Double.toString(Math.round(annotation.copied() * 1e4) / 1e4);
    return (separator + copyOf + separator + share + separator + annotation.noise())
        .getBytes(StandardCharsets.UTF_8);
  }
}
