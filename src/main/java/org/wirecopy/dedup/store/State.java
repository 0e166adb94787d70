package org.wirecopy.dedup.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wirecopy.dedup.options.Mode;
import org.wirecopy.dedup.step.Overlap;
import org.wirecopy.dedup.step.Text;
import org.wirecopy.document.Limits;
import org.wirecopy.document.Problem;
import org.wirecopy.match.PrintBlock;
import org.wirecopy.work.FolderLock;
import org.wirecopy.work.WholeFile;

/**
 * What earlier runs kept, so that later ones can be cleaned against it: the texts that stayed, with
 * their fingerprints and with the parts of them that went. Grows by some files a run; nothing that
 * is there is ever changed but the {@link Manifest}, which says what counts.
 *
 * <p>A text is kept as it was, and what went of it beside: so cleaning one shard after another
 * gives what cleaning all of them at once would give, if the first copy is the one that stays.
 */
public final class State implements Closeable {
  private static final int FILES_A_BLOCK = 4;

  private final Path folder;
  private final FolderLock lock;
  private final List<BlockFile.Kept> blocks = new ArrayList<>();
  private final List<Volume> volumes = new ArrayList<>();
  private final List<Overlap> gone = new ArrayList<>();
  private Manifest manifest = new Manifest(List.of(), List.of(), List.of());
  private int documents;

  private State(Path folder, FolderLock lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Opens a state, or begins one.
   *
   * @param folder where it is
   * @param options what all runs on it must have in common
   * @throws IOException if it is damaged, another run uses it, or its options are others
   */
  public static State open(Path folder, List<String> options) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new IOException("cannot keep a state in " + folder + ": it is no folder");
    }
    // Before there is a lock, so that nothing is written among files of another kind.
    Manifest.in(folder);
    FolderLock lock =
        FolderLock.take(folder)
            .orElseThrow(() -> new IOException("another run uses the state in " + folder));
    State state = new State(folder, lock);
    try {
      state.load(options);
    } catch (IOException e) {
      state.close();
      throw e;
    }
    return state;
  }

  /**
   * Whether a run came to its end with this state.
   *
   * @param run what it is known by, as it was {@linkplain #complete completed}
   * @throws IOException if the state is damaged
   */
  public static boolean knows(Path folder, String run) throws IOException {
    return Manifest.in(folder).filter(manifest -> manifest.runs().contains(run)).isPresent();
  }

  private void load(List<String> options) throws IOException {
    Optional<Manifest> known = Manifest.in(folder);
    manifest = known.orElseGet(() -> new Manifest(options, List.of(), List.of()));
    if (known.isEmpty()) {
      manifest.write(folder);
    }
    require(options);
    for (Manifest.Part part : manifest.parts()) {
      part.require(folder);
    }
    while (blocks.size() * FILES_A_BLOCK < manifest.parts().size()) {
      load(blocks.size());
    }
  }

  private void require(List<String> options) throws IOException {
    if (!manifest.options().equals(options)) {
      throw new IOException(
          "the state in "
              + folder
              + " was made with other options ("
              + String.join(", ", manifest.options())
              + " instead of "
              + String.join(", ", options)
              + "); use the same, or another folder");
    }
  }

  private void load(int number) throws IOException {
    BlockFile block = new BlockFile(folder, number);
    List<Problem> problems = new ArrayList<>();
    Volume.Reading reading = Volume.Reading.standard(most());
    Optional<BlockFile.Kept> kept = block.read();
    Optional<Volume> volume = Volume.open("state", rows(number), ".jsonl", reading, problems::add);
    Optional<List<Overlap>> lost = new OverlapFile(folder, number).read();
    if (kept.isEmpty() || volume.isEmpty() || lost.isEmpty()) {
      throw Manifest.damaged(folder, "the files of block " + number + " do not belong together");
    }
    blocks.add(kept.get());
    volumes.add(volume.get().ofState());
    documents += kept.get().block().entries().size();
    gone.addAll(lost.get());
  }

  /** What tells this state from what it was and will be. */
  public String seal() {
    return manifest.seal();
  }

  /**
   * Makes what was added count for the runs to come.
   *
   * @param keys what the run is known by: checksums of all that it depends on
   */
  public void complete(List<String> keys) throws IOException {
    List<Manifest.Part> parts = new ArrayList<>(manifest.parts());
    for (int number = parts.size() / FILES_A_BLOCK; number < blocks.size(); number++) {
      BlockFile block = new BlockFile(folder, number);
      Path lost = new OverlapFile(folder, number).path();
      for (Path file : List.of(block.rows(), block.prints(), lost, rows(number))) {
        parts.add(Manifest.Part.of(file));
      }
    }
    List<String> runs = new ArrayList<>(manifest.runs());
    runs.addAll(keys);
    manifest = new Manifest(manifest.options(), parts, runs);
    manifest.write(folder);
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
  public int documents() {
    return documents;
  }

  /** What earlier runs took out of documents that stayed. */
  public List<Overlap> gone() {
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
  public void add(
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
    int[] staying =
        IntStream.range(Math.max(0, firstChecked - first), numbers.length)
            .filter(i -> stays(block.block().entries().get(i), decisions.of(first + i), mode))
            .toArray();
    if (staying.length == 0) {
      return;
    }
    WholeFile.at(rows(file))
        .write(
            out -> {
              long offset = 0;
              for (int i : staying) {
                Entry entry = block.block().entries().get(i);
                byte[] row = kept(texts.read(first + i), texts.volume(first + i));
                out.write(row);
                numbers[i] = documents + entries.size();
                for (Overlap overlap : decisions.of(first + i)) {
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
            });
    new OverlapFile(folder, file).write(lost);
    PrintBlock prints = block.loaded().only(number -> numbers[number - first]);
    blocks.add(new BlockFile(folder, file).write(new RowBlock(entries, prints, List.of())));
    documents += entries.size();
  }

  private static boolean stays(Entry entry, List<Overlap> overlaps, Mode mode) {
    return entry.isReadable() && (mode != Mode.DOCUMENTS || overlaps.isEmpty());
  }

  private static byte[] kept(Text text, Volume volume) throws IOException {
    return JsonLinesDocuments.of(text.document(), volume.home(text.row()));
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
