package org.wirecopy.archive.store;

import java.io.IOException;
import org.wirecopy.align.chain.WordCounts;

/** The counts of words as bytes: for each cell that is not empty, how far it is and its count. */
final class WordCountsData {
  private static final int SEVEN = 7;

  private WordCountsData() {}

  static void write(WordCounts counts, CheckedOutput out) throws IOException {
    byte[] buffer = new byte[1 << 13];
    int used = 0;
    int before = 0;
    for (int cell = 0; cell < counts.cells(); cell++) {
      if (counts.in(cell) != 0) {
        if (used > buffer.length - 12) {
          out.write(buffer, 0, used);
          used = 0;
        }
        used = put(buffer, used, cell - before);
        used = put(buffer, used, counts.in(cell));
        before = cell;
      }
    }
    out.write(buffer, 0, used);
  }

  private static int put(byte[] buffer, int at, int value) {
    int next = at;
    int left = value;
    while ((left & -1 << SEVEN) != 0) {
      buffer[next++] = (byte) (left | 1 << SEVEN);
      left >>>= SEVEN;
    }
    buffer[next++] = (byte) left;
    return next;
  }

  /** Adds what was written to counts. */
  static void add(byte[] bytes, WordCounts counts) {
    int at = 0;
    int cell = 0;
    while (at < bytes.length) {
      int gap = 0;
      for (int shift = 0; ; shift += SEVEN) {
        byte some = bytes[at++];
        gap |= (some & 0x7F) << shift;
        if (some >= 0) {
          break;
        }
      }
      int count = 0;
      for (int shift = 0; ; shift += SEVEN) {
        byte some = bytes[at++];
        count |= (some & 0x7F) << shift;
        if (some >= 0) {
          break;
        }
      }
      cell += gap;
      counts.add(cell, count);
    }
  }
}
