package org.wirecopy.document.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.wirecopy.document.Document;
import org.wirecopy.document.Problem;

/** What reading a corpus to its end gave. */
public record Reading(List<Document> documents, List<Problem> problems) {
  public static Reading of(Corpus.Builder builder) {
    try (Corpus corpus = builder.open()) {
      List<Document> documents = corpus.documents().toList();
      return new Reading(documents, corpus.problems());
    }
  }

  public static Reading of(Path... inputs) {
    return of(Corpus.builder().inputs(List.of(inputs).stream().map(Path::toString).toList()));
  }

  /** Reads bytes from standard input, where only the content tells the format. */
  public static Reading of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return of(Corpus.builder().inputs(List.of("-")).standardInput(new ByteArrayInputStream(bytes)));
  }

  public static Path write(Path file, String text) {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  public static Path write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] gzip(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public List<String> ids() {
    return documents.stream().map(Document::id).toList();
  }

  public List<String> texts() {
    return documents.stream().map(Document::text).toList();
  }

  public List<String> complaints() {
    return problems.stream().map(Problem::toString).toList();
  }
}
