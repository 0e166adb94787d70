package org.wirecopy.archive.store;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.align.chain.WordCounts;
import org.wirecopy.fingerprint.Winnowing;
import org.wirecopy.token.Tokens;

/**
 * A segment that is being built: its documents are on the disk already, its fingerprints in memory.
 * Words whose fingerprints nobody can choose yet wait, and so do documents of which there are not
 * enough to know what to pack them with. Not safe for threads.
 */
public final class Building implements Closeable {
  private final Path file;
  private final SegmentWriter writer;
  private final WordChoice choice;
  private final List<Waiting> waiting = new ArrayList<>();
  private final List<Prepared> held = new ArrayList<>();
  private long heldBytes;
  private int documents;
  private @Nullable WordPacking words;
  private long[] prints = new long[1 << 12];
  private int count;

  /** Words without fingerprints, and the place of their document. */
  private record Waiting(int place, Tokens body) {}

  /**
   * Begins a segment.
   *
   * @param file where it is to be
   * @param words packs its documents; {@code null} if that is to be chosen
   * @param choice chooses
   * @throws IOException if it cannot be written
   */
  Building(Path file, @Nullable WordPacking words, WordChoice choice) throws IOException {
    this.file = file;
    this.words = words;
    this.choice = choice;
    this.writer = new SegmentWriter(file);
  }

  /**
   * Where it is once it is finished.
   *
   * @return the path
   */
  public Path file() {
    return file;
  }

  /**
   * How many documents were added.
   *
   * @return at least 0
   */
  public int documents() {
    return documents;
  }

  /**
   * How many fingerprints were added.
   *
   * @return at least 0
   */
  public int prints() {
    return count;
  }

  /**
   * The words of the documents, to be counted by whoever adds them.
   *
   * @return the counts
   */
  public WordCounts counts() {
    return writer.counts();
  }

  /**
   * Adds documents.
   *
   * @param prepared the documents
   * @throws IOException if they cannot be written
   */
  public void add(Prepared prepared) throws IOException {
    checkNotNull(prepared, "prepared");
    int place = documents;
    documents += prepared.additions().size();
    hold(prepared);
    List<long[]> chosen = prepared.prints();
    for (int i = 0; i < prepared.additions().size(); i++) {
      if (chosen == null) {
        waiting.add(new Waiting(place + i, prepared.bodies().get(i)));
      } else {
        add(place + i, chosen.get(i));
      }
    }
  }

  private void hold(Prepared prepared) throws IOException {
    held.add(prepared);
    heldBytes += DocumentBlock.length(prepared.records().all());
    if (words == null && heldBytes >= VocabularyTraining.ENOUGH) {
      words = choice.forMany(heldRecords());
    }
    if (words != null) {
      writeHeld();
    }
  }

  private List<List<byte[]>> heldRecords() {
    return held.stream().map(one -> one.records().all()).toList();
  }

  private void writeHeld() throws IOException {
    for (Prepared one : held) {
      writer.add(one.records().packedWith(words), one.additions());
    }
    held.clear();
    heldBytes = 0;
  }

  /**
   * What packs the documents.
   *
   * @return the words, or {@code null} if that is not known yet
   */
  @Nullable WordPacking words() {
    return words;
  }

  private void add(int place, long[] keys) {
    if (count + keys.length > prints.length) {
      prints =
          Arrays.copyOf(
              prints, Math.max(count + keys.length, prints.length + (prints.length >> 1)));
    }
    for (long key : keys) {
      prints[count++] = Print.of(key, place);
    }
  }

  /**
   * Chooses the fingerprints of what waits.
   *
   * @param winnowing chooses them
   */
  public void choose(Winnowing winnowing) {
    waiting.forEach(one -> add(one.place, Prepared.keys(winnowing.choose(one.body))));
    waiting.clear();
  }

  /**
   * Ends the segment; all fingerprints are chosen.
   *
   * @throws IOException if it cannot be written
   */
  public void finish() throws IOException {
    if (words == null) {
      words = choice.forThese(heldRecords(), heldBytes);
    }
    writeHeld();
    writer.finish(prints, count);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
