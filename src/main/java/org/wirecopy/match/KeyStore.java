package org.wirecopy.match;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.store.TemporaryFile;
import org.wirecopy.document.store.TemporaryFileException;

/**
 * Keeps keys by part: in memory up to a budget; whenever that is full, all of them go to a
 * temporary file, a run a part, and memory is free again.
 *
 * <p>Safe for threads while keys are added; parts may be taken by several threads once none adds
 * any more.
 */
final class KeyStore {
  private final long memory;
  private final LongPages[] parts = new LongPages[Keys.PARTS];
  private final List<Run> runs = new ArrayList<>();
  private long held;
  private long total;
  private long written;
  private @Nullable FileChannel file;

  /** Keys of one part that stand together in a file. */
  private record Run(FileChannel file, int part, long position, int bytes) {}

  /**
   * An empty store.
   *
   * @param memory how many bytes of memory the keys may take
   */
  KeyStore(long memory) {
    this.memory = memory;
    for (int i = 0; i < parts.length; i++) {
      parts[i] = new LongPages();
    }
  }

  /**
   * Adds keys.
   *
   * @param keys the keys, those of a part side by side, parts ascending
   * @param counts how many keys of each part there are
   */
  synchronized void add(long[] keys, int[] counts) {
    int from = 0;
    for (int part = 0; part < parts.length; part++) {
      parts[part].add(keys, from, counts[part]);
      from += counts[part];
    }
    held += from;
    total += from;
    if (held * Long.BYTES > memory) {
      try {
        spill();
      } catch (IOException e) {
        throw TemporaryFile.failure("write fingerprints to", e);
      }
    }
  }

  private void spill() throws IOException {
    if (file == null) {
      file = TemporaryFile.open();
    }
    for (int part = 0; part < parts.length; part++) {
      LongPages pages = parts[part];
      if (pages.size() > 0) {
        ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(pages.size(), Long.BYTES));
        bytes.asLongBuffer().put(pages.toArray());
        runs.add(new Run(file, part, written, bytes.capacity()));
        written += bytes.capacity();
        TemporaryFile.append(file, bytes);
        parts[part] = new LongPages();
      }
    }
    held = 0;
  }

  /**
   * Adds keys that stand in a file, which must stay open.
   *
   * @param from the file
   * @param position where the first key stands; those of a part stand side by side, parts ascending
   * @param counts how many keys of each part there are
   */
  synchronized void attach(FileChannel from, long position, int[] counts) {
    long at = position;
    for (int part = 0; part < parts.length; part++) {
      if (counts[part] > 0) {
        int bytes = Math.multiplyExact(counts[part], Long.BYTES);
        runs.add(new Run(from, part, at, bytes));
        at += bytes;
        total += counts[part];
      }
    }
  }

  /** How many keys there are. */
  synchronized long size() {
    return total;
  }

  /** How many bytes stand in the temporary file. */
  synchronized long spilled() {
    return written;
  }

  /**
   * Takes the keys of a part out of memory.
   *
   * @param part the part, from 0
   * @return its keys in no order
   * @throws TemporaryFileException if the temporary file cannot be read
   */
  long[] take(int part) {
    LongPages inMemory = parts[part];
    parts[part] = new LongPages();
    List<Run> onDisk = runs.stream().filter(run -> run.part == part).toList();
    long bytes = onDisk.stream().mapToLong(Run::bytes).sum();
    int size = Math.toIntExact(inMemory.size() + bytes / Long.BYTES);
    long[] keys = new long[size];
    int at = inMemory.copyTo(keys);
    try {
      for (Run run : onDisk) {
        ByteBuffer buffer = ByteBuffer.allocate(run.bytes);
        TemporaryFile.read(run.file, run.position, buffer);
        buffer.asLongBuffer().get(keys, at, run.bytes / Long.BYTES);
        at += run.bytes / Long.BYTES;
      }
    } catch (IOException e) {
      throw TemporaryFile.failure("read fingerprints from", e);
    }
    return keys;
  }
}
