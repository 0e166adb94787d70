package org.wirecopy.dedup;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Limits;
import org.wirecopy.document.Problem;
import org.wirecopy.files.WholeFile;
import org.wirecopy.match.PrintBlock;

/**
 * What earlier runs kept, so that later ones can be cleaned against it: the texts that stayed, with
 * their fingerprints and with the parts of them that went. Grows by some files a run; nothing that
 * is there is ever changed.
 *
 * <p>A text is kept as it was, and what went of it beside: so cleaning one shard after another
 * gives what cleaning all of them at once would give, if the first copy is the one that stays.
 */
final class State implements Closeable {
  private static final String SETTINGS = "settings";
  private static final String SIZE = "size";

  private final Path folder;
  private final FileChannel lockFile;
  private final FileLock lock;
  private final List<BlockFile.Kept> blocks = new ArrayList<>();
  private final List<Volume> volumes = new ArrayList<>();
  private final List<Overlap> gone = new ArrayList<>();
  private int documents;

  private State(Path folder, FileChannel lockFile, FileLock lock) {
    this.folder = folder;
    this.lockFile = lockFile;
    this.lock = lock;
  }

  /**
   * Opens a state, or begins one.
   *
   * @param folder where it is
   * @param settings what all runs on it must have in common
   * @param limit how many of its blocks to take, or -1 for all that a run completed
   * @param workspace the folder of the run, by which it is known
   * @throws IOException if it cannot be read, another run uses it or added to it since this one was
   *     cut off, or its settings are others
   */
  static State open(Path folder, String settings, int limit, Path workspace) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new IOException("cannot keep a state in " + folder + ": it is no folder");
    }
    Files.createDirectories(folder);
    FileChannel lockFile =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = lock(lockFile);
    if (lock == null) {
      lockFile.close();
      throw new IOException("another run uses the state in " + folder);
    }
    State state = new State(folder, lockFile, lock);
    try {
      state.check(settings);
      state.requireSame(limit, workspace);
      state.load(limit);
    } catch (IOException e) {
      state.close();
      throw e;
    }
    return state;
  }

  private static @Nullable FileLock lock(FileChannel file) throws IOException {
    try {
      return file.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private void check(String settings) throws IOException {
    Path file = folder.resolve(SETTINGS);
    if (!Files.exists(file)) {
      Path part = folder.resolve(SETTINGS + ".part");
      Files.writeString(part, settings);
      WholeFile.at(file).fill(part);
      return;
    }
    String then = Files.readString(file);
    if (!then.equals(settings)) {
      throw new IOException(
          "the state in "
              + folder
              + " was made with other options ("
              + then.strip().replace("\n", ", ")
              + " instead of "
              + settings.strip().replace("\n", ", ")
              + "); use the same, or another folder");
    }
  }

  private void load(int limit) throws IOException {
    int count = limit >= 0 ? limit : size();
    while (blocks.size() < count) {
      int number = blocks.size();
      BlockFile.Kept kept =
          new BlockFile(folder, number)
              .read()
              .orElseThrow(() -> new IOException("a part of the state in " + folder + " is gone"));
      List<Problem> problems = new ArrayList<>();
      Volume.Reading reading = new Volume.Reading(Map.of(), most());
      Volume volume =
          Volume.open("state", rows(number), ".jsonl", reading, problems::add)
              .orElseThrow(() -> new IOException(rows(number) + " " + problems.get(0).message()));
      volumes.add(volume.ofState());
      blocks.add(kept);
      documents += kept.block().entries().size();
      gone.addAll(new OverlapFile(folder, number).read().orElse(List.of()));
    }
  }

  /** A run that goes on writes behind what it began with; nobody else may have done so. */
  private void requireSame(int limit, Path workspace) throws IOException {
    if (limit >= 0 && limit != size() && !completed().equals(List.of(name(workspace)))) {
      throw new IOException(
          "another run added to the state in "
              + folder
              + " since this one was cut off; delete "
              + workspace
              + " and begin anew");
    }
  }

  private static String name(Path workspace) {
    return workspace.toAbsolutePath().normalize().toString();
  }

  private int size() throws IOException {
    List<String> known = known();
    return known.isEmpty() ? 0 : Integer.parseInt(known.get(0));
  }

  /** Who completed the state last. */
  private List<String> completed() throws IOException {
    return known().stream().skip(1).toList();
  }

  private List<String> known() throws IOException {
    Path file = folder.resolve(SIZE);
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  /**
   * Makes what was added count for the runs to come.
   *
   * @param workspace the folder of the run
   */
  void complete(Path workspace) throws IOException {
    Path part = folder.resolve(SIZE + ".part");
    Files.writeString(part, blocks.size() + "\n" + name(workspace) + "\n");
    WholeFile.at(folder.resolve(SIZE)).fill(part);
  }

  private static Limits most() {
    return new Limits(Limits.MOST_BYTES, Limits.STANDARD.nesting());
  }

  private Path rows(int number) {
    return folder.resolve(String.format(Locale.ROOT, "kept-%06d.jsonl", number));
  }

  List<BlockFile.Kept> blocks() {
    return List.copyOf(blocks);
  }

  /** The files of texts, one a block. */
  List<Volume> volumes() {
    return List.copyOf(volumes);
  }

  /** How many documents there are. */
  int documents() {
    return documents;
  }

  /** What earlier runs took out of documents that stayed. */
  List<Overlap> gone() {
    return List.copyOf(gone);
  }

  /**
   * Adds what a run kept; it counts once it is {@linkplain #complete completed}.
   *
   * @param added the blocks that were read
   * @param first the number of the first document in them
   * @param firstChecked the number of the first document that belongs to the corpus
   * @param texts the documents
   * @param decisions what went
   * @param mode what was done
   */
  void add(
      List<BlockFile.Kept> added,
      int first,
      int firstChecked,
      Texts texts,
      Decisions decisions,
      Mode mode)
      throws IOException {
    int number = first;
    for (BlockFile.Kept block : added) {
      int size = block.block().entries().size();
      if (number + size > firstChecked) {
        add(block, number, firstChecked, texts, decisions, mode);
      }
      number += size;
    }
  }

  private void add(
      BlockFile.Kept block,
      int first,
      int firstChecked,
      Texts texts,
      Decisions decisions,
      Mode mode)
      throws IOException {
    int file = blocks.size();
    List<Entry> entries = new ArrayList<>();
    List<Overlap> lost = new ArrayList<>();
    int[] numbers = new int[block.block().entries().size()];
    Arrays.fill(numbers, -1);
    long offset = 0;
    Path part = folder.resolve("kept.part");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
      for (int i = Math.max(0, firstChecked - first); i < numbers.length; i++) {
        Entry entry = block.block().entries().get(i);
        List<Overlap> overlaps = decisions.of(first + i);
        if (!entry.isReadable() || mode == Mode.DOCUMENTS && !overlaps.isEmpty()) {
          continue;
        }
        byte[] row = kept(texts.read(first + i), texts.volume(first + i));
        out.write(row);
        numbers[i] = documents + entries.size();
        for (Overlap overlap : overlaps) {
          lost.add(
              new Overlap(
                  numbers[i],
                  numbers[i],
                  overlap.here(),
                  overlap.here(),
                  overlap.similarity(),
                  overlap.kind()));
        }
        entries.add(
            new Entry(
                0,
                offset,
                row.length,
                entries.size() + 1,
                entry.words(),
                entry.published(),
                entry.source()));
        offset += row.length;
      }
    }
    if (entries.isEmpty()) {
      Files.delete(part);
      return;
    }
    WholeFile.at(rows(file)).fill(part);
    new OverlapFile(folder, file).write(lost);
    PrintBlock prints = block.loaded().only(number -> numbers[number - first]);
    blocks.add(new BlockFile(folder, file).write(new Block(entries, prints, List.of())));
    documents += entries.size();
  }

  private static byte[] kept(Text text, Volume volume) throws IOException {
    return DocumentRows.of(text.document(), volume.home(text.row()));
  }

  @Override
  public void close() throws IOException {
    lock.close();
    lockFile.close();
  }
}
