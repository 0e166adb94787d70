package org.wirecopy.cli.options;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wirecopy.document.Document;
import org.wirecopy.document.Problem;
import org.wirecopy.document.input.Corpus;

/** The documents that the arguments name, read as they are asked for. */
public final class Reading implements AutoCloseable {
  private final Arguments arguments;
  private final List<Corpus> corpora = new ArrayList<>();

  public Reading(Arguments arguments, InputStream in) {
    this.arguments = arguments;
    if (arguments.command() == Command.COMPARE) {
      arguments.inputs().forEach(input -> corpora.add(open(arguments, List.of(input), in)));
    } else {
      corpora.add(open(arguments, arguments.inputs(), in));
    }
  }

  /** The ids of two documents that are compared: their names as given, told apart if equal. */
  public static List<String> names(Arguments arguments) {
    String left = arguments.inputs().get(0);
    String right = arguments.inputs().get(1);
    return List.of(left, left.equals(right) ? right + "#2" : right);
  }

  /**
   * The documents.
   *
   * @throws UsageException if two are to be compared and an input holds several
   */
  public Stream<Document> documents() {
    if (arguments.command() != Command.COMPARE) {
      return Stream.concat(archived(), corpora.get(0).documents());
    }
    List<Document> sides = new ArrayList<>();
    for (int i = 0; i < corpora.size(); i++) {
      String name = names(arguments).get(i);
      only(corpora.get(i), name).map(side -> side.withId(name)).ifPresent(sides::add);
    }
    return sides.stream();
  }

  private Stream<Document> archived() {
    Path folder = arguments.command().takesArchive() ? arguments.archive() : null;
    try {
      return folder == null ? Stream.of() : ArchiveFolder.open(folder).documents();
    } catch (IOException e) {
      throw new UsageException(e);
    }
  }

  /** What could not be read; complete when the documents are consumed. */
  public List<Problem> problems() {
    return corpora.stream().flatMap(corpus -> corpus.problems().stream()).toList();
  }

  @Override
  public void close() {
    corpora.forEach(Corpus::close);
  }

  /**
   * Opens a corpus as the arguments say.
   *
   * @param inputs files, folders and globs
   * @param in what {@code -} stands for
   * @throws UsageException if a field cannot be called so
   */
  public static Corpus open(Arguments arguments, List<String> inputs, InputStream in) {
    Corpus.Builder builder =
        Corpus.builder()
            .inputs(inputs)
            .standardInput(in)
            .limits(arguments.limits())
            .encoding(arguments.encoding());
    try {
      arguments.fields().forEach(builder::field);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--" + e.getMessage());
    }
    return builder.open();
  }

  private static Optional<Document> only(Corpus corpus, String name) {
    List<Document> found = corpus.documents().limit(2).toList();
    if (found.size() > 1) {
      throw new UsageException(
          name + " holds several documents; compare takes one a side, passages --pairs takes many");
    }
    return found.stream().findFirst();
  }
}
