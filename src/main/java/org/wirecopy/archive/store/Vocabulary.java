package org.wirecopy.archive.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * What documents of a segment are packed with: pieces of text, each with a prefix code, and a
 * sample of documents as symbols of pieces, from which several pieces are copied at once. A
 * document is unpacked by itself, at a code for every few words.
 *
 * <pre>{@literal
 * symbols | bytes of pieces | pieces of the sample | how many codes of 1 to 24 bits | kind of each symbol | pieces | sample
 * }</pre>
 *
 * <p>Immutable and safe for threads. The sample stays where it is, mapped from a file or in memory;
 * all else takes some 1 MB.
 *
 * <p>Words as symbols of a prefix code: Moura, Navarro, Ziviani and Baeza-Yates, "Fast and flexible
 * word searching on compressed text", TOIS 2000, doi:10.1145/348751.348754. Copies from a sample:
 * Hoobin, Puglisi and Zobel, "Relative Lempel-Ziv factorization for efficient storage and retrieval
 * of web collections", PVLDB 2011, doi:10.14778/3402755.3402756.
 */
final class Vocabulary {
  /** A packed document is at most so many times longer when plain. */
  static final int MOST_TIMES = 1 << 10;

  private static final int NUMBERS = 3 + CodeLengths.MOST;
  private static final int HEAD = NUMBERS * Integer.BYTES;

  private final PrefixCode code;
  private final byte[] kinds;
  private final int[] starts;
  private final byte[] pieces;
  private final Sample sample;
  private final int sampled;

  /** Where the sample is. */
  @FunctionalInterface
  interface Sample {
    /** Some symbols of it, from a place on. */
    void read(int place, char[] into, int count);
  }

  /** Where a vocabulary is. */
  interface Source {
    /** Some of its bytes. */
    byte[] bytes(int from, int count);

    /** The numbers in two bytes each, the lower one first. */
    void readTwos(int from, char[] into, int count);

    /** How many bytes there are. */
    int length();
  }

  /** A vocabulary in memory. */
  private record InMemory(byte[] all) implements Source {
    @Override
    public byte[] bytes(int from, int count) {
      return Arrays.copyOfRange(all, from, from + count);
    }

    @Override
    public void readTwos(int from, char[] into, int count) {
      for (int i = 0; i < count; i++) {
        int at = from + 2 * i;
        into[i] = (char) (all[at] & 0xFF | (all[at + 1] & 0xFF) << Byte.SIZE);
      }
    }

    @Override
    public int length() {
      return all.length;
    }
  }

  private Vocabulary(Source source) {
    require(source.length() >= HEAD);
    ByteBuffer head = ByteBuffer.wrap(source.bytes(0, HEAD)).order(ByteOrder.LITTLE_ENDIAN);
    int symbols = head.getInt();
    int bytes = head.getInt();
    this.sampled = head.getInt();
    int[] counts = new int[CodeLengths.MOST + 1];
    for (int length = 1; length < counts.length; length++) {
      counts[length] = head.getInt();
    }
    require(symbols >= 1 && symbols <= Symbols.MOST && bytes >= 0 && sampled >= 0);
    require(sampled <= SampleRuns.MOST);
    require(source.length() == HEAD + (long) symbols + bytes + 2L * sampled);
    this.code = new PrefixCode(counts);
    require(code.size() == symbols);
    this.kinds = source.bytes(HEAD, symbols);
    this.pieces = source.bytes(HEAD + symbols, bytes);
    this.starts = new int[symbols];
    int start = 0;
    for (int symbol = 0; symbol < symbols; symbol++) {
      int kind = kinds[symbol] & 0xFF;
      require(kind > 0 && (kind & Symbols.COPY - 1) <= Symbols.LONGEST_COPY);
      starts[symbol] = start;
      start += kind < Symbols.COPY ? kind : 0;
    }
    require(start == bytes);
    int first = HEAD + symbols + bytes;
    this.sample = (place, into, count) -> source.readTwos(first + 2 * place, into, count);
  }

  private static void require(boolean isSo) {
    if (!isSo) {
      throw new IllegalArgumentException("a vocabulary is not as it was written");
    }
  }

  /**
   * A vocabulary.
   *
   * @throws IllegalArgumentException if these bytes are none
   */
  static Vocabulary in(Source source) {
    return new Vocabulary(source);
  }

  /**
   * A vocabulary in memory.
   *
   * @param bytes what {@link #bytes} gave
   */
  static Vocabulary of(byte[] bytes) {
    return new Vocabulary(new InMemory(bytes));
  }

