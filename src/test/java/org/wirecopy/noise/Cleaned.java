package org.wirecopy.noise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.wirecopy.document.Document;
import org.wirecopy.document.input.Corpus;
import org.wirecopy.noise.mark.Mark;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.noise.mark.Post;

/** What cleaning a text gave, in words that a test can compare. */
public record Cleaned(CleanDocument document) {
  public static Cleaned text(String text) {
    return new Cleaned(Cleaner.auto().clean(Document.of("page", text)));
  }

  /** Reads a file of a name, for its ending tells the format. */
  static Cleaned file(String name, String text) {
    try {
      Path folder = Files.createTempDirectory("wirecopy");
      Path file = Files.writeString(folder.resolve(name), text);
      try (Corpus corpus = Corpus.open(file.toString())) {
        return new Cleaned(Cleaner.auto().clean(corpus.documents().findFirst().orElseThrow()));
      } finally {
        Files.delete(file);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Cleaned page(String html) {
    byte[] bytes = ("<html>" + html).getBytes(StandardCharsets.UTF_8);
    try (Corpus corpus =
        Corpus.builder()
            .inputs(List.of("-"))
            .standardInput(new java.io.ByteArrayInputStream(bytes))
            .open()) {
      return new Cleaned(Cleaner.auto().clean(corpus.documents().findFirst().orElseThrow()));
    }
  }

  /** The lines that are kept, without blank ones. */
  public List<String> kept() {
    return lines(document.keptText()).toList();
  }

  /** The lines that are marked as one of some kinds. */
  public List<String> marked(Noise... kinds) {
    return document.marks().stream()
        .filter(mark -> List.of(kinds).contains(mark.noise()))
        .flatMap(mark -> lines(document.document().text(mark.span())))
        .toList();
  }

  /** The kinds of noise that were found, each once. */
  List<Noise> kinds() {
    return document.marks().stream().map(Mark::noise).distinct().sorted().toList();
  }

  List<String> authors() {
    return document.posts().stream().map(Post::author).map(Objects::toString).toList();
  }

  /** The days on which the posts were written. */
  public List<String> days() {
    return document.posts().stream()
        .map(post -> post.published() == null ? "?" : post.published().day().toString())
        .toList();
  }

  /** The whole posts, line ends made spaces. */
  List<String> posts() {
    return document.posts().stream()
        .map(post -> document.text(post).replaceAll("\\s+", " "))
        .toList();
  }

  private static Stream<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty());
  }
}
