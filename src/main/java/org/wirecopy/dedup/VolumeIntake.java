package org.wirecopy.dedup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Progress;
import org.wirecopy.dedup.step.Summary;
import org.wirecopy.dedup.store.BlockFile;
import org.wirecopy.dedup.store.Entry;
import org.wirecopy.dedup.store.RowBlock;
import org.wirecopy.dedup.store.Volume;
import org.wirecopy.document.Document;
import org.wirecopy.document.Problem;
import org.wirecopy.document.input.Row;
import org.wirecopy.document.input.RowFile;
import org.wirecopy.fingerprint.Fingerprints;
import org.wirecopy.fingerprint.Winnowing;
import org.wirecopy.match.PrintBlock;
import org.wirecopy.noise.Cleaner;
import org.wirecopy.work.OrderedExecutor;

/**
 * Reads volumes into blocks on disk. What an earlier run that was cut off left there is taken over,
 * and reading goes on behind it. One thread reads, the others take rows apart.
 */
final class VolumeIntake {
  private static final Document NO_DOCUMENT = Document.of("-", "");
  private static final int BATCH_ROWS = 256;
  private static final int BATCH_BYTES = 1 << 18;
  private static final int BLOCK_ROWS = 1 << 14;
  private static final long BLOCK_BYTES = 1L << 26;

  private final Path folder;
  private final List<Volume> volumes;
  private final Cleaner cleaner;
  private final Winnowing winnowing;
  private final Progress progress;
  private final int firstNumber;
  private final List<Problem> trailing = new ArrayList<>();

  /**
   * An intake.
   *
   * @param folder where blocks go
   * @param volumes what is read
   * @param firstNumber the number of the first document
   * @param cleaner marks what is not compared
   * @param winnowing chooses fingerprints
   * @param progress hears how many megabytes were read
   */
  VolumeIntake(
      Path folder,
      List<Volume> volumes,
      int firstNumber,
      Cleaner cleaner,
      Winnowing winnowing,
      Progress progress) {
    this.folder = folder;
    this.volumes = List.copyOf(volumes);
    this.firstNumber = firstNumber;
    this.cleaner = cleaner;
    this.winnowing = winnowing;
    this.progress = progress;
  }

  /** Rows of one volume that follow one another, and what could not be read before them. */
  private record Batch(int first, int volume, List<Row> rows, List<Problem> problems) {}

  /**
   * Reads everything.
   *
   * @return the blocks in order
   * @throws IOException if a volume or the folder fails
   */
  List<BlockFile.Kept> read(OrderedExecutor<IOException> executor) throws IOException {
    List<BlockFile.Kept> blocks = new ArrayList<>();
    Optional<BlockFile.Kept> kept = new BlockFile(folder, 0).read();
    while (kept.isPresent()) {
      blocks.add(kept.get());
      kept = new BlockFile(folder, blocks.size()).read();
    }
    Gathering gathering = new Gathering(blocks);
    executor.inOrder(new Batches(blocks), this::taken, gathering::add);
    gathering.close();
    trailing.addAll(gathering.problems);
    return blocks;
  }

  /** What could not be read behind the last row. */
  List<Problem> trailing() {
    return List.copyOf(trailing);
  }

  private RowBlock taken(Batch batch) {
    Volume volume = volumes.get(batch.volume);
    List<Entry> entries = new ArrayList<>(batch.rows.size());
    List<Fingerprints> prints = new ArrayList<>(batch.rows.size());
    List<Problem> problems = new ArrayList<>(batch.problems);
    for (Row row : batch.rows) {
      Optional<Document> document = volume.document(row, problems::add);
      Summary summary = Summary.of(document.orElse(NO_DOCUMENT), cleaner, winnowing, problems::add);
      prints.add(summary.prints());
      entries.add(
          new Entry(
              batch.volume,
              row.offset(),
              row.bytes().length,
              row.line(),
              document.isPresent() ? summary.words() : -1,
              summary.published(),
              document.map(d -> d.metadata().source()).orElse(null)));
    }
    return new RowBlock(entries, PrintBlock.of(batch.first, prints), problems);
  }

  /** Joins what comes into blocks and writes them. */
  private final class Gathering {
    private final List<BlockFile.Kept> blocks;
    private final List<RowBlock> waiting = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int rows;
    private long bytes;

    Gathering(List<BlockFile.Kept> blocks) {
      this.blocks = blocks;
    }

    void add(RowBlock block) throws IOException {
      waiting.add(block);
      rows += block.entries().size();
      bytes += block.bytes();
      if (rows >= BLOCK_ROWS || bytes >= BLOCK_BYTES) {
        close();
      }
    }

    /** Writes a block, if there is a row for it; problems without a row wait. */
    void close() throws IOException {
      List<Entry> entries = new ArrayList<>(rows);
      for (RowBlock block : waiting) {
        entries.addAll(block.entries());
        problems.addAll(block.problems());
      }
      if (entries.isEmpty()) {
        return;
      }
      PrintBlock prints = PrintBlock.merged(waiting.stream().map(RowBlock::prints).toList());
      blocks.add(
          new BlockFile(folder, blocks.size()).write(new RowBlock(entries, prints, problems)));
      waiting.clear();
      problems.clear();
      rows = 0;
      bytes = 0;
    }
  }

  /** The rows of all volumes that stand behind what was read before. */
  private final class Batches implements Iterator<Batch> {
    private int volume;
    private long from;
    private int number;
    private long done;
    private final long total;
    private @Nullable RowFile open;
    private List<Problem> problems = new ArrayList<>();
    private @Nullable Batch next;

    Batches(List<BlockFile.Kept> blocks) throws IOException {
      long all = 0;
      for (Volume one : volumes) {
        all += one.bytes();
      }
      this.total = all;
      this.number = firstNumber;
      for (BlockFile.Kept block : blocks) {
        List<Entry> entries = block.block().entries();
        number += entries.size();
        done += block.block().bytes();
        Entry last = entries.get(entries.size() - 1);
        volume = last.volume();
        from = last.offset() + last.length();
      }
      next = compute();
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public Batch next() {
      Batch batch = next;
      if (batch == null) {
        throw new NoSuchElementException();
      }
      next = compute();
      return batch;
    }

    private @Nullable Batch compute() {
      while (volume < volumes.size()) {
        RowFile file = open;
        if (file == null) {
          file = volumes.get(volume).rows(problem -> problems.add(problem)).orElse(null);
          open = file;
        }
        Batch batch = file == null ? null : batch(file);
        if (batch != null) {
          progress.update("reading (MB)", done >> 20, total >> 20);
          return batch;
        }
        if (file != null) {
          file.close();
        }
        open = null;
        volume++;
        from = 0;
      }
      return trailing();
    }

    /** Problems after the last row come with no row. */
    private @Nullable Batch trailing() {
      if (problems.isEmpty()) {
        return null;
      }
      Batch batch = new Batch(number, 0, List.of(), problems);
      problems = new ArrayList<>();
      return batch;
    }

    private @Nullable Batch batch(RowFile file) {
      List<Row> rows = new ArrayList<>();
      int bytes = 0;
      while (rows.size() < BATCH_ROWS && bytes < BATCH_BYTES) {
        Row row = file.next();
        if (row == null) {
          break;
        }
        if (row.offset() >= from) {
          rows.add(row);
          bytes += row.bytes().length;
        } else {
          // Told when the row was read first.
          problems.clear();
        }
      }
      if (rows.isEmpty()) {
        return null;
      }
      Batch batch = new Batch(number, volume, rows, problems);
      problems = new ArrayList<>();
      number += rows.size();
      done += bytes;
      return batch;
    }
  }
}