  /**
   * The bytes of a vocabulary.
   *
   * @param symbols the symbols, those with shorter codes first
   * @param lengths how long each one's code is
   * @param sample pieces as numbers of symbols
   */
  static byte[] bytes(Symbols symbols, byte[] lengths, char[] sample) {
    int[] counts = new int[CodeLengths.MOST + 1];
    int bytes = 0;
    for (int symbol = 0; symbol < symbols.size(); symbol++) {
      counts[lengths[symbol]]++;
      bytes += symbols.kind(symbol) < Symbols.COPY ? symbols.kind(symbol) : 0;
    }
    ByteBuffer out =
        ByteBuffer.allocate(HEAD + symbols.size() + bytes + 2 * sample.length)
            .order(ByteOrder.LITTLE_ENDIAN);
    out.putInt(symbols.size()).putInt(bytes).putInt(sample.length);
    Arrays.stream(counts).skip(1).forEach(out::putInt);
    for (int symbol = 0; symbol < symbols.size(); symbol++) {
      out.put((byte) symbols.kind(symbol));
    }
    ByteStrings strings = symbols.strings();
    for (int symbol = 0; symbol < symbols.size(); symbol++) {
      if (symbols.kind(symbol) < Symbols.COPY) {
        out.put(strings.bytes(), strings.start(symbol), strings.length(symbol));
      }
    }
    out.asCharBuffer().put(sample);
    return out.array();
  }

  PrefixCode code() {
    return code;
  }

  /** Its symbols, to be looked for. */
  Symbols symbols() {
    Symbols symbols = new Symbols();
    for (int symbol = 0; symbol < kinds.length; symbol++) {
      int kind = kinds[symbol] & 0xFF;
      if (kind < Symbols.COPY) {
        symbols.add(pieces, starts[symbol], starts[symbol] + kind);
      } else {
        symbols.addCopy(kind);
      }
    }
    require(symbols.size() == kinds.length && symbols.spellsAll() && symbols.copiesAll());
    return symbols;
  }

  /** The sample in memory. */
  char[] sample() {
    char[] all = new char[sampled];
    sample.read(0, all, sampled);
    return all;
  }

  int sampled() {
    return sampled;
  }

  /** How many bits a place in a row of so many has. */
  static int bits(int places) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, places - 1));
  }

  /**
   * Unpacks what a {@link WordPacker} packed.
   *
   * @param packed holds the packed bytes
   * @param start where they begin
   * @param end where they end
   * @param plain takes what they were
   * @param from its first byte to be filled; the last one is its last
   * @throws IllegalArgumentException if they are not what was packed
   */
  void unpack(byte[] packed, int start, int end, byte[] plain, int from) {
    new Unpacking(new BitInput(packed, start, end), plain, from).run();
  }

  /** One document that is being unpacked. */
  private final class Unpacking {
    private final BitInput in;
    private final byte[] plain;
    private final char[] copied = new char[Symbols.LONGEST_COPY];
    private int at;
    private char[] said;
    private int count;

    Unpacking(BitInput in, byte[] plain, int from) {
      this.in = in;
      this.plain = plain;
      this.at = from;
      this.said = new char[(plain.length - from) / 4 + 16];
    }

    void run() {
      while (at < plain.length) {
        int window = in.peek(CodeLengths.MOST);
        int length = code.length(window);
        require(length <= CodeLengths.MOST && !in.isPastEnd());
        in.skip(length);
        int symbol = code.symbol(window, length);
        int kind = kinds[symbol] & 0xFF;
        if (kind < Symbols.COPY) {
          say(symbol, kind);
        } else if (kind < Symbols.BEFORE) {
          copySampled(kind - Symbols.COPY);
        } else {
          copyBefore(kind - Symbols.BEFORE);
        }
      }
      require(in.isAtEnd());
    }

    private void copySampled(int length) {
      int place = in.read(bits(sampled));
      require(place + length <= sampled);
      sample.read(place, copied, length);
      for (int i = 0; i < length; i++) {
        sayPiece(copied[i]);
      }
    }

    private void copyBefore(int length) {
      require(count > 0);
      int place = in.read(bits(count));
      require(place < count);
      for (int i = place; i < place + length; i++) {
        sayPiece(said[i]);
      }
    }

    private void sayPiece(int symbol) {
      require(symbol < kinds.length && (kinds[symbol] & 0xFF) < Symbols.COPY);
      say(symbol, kinds[symbol]);
    }

    private void say(int symbol, int length) {
      require(length <= plain.length - at);
      int start = starts[symbol];
      for (int i = 0; i < length; i++) {
        plain[at + i] = pieces[start + i];
      }
      at += length;
      if (count == said.length) {
        said = Arrays.copyOf(said, count * 2);
      }
      said[count++] = (char) symbol;
    }
  }
}
