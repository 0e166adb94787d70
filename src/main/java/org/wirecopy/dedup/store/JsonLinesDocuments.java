package org.wirecopy.dedup.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Document;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Problem;
import org.wirecopy.document.Published;
import org.wirecopy.document.input.Row;
import org.wirecopy.document.input.RowFile;
import org.wirecopy.report.jsonl.Json;

/** Writes documents as rows of JSON Lines, as the reader of such rows takes them. */
public final class JsonLinesDocuments {
  private static final Set<String> NAMES =
      Set.of("id", "source", "published", "title", "author", "url", "language", "text", "html");

  private JsonLinesDocuments() {}

  /**
   * Writes all documents of a volume.
   *
   * @return what was met on the way
   */
  public static RowProblems write(Volume volume, OutputStream out) throws IOException {
    List<Problem> unread = new ArrayList<>();
    List<Problem> noted = new ArrayList<>();
    Optional<RowFile> rows = volume.rows(unread::add);
    if (rows.isPresent()) {
      try (RowFile file = rows.get()) {
        for (Row row = file.next(); row != null; row = file.next()) {
          List<Problem> told = new ArrayList<>();
          Optional<Document> document = volume.document(row, told::add);
          if (document.isPresent()) {
            out.write(of(document.get(), volume.others(row), null));
          }
          (document.isPresent() ? noted : unread).addAll(told);
        }
      }
    }
    return new RowProblems(unread, noted);
  }

  /** A document as a row with its line feed, which tells where the document stood. */
  static byte[] of(Document document, Home home) throws IOException {
    return of(document, Map.of(), home);
  }

  /** A document, and what else its row held; a name that documents use gets a line behind it. */
  private static byte[] of(Document document, Map<String, String> others, @Nullable Home home)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Metadata metadata = document.metadata();
    Published published = metadata.published();
    try (Json json = Json.to(out)) {
      json.document(
          () -> {
            json.text("id", document.id());
            field(json, "source", metadata.source());
            field(json, "published", published == null ? null : published.toString());
            field(json, "title", metadata.title());
            field(json, "author", metadata.author());
            field(json, "url", metadata.url());
            field(json, "language", document.language());
            json.text("text", document.text());
            for (Map.Entry<String, String> other : others.entrySet()) {
              String name = other.getKey();
              json.text(NAMES.contains(name) ? name + "_" : name, other.getValue());
            }
            if (home != null) {
              home.write(json);
            }
          });
    }
    return out.toByteArray();
  }

  private static void field(Json json, String name, @Nullable String value) throws IOException {
    if (value != null) {
      json.text(name, value);
    }
  }
}
