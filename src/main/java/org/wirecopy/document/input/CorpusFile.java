package org.wirecopy.document.input;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.wirecopy.document.Problem;

/**
 * A file that an input names.
 *
 * @param id its name in the corpus: its path below the folder that was given, or its own name; of
 *     what is piped in, a hyphen
 * @param path where it is; nothing for what is piped in
 */
public record CorpusFile(String id, Optional<Path> path) {
  /** Refuses {@code null}. */
  public CorpusFile {
    checkNotNull(id, "id");
    checkNotNull(path, "path");
  }

  /**
   * Finds the files that inputs name, as {@link Corpus} does: in the order of the inputs, those of
   * a folder by path, each once.
   *
   * @param inputs files, folders, globs, or {@code -} for what is piped in
   * @param problems told what names nothing or cannot be looked into
   * @return the files
   */
  public static List<CorpusFile> find(List<String> inputs, Consumer<Problem> problems) {
    checkNotNull(inputs, "inputs");
    checkNotNull(problems, "problems");
    Inputs finder = new Inputs(problems);
    List<CorpusFile> files = new ArrayList<>();
    for (String input : inputs) {
      for (Input found : finder.find(input, InputStream.nullInputStream())) {
        files.add(
            new CorpusFile(
                found.id(),
                found instanceof FoundFile file ? Optional.of(file.path()) : Optional.empty()));
      }
    }
    return files;
  }

  /**
   * Whether its bytes can be had only once.
   *
   * @return true for what is piped in, with a name or without one
   */
  public boolean isPipe() {
    return path.isEmpty() || path.filter(Pipes::isPipe).isPresent();
  }

  /**
   * Opens a file, or a pipe that has a name.
   *
   * @param path where it is
   * @return its bytes
   * @throws IOException if it cannot be opened
   */
  public static InputStream open(Path path) throws IOException {
    checkNotNull(path, "path");
    return Pipes.open(path);
  }
}
