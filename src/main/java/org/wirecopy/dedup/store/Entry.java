package org.wirecopy.dedup.store;

import org.jspecify.annotations.Nullable;
import org.wirecopy.dedup.options.Keep;

/**
 * What is remembered of a row.
 *
 * @param volume the number of its file
 * @param offset the byte of the file at which it starts
 * @param length its bytes
 * @param line the line on which it starts, from 1
 * @param words the words of its text, or -1 if it cannot be read
 * @param published when its text was published, in seconds since 1970, or {@link #UNDATED}
 * @param source its source, or {@code null} if it names none
 */
public record Entry(
    int volume,
    long offset,
    int length,
    int line,
    int words,
    long published,
    @Nullable String source) {
  static final long UNDATED = Keep.UNDATED;

  public boolean isReadable() {
    return words >= 0;
  }

  /** The same row, its file under another number. */
  Entry in(int otherVolume) {
    return new Entry(otherVolume, offset, length, line, words, published, source);
  }
}
