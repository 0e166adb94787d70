package org.wirecopy.archive.store;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wirecopy.align.chain.WordCounts;
import org.wirecopy.fingerprint.Winnowing;
import org.wirecopy.token.Tokens;

/**
 * A segment that is being built: its documents are on the disk already, its fingerprints in memory.
 * Words whose fingerprints nobody can choose yet wait. Not safe for threads.
 */
public final class Building implements Closeable {
  private final Path file;
  private final SegmentWriter writer;
  private final List<Waiting> waiting = new ArrayList<>();
  private long[] prints = new long[1 << 12];
  private int count;

  /** Words without fingerprints, and the place of their document. */
  private record Waiting(int place, Tokens body) {}

  /**
   * Begins a segment.
   *
   * @param file where it is to be
   * @throws IOException if it cannot be written
   */
  public Building(Path file) throws IOException {
    this.file = file;
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
    return writer.documents();
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
    int place = writer.add(prepared.block(), prepared.additions());
    List<long[]> chosen = prepared.prints();
    for (int i = 0; i < prepared.additions().size(); i++) {
      if (chosen == null) {
        waiting.add(new Waiting(place + i, prepared.bodies().get(i)));
      } else {
        add(place + i, chosen.get(i));
      }
    }
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
    writer.finish(prints, count);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
