package org.wirecopy.archive.store;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What the symbols of a {@link Vocabulary} stand for, in the order of their numbers: pieces, and
 * copies of several pieces from the sample or from what was said before.
 */
final class Symbols {
  /** How many there are at most, so that one takes two bytes in a sample. */
  static final int MOST = 1 << 16;

  /** How many pieces a copy has at most. */
  static final int LONGEST_COPY = 31;

  /** A kind below is that of a piece, and says how many bytes it has. */
  static final int COPY = 64;

  /** A kind from here on is that of a copy from what was said before. */
  static final int BEFORE = 128;

  private final ByteStrings strings = new ByteStrings();
  private byte[] kinds = new byte[1 << 10];
  private final int[] copies = new int[256];

  Symbols() {
    Arrays.fill(copies, -1);
  }

  int size() {
    return strings.size();
  }

  /** Adds a piece unless it is there. */
  void add(byte[] bytes, int start, int end) {
    int before = size();
    int symbol = strings.add(bytes, start, end);
    if (symbol == before) {
      kind(symbol, end - start);
    }
  }

  /** Adds a copy; no piece is so long as the string that stands for it. */
  void addCopy(int kind) {
    byte[] name = new byte[Pieces.LONGEST + 1];
    name[0] = (byte) kind;
    copies[kind] = strings.add(name, 0, name.length);
    kind(copies[kind], kind);
  }

  /** Adds a copy of each length from each place. */
  void addCopies() {
    for (int length = 2; length <= LONGEST_COPY; length++) {
      addCopy(COPY + length);
      addCopy(BEFORE + length);
    }
  }

  /** Adds each byte as a piece, so that all can be spelled. */
  void addBytes() {
    for (int one = 0; one < 1 << Byte.SIZE; one++) {
      add(new byte[] {(byte) one}, 0, 1);
    }
  }

  /** Whether each byte is a piece. */
  boolean spellsAll() {
    return IntStream.range(0, 1 << Byte.SIZE)
        .allMatch(one -> find(new byte[] {(byte) one}, 0, 1) >= 0);
  }

  /** Whether there is a copy of each length from each place. */
  boolean copiesAll() {
    return IntStream.rangeClosed(2, LONGEST_COPY)
        .allMatch(length -> copies[COPY + length] >= 0 && copies[BEFORE + length] >= 0);
  }

  private void kind(int symbol, int kind) {
    if (symbol == kinds.length) {
      kinds = Arrays.copyOf(kinds, symbol * 2);
    }
    kinds[symbol] = (byte) kind;
  }

  int kind(int symbol) {
    return kinds[symbol] & 0xFF;
  }

  /** The symbol of a copy. */
  int copy(int kind) {
    return copies[kind];
  }

  /** The symbol of a piece, or -1 if there is none. */
  int find(byte[] bytes, int start, int end) {
    return strings.find(bytes, start, end);
  }

  /** Adds the symbol of other ones. */
  void add(Symbols other, int symbol) {
    if (other.kind(symbol) < COPY) {
      int start = other.strings.start(symbol);
      add(other.strings.bytes(), start, start + other.strings.length(symbol));
    } else {
      addCopy(other.kind(symbol));
    }
  }

  ByteStrings strings() {
    return strings;
  }
}
