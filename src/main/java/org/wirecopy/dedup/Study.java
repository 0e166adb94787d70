package org.wirecopy.dedup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Progress;
import org.wirecopy.document.CorpusFile;
import org.wirecopy.document.Problem;
import org.wirecopy.files.InputFiles;

/**
 * What all ways to clean begin with: a corpus is read and compared. Each step leaves on disk what
 * the next needs, and takes over what is there.
 *
 * @param library everything that was read
 * @param blocks what was read in this run
 * @param first the number of the first document that was
 * @param texts the texts
 * @param ranks which of two copies stays
 * @param overlaps what stands in more than one text
 * @param supply where the files came from
 */
record Study(
    Library library,
    List<BlockFile.Kept> blocks,
    int first,
    Texts texts,
    Ranks ranks,
    List<Overlap> overlaps,
    Supply supply) {

  /**
   * What is read.
   *
   * @param inputs what is cleaned
   * @param references what it is cleaned against
   * @param reading how rows are read
   * @param standardInput what a hyphen stands for
   */
  record Corpus(
      List<String> inputs,
      List<String> references,
      Volume.Reading reading,
      InputStream standardInput) {
    Corpus {
      inputs = List.copyOf(inputs);
      references = List.copyOf(references);
    }
  }

  /**
   * The files of a corpus.
   *
   * @param references what is cleaned against, all of which can be opened
   * @param inputs what is cleaned, as far as it can be opened
   * @param unread what of the inputs cannot be
   * @param found how many files the inputs name, whether these can be opened or not
   */
  record Files(
      List<CorpusFile> references, List<CorpusFile> inputs, List<Problem> unread, int found) {
    /**
     * Finds them.
     *
     * @throws IOException if there is not all that the corpus is to be cleaned against
     */
    static Files of(Corpus corpus) throws IOException {
      List<Problem> missing = new ArrayList<>();
      List<CorpusFile> references =
          opening(CorpusFile.find(corpus.references, missing::add), missing);
      if (!missing.isEmpty()) {
        throw new IOException(
            "nothing was cleaned, since not all is there that it is to be cleaned against: "
                + missing.get(0));
      }
      List<Problem> unread = new ArrayList<>();
      List<CorpusFile> found = CorpusFile.find(corpus.inputs, unread::add);
      List<CorpusFile> inputs = opening(found, unread);
      return new Files(references, inputs, List.copyOf(unread), found.size());
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
    List<CorpusFile> all() {
      return Stream.concat(references.stream(), inputs.stream()).toList();
    }

    /** What no result may go over. */
    InputFiles taken() {
      InputFiles taken = new InputFiles();
      all().forEach(file -> file.path().ifPresent(taken::add));
      return taken;
    }

    /**
     * Makes sure that a corpus is cleaned against something else than itself.
     *
     * @throws IOException if it is not
     */
    void requireOthers() throws IOException {
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

  /** How the work is done, on which the result does not depend. */
  record Conduct(boolean isResumed, int threads, Progress progress, Consumer<String> notes) {}

  /**
   * What is to be read and compared.
   *
   * @param target beside which the work is done
   * @param workspace where it is done
   * @param options what is looked for
   * @param comparer compares two texts
   * @param layout what will be written
   * @param state what earlier runs kept
   */
  record Task(
      Path target,
      Path workspace,
      DedupOptions options,
      Comparer comparer,
      Layout layout,
      @Nullable State state) {}

  /**
   * Reads and compares.
   *
   * @param task what is to be done
   * @param corpus what is read
   * @param files its files
   * @param conduct how the work is done
   * @param lanes do it
   * @param problems told what cannot be read
   */
  static Study of(
      Task task,
      Corpus corpus,
      Files files,
      Conduct conduct,
      Lanes lanes,
      Consumer<Problem> problems)
      throws IOException {
    DedupOptions options = task.options;
    State state = task.state;
    Supply supply = new Supply(task.workspace, corpus, files.unread, conduct, problems);
    supply.announce(files.all());
    List<Volume> read = new ArrayList<>(supply.references(files.references));
    int firstInput = read.size();
    List<Volume> cleaned = supply.inputs(files.inputs, task.layout::turnsIntoRows);
    task.layout.check(cleaned);
    read.addAll(cleaned);
    conduct.notes.accept(Layout.needs(task.target, read, options.winnowing()));
    int first = state == null ? 0 : state.documents();
    Intake intake =
        new Intake(
            task.workspace, read, first, options.cleaner(), options.winnowing(), conduct.progress);
    List<BlockFile.Kept> blocks = intake.read(lanes);
    blocks.forEach(block -> block.block().problems().forEach(problems));
    intake.trailing().forEach(problems);
    Library library = Library.of(state, read, firstInput, blocks);
    Texts texts = library.texts(options.cleaner());
    Ranks ranks = ranks(options, library, texts, conduct);
    List<Overlap> overlaps =
        new Comparison(
                task.workspace, library.catalog(), ranks, texts, task.comparer, conduct.progress)
            .of(library.blocks(), library.firstChecked(), lanes);
    return new Study(library, blocks, first, texts, ranks, overlaps, supply);
  }

  /** Whether there is nothing to clean, since no file could be read. */
  boolean isEmpty() {
    return library.firstVolume() == library.volumes().size();
  }

  private static Ranks ranks(DedupOptions options, Library library, Texts texts, Conduct conduct)
      throws IOException {
    IntToDoubleFunction standing =
        options.keep() == Keep.BEST_SOURCE
            ? new BestSource(library.catalog(), texts, conduct.threads, conduct.progress)
            : number -> 0;
    return Ranks.of(options.keep(), library.catalog(), library.firstChecked(), standing);
  }
}
