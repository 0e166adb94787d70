package org.wirecopy.archive.store;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What it takes to pack with a vocabulary: its symbols and its sample, to be looked for. Safe for
 * threads; some 50 MB for the largest sample.
 */
final class WordPacking {
  private final byte[] bytes;
  private final Symbols symbols;
  private final byte[] lengths;
  private final PrefixCode code;
  private final SampleRuns runs;
  private final Vocabulary vocabulary;
  private final Queue<Writing> waiting = new ConcurrentLinkedQueue<>();

  /**
   * Prepares to pack.
   *
   * @param bytes the bytes of a vocabulary
   */
  WordPacking(byte[] bytes) {
    this.bytes = bytes;
    this.vocabulary = Vocabulary.of(bytes);
    this.symbols = vocabulary.symbols();
    this.code = vocabulary.code();
    this.lengths = new byte[symbols.size()];
    int symbol = 0;
    for (int length = 1; length <= CodeLengths.MOST; length++) {
      for (int i = 0; i < code.count(length); i++) {
        lengths[symbol++] = (byte) length;
      }
    }
    this.runs = new SampleRuns(vocabulary.sample());
  }

  /** The bytes of the vocabulary. */
  byte[] bytes() {
    return bytes;
  }

  /** How many pieces its sample has. */
  int sampled() {
    return vocabulary.sampled();
  }

  /** What a thread needs to pack. */
  private final class Writing {
    private final BitBuffer bits = new BitBuffer();
    private final WordPacker packer =
        new WordPacker(symbols, lengths, runs, Vocabulary.bits(vocabulary.sampled()), this::write);

    private void write(int symbol, int value, int count) {
      bits.write(code.code(symbol, lengths[symbol]), lengths[symbol]);
      if (count > 0) {
        bits.write(value, count);
      }
    }

    private byte[] packed(byte[] plain, int from) {
      bits.clear();
      packer.pack(plain, from);
      return bits.toByteArray();
    }
  }

  /** Packs the bytes from a place on. */
  byte[] packed(byte[] plain, int from) {
    Writing found = waiting.poll();
    Writing writing = found == null ? new Writing() : found;
    byte[] packed = writing.packed(plain, from);
    waiting.add(writing);
    return packed;
  }
}
