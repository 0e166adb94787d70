package org.wirecopy.dedup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.wirecopy.dedup.options.DedupOptions;
import org.wirecopy.dedup.options.Keep;
import org.wirecopy.dedup.step.Comparer;
import org.wirecopy.dedup.step.Comparers;
import org.wirecopy.dedup.step.Overlap;
import org.wirecopy.dedup.store.BestSource;
import org.wirecopy.dedup.store.BlockFile;
import org.wirecopy.dedup.store.CorpusFiles;
import org.wirecopy.dedup.store.CorpusInputs;
import org.wirecopy.dedup.store.Library;
import org.wirecopy.dedup.store.Ranks;
import org.wirecopy.dedup.store.State;
import org.wirecopy.dedup.store.Texts;
import org.wirecopy.dedup.store.Volume;
import org.wirecopy.document.Problem;
import org.wirecopy.work.OrderedExecutor;

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
 * @param inputs where the files came from
 */
record CorpusComparison(
    Library library,
    List<BlockFile.Kept> blocks,
    int first,
    Texts texts,
    Ranks ranks,
    List<Overlap> overlaps,
    InputPreparer inputs) {

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
      OutputLayout layout,
      @Nullable State state) {}

  /**
   * Reads and compares.
   *
   * @param task what is to be done
   * @param corpus what is read
   * @param files its files
   * @param execution how the work is done
   * @param executor does it
   * @param problems told what cannot be read
   */
  static CorpusComparison of(
      Task task,
      CorpusInputs corpus,
      CorpusFiles files,
      Execution execution,
      OrderedExecutor<IOException> executor,
      Consumer<Problem> problems)
      throws IOException {
    DedupOptions options = task.options;
    State state = task.state;
    InputPreparer inputs =
        new InputPreparer(task.workspace, corpus, files.unread(), execution, problems);
    inputs.announce(files.all());
    List<Volume> read = new ArrayList<>(inputs.references(files.references()));
    int firstInput = read.size();
    List<Volume> cleaned = inputs.inputs(files.inputs(), task.layout::turnsIntoRows);
    task.layout.check(cleaned);
    read.addAll(cleaned);
    execution.notes().accept(OutputLayout.needs(task.target, read, Comparers.winnowing(options)));
    int first = state == null ? 0 : state.documents();
    VolumeIntake intake =
        new VolumeIntake(
            task.workspace,
            read,
            first,
            options.cleaner(),
            Comparers.winnowing(options),
            execution.progress());
    List<BlockFile.Kept> blocks = intake.read(executor);
    blocks.forEach(block -> block.block().problems().forEach(problems));
    intake.trailing().forEach(problems);
    Library library = Library.of(state, read, firstInput, blocks);
    Texts texts = library.texts(options.cleaner());
    Ranks ranks = ranks(options, library, texts, execution);
    List<Overlap> overlaps =
        new CandidateComparison(
                task.workspace,
                library.catalog(),
                ranks,
                texts,
                task.comparer,
                execution.progress())
            .of(library.blocks(), library.firstChecked(), executor);
    return new CorpusComparison(library, blocks, first, texts, ranks, overlaps, inputs);
  }

  /** Whether there is nothing to clean, since no file could be read. */
  boolean isEmpty() {
    return library.firstVolume() == library.volumes().size();
  }

  private static Ranks ranks(
      DedupOptions options, Library library, Texts texts, Execution execution) throws IOException {
    IntToDoubleFunction standing =
        options.keep() == Keep.BEST_SOURCE
            ? new BestSource(library.catalog(), texts, execution.threads(), execution.progress())
            : number -> 0;
    return Ranks.of(options.keep(), library.catalog(), library.firstChecked(), standing);
  }
}
