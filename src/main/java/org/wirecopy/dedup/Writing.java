package org.wirecopy.dedup;

import com.google.common.base.Strings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Progress;
import org.wirecopy.dedup.ledger.Ledger;
import org.wirecopy.dedup.ledger.LedgerRows;
import org.wirecopy.dedup.ledger.Rewriting;
import org.wirecopy.dedup.options.Mode;
import org.wirecopy.dedup.step.ByteEdit;
import org.wirecopy.dedup.store.Entry;
import org.wirecopy.dedup.store.Library;
import org.wirecopy.dedup.store.Volume;
import org.wirecopy.document.Problem;
import org.wirecopy.document.RowShape;
import org.wirecopy.document.input.Row;
import org.wirecopy.work.OrderedExecutor;

/** Writes the cleaned corpus: each file as it was, with the changes that were decided. */
final class Writing {
  private static final int BATCH = 128;

  private final Library library;
  private final Editor editor;
  private final CorpusOutput output;
  private final @Nullable Ledger ledger;
  private final Progress progress;
  private final Statistics.Counter counter = new Statistics.Counter();
  private final List<Problem> problems = new ArrayList<>();

  Writing(
      Library library,
      Editor editor,
      CorpusOutput output,
      @Nullable Ledger ledger,
      Progress progress) {
    this.library = library;
    this.editor = editor;
    this.output = output;
    this.ledger = ledger;
    this.progress = progress;
  }

  /** What could not be done. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Writes everything. */
  Statistics write(Mode mode, OrderedExecutor<IOException> executor) throws IOException {
    int number = library.firstChecked();
    int last = library.volumes().size() - 1;
    for (int i = library.firstVolume(); i <= last; i++) {
      Volume volume = library.volumes().get(i);
      int first = number;
      while (number < library.catalog().size() && library.catalog().volume(number) == i) {
        number++;
      }
      write(volume, first, number, mode, i == last, executor);
    }
    return counter.statistics();
  }

  private void write(
      Volume volume,
      int first,
      int after,
      Mode mode,
      boolean isLast,
      OrderedExecutor<IOException> executor)
      throws IOException {
    if (ledger != null) {
      ledger.input(
          new LedgerRows.Origin(volume.id(), output.name(volume), volume.bytes(), volume.stored()));
    }
    try (Rewriting rewriting = new Rewriting(volume, () -> output.stream(volume), ledger)) {
      if (volume.shape() == RowShape.JSON_LINES && follows(volume)) {
        rewriting.follow();
      }
      if (mode == Mode.ANNOTATE && volume.shape() == RowShape.TABLE) {
        Row head = volume.head().orElseThrow(volume::changed);
        long end = head.offset() + AnnotationColumns.end(head.bytes());
        rewriting.apply(new ByteEdit(end, 0, AnnotationColumns.head(volume.separator()), null));
      }
      Iterator<IntStream> batches =
          IntStream.iterate(first, from -> from < after, from -> from + BATCH)
              .mapToObj(from -> IntStream.range(from, Math.min(after, from + BATCH)))
              .iterator();
      executor.inOrder(batches, this::edited, some -> apply(some, rewriting));
      rewriting.finish(!isLast && !output.isFolder());
    }
    output.end(volume, isLast);
  }

  /** Whether it goes where another file went before. */
  private boolean follows(Volume volume) {
    return !output.isFolder() && volume != library.volumes().get(library.firstVolume());
  }

  private List<Edited> edited(IntStream numbers) throws IOException {
    List<Edited> edited = new ArrayList<>(BATCH);
    for (int number : numbers.toArray()) {
      edited.add(editor.edit(number));
    }
    return edited;
  }

  private void apply(List<Edited> some, Rewriting rewriting) throws IOException {
    for (Edited edited : some) {
      Entry entry = library.catalog().get(edited.number());
      String source = Strings.nullToEmpty(entry.source());
      if (entry.isReadable()) {
        counter.document(source, entry.words() + edited.noise());
      }
      for (Edited.Loss loss : edited.losses()) {
        if (loss.isWhole()) {
          counter.removed(source, loss.reason(), loss.words());
        } else {
          counter.cut(source, loss.reason(), loss.words());
        }
      }
      if (edited.isForm()) {
        counter.form();
      }
      for (ByteEdit change : edited.changes()) {
        rewriting.apply(change);
      }
      problems.addAll(edited.problems());
      progress.update("writing", edited.number() + 1L, library.catalog().size());
    }
  }
}
