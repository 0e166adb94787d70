package org.wirecopy.archive.store;

import java.util.Arrays;

/**
 * Packs documents with a {@link Vocabulary}: at each piece it takes the copy that saves most, or
 * the piece by itself; a copy waits if the one a piece later saves more. Not safe for threads.
 */
final class WordPacker {
  private static final int LONGEST_PIECE = 12;
  private static final int HASH_BITS = 12;
  private static final int TRIES = 8;
  private static final int LONG = 16;
  private static final int AT_ONCE = 256;
  private static final int NONE = -1;

  private final Symbols symbols;
  private final byte[] lengths;
  private final SampleRuns runs;
  private final int sampleBits;
  private final Emission out;

  private final int[] heads = new int[1 << HASH_BITS];
  private int[] befores = new int[1 << 10];
  private char[] pieces = new char[1 << 10];
  private long[] prepared = new long[1 << 10];
  private int count;
  private int entered;

  private int kind;
  private int place;
  private int saved;

  /** Takes what a document is packed to. */
  interface Emission {
    /** Takes a symbol, with some bits behind its code. */
    void take(int symbol, int value, int bits);
  }

  WordPacker(Symbols symbols, byte[] lengths, SampleRuns runs, int sampleBits, Emission out) {
    this.symbols = symbols;
    this.lengths = lengths;
    this.runs = runs;
    this.sampleBits = sampleBits;
    this.out = out;
  }

  /** Gives the pieces of bytes as symbols; a piece without one is spelled in shorter ones. */
  static void cut(Symbols symbols, byte[] bytes, int from, Taker taker) {
    int[] ends = new int[AT_ONCE];
    long[] keys = new long[AT_ONCE];
    int start = from;
    while (start < bytes.length) {
      int some = 0;
      for (int at = start; some < AT_ONCE && at < bytes.length; some++) {
        ends[some] = Pieces.end(bytes, at);
        keys[some] = ByteStrings.key(bytes, at, ends[some]);
        at = ends[some];
      }
      symbols.strings().look(keys, some);
      for (int i = 0; i < some; i++) {
        int symbol = symbols.strings().find(keys[i], bytes, start, ends[i]);
        if (symbol >= 0) {
          taker.take(symbol);
        } else {
          spell(symbols, bytes, start, ends[i], taker);
        }
        start = ends[i];
      }
    }
  }

  private static void spell(Symbols symbols, byte[] bytes, int from, int to, Taker taker) {
    int start = from;
    while (start < to) {
      int end = Math.min(to, start + LONGEST_PIECE);
      int symbol = symbols.find(bytes, start, end);
      while (symbol < 0) {
        end--;
        symbol = symbols.find(bytes, start, end);
      }
      taker.take(symbol);
      start = end;
    }
  }

  /** Takes a symbol. */
  @FunctionalInterface
  interface Taker {
    /** Takes a symbol. */
    void take(int symbol);
  }

  private void take(int symbol) {
    if (count == pieces.length) {
      pieces = Arrays.copyOf(pieces, count * 2);
      befores = Arrays.copyOf(befores, count * 2);
      prepared = Arrays.copyOf(prepared, count * 2);
    }
    pieces[count++] = (char) symbol;
  }

  /** Packs the bytes from a place on. */
  void pack(byte[] bytes, int from) {
    count = 0;
    entered = 0;
    Arrays.fill(heads, NONE);
    cut(symbols, bytes, from, this::take);
    runs.prepare(pieces, count, prepared);
    int at = 0;
    while (at < count) {
      look(at);
      int first = saved;
      int firstKind = kind;
      int firstPlace = place;
      if (first > 0 && (firstKind & Symbols.COPY - 1) < LONG) {
        enter(at + 1);
        look(at + 1);
        first = saved > first + 1 ? 0 : first;
      }
      if (first > 0) {
        boolean isBefore = firstKind >= Symbols.BEFORE;
        out.take(symbols.copy(firstKind), firstPlace, isBefore ? Vocabulary.bits(at) : sampleBits);
        at += firstKind & Symbols.COPY - 1;
      } else {
        out.take(pieces[at], 0, 0);
        at++;
      }
      enter(at);
    }
  }

  /** Looks for the copy that saves most bits from a piece on. */
  private void look(int at) {
    saved = 0;
    int most = Math.min(count, at + Symbols.LONGEST_COPY);
    long sampled = runs.longest(prepared[at], pieces, at, most);
    if (sampled != 0) {
      weigh(at, Symbols.COPY, (int) (sampled >>> 32), (int) sampled, sampleBits);
    }
    if (at + 1 < count) {
      int longest = 1;
      int found = NONE;
      int before = heads[hash(at)];
      for (int tries = 0; before >= 0 && tries < TRIES; tries++) {
        int length = 0;
        int end = Math.min(most - at, at - before);
        while (length < end && pieces[before + length] == pieces[at + length]) {
          length++;
        }
        if (length > longest) {
          longest = length;
          found = before;
        }
        before = befores[before];
      }
      if (found >= 0) {
        weigh(at, Symbols.BEFORE, longest, found, Vocabulary.bits(at));
      }
    }
  }

  private void weigh(int at, int from, int length, int found, int bits) {
    int saving = -bits - lengths[symbols.copy(from + length)];
    for (int i = at; i < at + length; i++) {
      saving += lengths[pieces[i]];
    }
    if (saving > saved) {
      saved = saving;
      kind = from + length;
      place = found;
    }
  }

  private int hash(int at) {
    return (pieces[at] * 0x9E3779B1 ^ pieces[at + 1] * 0x85EBCA6B) * 0x27D4EB2F
        >>> Integer.SIZE - HASH_BITS;
  }

  /** What stands before a place can be copied from there on. */
  private void enter(int end) {
    while (entered < end && entered + 1 < count) {
      int hash = hash(entered);
      befores[entered] = heads[hash];
      heads[hash] = entered++;
    }
  }
}
