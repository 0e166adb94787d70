package org.wirecopy.archive.store;

import java.util.Objects;

/** A vocabulary as it stands in a file. */
final class MappedVocabulary implements Vocabulary.Source {
  private final CheckedFile file;
  private final long start;
  private final int length;

  /**
   * A vocabulary.
   *
   * @throws IllegalArgumentException if it is longer than any
   */
  MappedVocabulary(CheckedFile file, long start, long end) {
    if (end < start || end - start > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("a vocabulary has no such place");
    }
    this.file = file;
    this.start = start;
    this.length = (int) (end - start);
  }

  @Override
  public byte[] bytes(int from, int count) {
    Objects.checkFromIndexSize(from, count, length);
    return file.bytes(start + from, count);
  }

  @Override
  public void readTwos(int from, char[] into, int count) {
    file.readTwos(start + from, into, count);
  }

  @Override
  public int length() {
    return length;
  }
}
