package org.wirecopy.dedup.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wirecopy.document.Problem;
import org.wirecopy.document.input.CorpusFile;
import org.wirecopy.files.InputFiles;

/**
 * The files of a corpus.
 *
 * @param references what is cleaned against, all of which can be opened
 * @param inputs what is cleaned, as far as it can be opened
 * @param unread what of the inputs cannot be
 * @param found how many files the inputs name, whether these can be opened or not
 */
public record CorpusFiles(
    List<CorpusFile> references, List<CorpusFile> inputs, List<Problem> unread, int found) {
  /**
   * Finds them.
   *
   * @throws IOException if there is not all that the corpus is to be cleaned against
   */
  public static CorpusFiles of(CorpusInputs corpus) throws IOException {
    List<Problem> missing = new ArrayList<>();
    List<CorpusFile> references =
        opening(CorpusFile.find(corpus.references(), missing::add), missing);
    if (!missing.isEmpty()) {
      throw new IOException(
          "nothing was cleaned, since not all is there that it is to be cleaned against: "
              + missing.get(0));
    }
    List<Problem> unread = new ArrayList<>();
    List<CorpusFile> found = CorpusFile.find(corpus.inputs(), unread::add);
    List<CorpusFile> inputs = opening(found, unread);
    return new CorpusFiles(references, inputs, List.copyOf(unread), found.size());
  }

  /** Those that can be opened. What a pipe holds can be had once, and is left alone. */
  private static List<CorpusFile> opening(List<CorpusFile> files, List<Problem> unread) {
    List<CorpusFile> opening = new ArrayList<>();
    for (CorpusFile file : files) {
      try {
        if (!file.isPipe()) {
          CorpusFile.open(file.path().orElseThrow()).close();
        }
        opening.add(file);
      } catch (IOException e) {
        unread.add(Problem.of(file.id(), e));
      }
    }
    return opening;
  }

  /** All that is read. */
  public List<CorpusFile> all() {
    return Stream.concat(references.stream(), inputs.stream()).toList();
  }

  /** What no result may go over. */
  public InputFiles taken() {
    InputFiles taken = new InputFiles();
    all().forEach(file -> file.path().ifPresent(taken::add));
    return taken;
  }

  /**
   * Makes sure that a corpus is cleaned against something else than itself.
   *
   * @throws IOException if it is not
   */
  public void requireOthers() throws IOException {
    Set<Path> cleaned = new HashSet<>();
    for (CorpusFile file : inputs) {
      if (!file.isPipe()) {
        cleaned.add(file.path().orElseThrow().toRealPath());
      }
    }
    for (CorpusFile file : references) {
      if (!file.isPipe() && cleaned.contains(file.path().orElseThrow().toRealPath())) {
        throw new IOException(
            file.path().orElseThrow()
                + " is cleaned, and what it is cleaned against: all of it would go; give other"
                + " texts with --against");
      }
    }
  }
}
