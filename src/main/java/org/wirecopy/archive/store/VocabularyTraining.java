package org.wirecopy.archive.store;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;

/**
 * Makes a vocabulary of documents: the pieces that save most, then parts of the rarer ones to spell
 * those, then every so many documents as a sample. Codes are for what is left to say beside the
 * sample, as documents that are not in it show. The same documents make the same bytes.
 */
final class VocabularyTraining {
  /** Fewer bytes are no sample of what is to come, and would not pay for a vocabulary. */
  static final int LEAST = 4 << 20;

  /** So many bytes are enough. */
  static final int ENOUGH = 32 << 20;

  private static final int BYTES_OF_A_SYMBOL = 1 << 9;
  private static final int FEWEST_SYMBOLS = 1 << 11;
  private static final int PARTS = 8;
  private static final int LONGEST_PART = 6;
  private static final int MOST_PARTS = 1 << 20;
  private static final int RARE = 3;
  private static final int RARE_PART = 8;
  private static final int TRIED = 2000;
  private static final int ROUNDS = 2;

  private final List<byte[]> records;
  private final int from;
  private final Symbols symbols = new Symbols();
  private final int most;

  private VocabularyTraining(List<byte[]> records, int from) {
    this.records = records;
    this.from = from;
    long bytes = records.stream().mapToLong(one -> one.length).sum();
    this.most = (int) Math.min(Symbols.MOST, FEWEST_SYMBOLS + bytes / BYTES_OF_A_SYMBOL);
  }

  /**
   * A vocabulary.
   *
   * @param records documents
   * @param from where in each what is to be packed begins
   * @param sampled how many pieces its sample has at most
   * @return its bytes
   */
  static byte[] of(List<byte[]> records, int from, int sampled) {
    VocabularyTraining training = new VocabularyTraining(records, from);
    training.choose();
    return training.vocabulary(Math.min(SampleRuns.MOST, sampled));
  }

  /** Strings and how often each occurs. */
  private static final class Counted {
    private final ByteStrings strings = new ByteStrings();
    private int[] counts = new int[1 << 10];

    private void add(byte[] bytes, int start, int end, int times) {
      int string = strings.add(bytes, start, end);
      if (string == counts.length) {
        counts = Arrays.copyOf(counts, string * 2);
      }
      counts[string] += times;
    }

    /** The numbers of the strings, those first that are worth most, equal ones as they came. */
    private int[] best(IntToLongFunction worth) {
      long[] order = new long[strings.size()];
      Arrays.setAll(
          order,
          i -> Math.min(Integer.MAX_VALUE, worth.applyAsLong(i)) << 32 | ~i & (1L << 32) - 1);
      Arrays.sort(order);
      int[] best = new int[order.length];
      Arrays.setAll(best, i -> ~(int) order[order.length - 1 - i]);
      return best;
    }
  }

  private void choose() {
    symbols.addCopies();
    symbols.addBytes();
    Counted words = new Counted();
    for (byte[] record : records) {
      for (int start = from; start < record.length; ) {
        int end = Pieces.end(record, start);
        words.add(record, start, end, 1);
        start = end;
      }
    }
    int[] best = words.best(i -> (long) words.counts[i] * (words.strings.length(i) + 1));
    Counted parts = new Counted();
    for (int word : best) {
      int start = words.strings.start(word);
      int end = start + words.strings.length(word);
      if (symbols.size() < most - most / PARTS && words.counts[word] >= RARE) {
        symbols.add(words.strings.bytes(), start, end);
      } else {
        addParts(words.strings.bytes(), start, end, words.counts[word], parts);
      }
    }
    for (int part : parts.best(i -> (long) parts.counts[i] * (parts.strings.length(i) - 1))) {
      if (symbols.size() < most && parts.counts[part] >= RARE_PART) {
        int start = parts.strings.start(part);
        symbols.add(parts.strings.bytes(), start, start + parts.strings.length(part));
      }
    }
  }

  private static void addParts(byte[] bytes, int from, int to, int times, Counted parts) {
    for (int start = from; start < to && parts.strings.size() < MOST_PARTS; start++) {
      for (int end = start + 2; end <= Math.min(to, start + LONGEST_PART); end++) {
        parts.add(bytes, start, end, times);
      }
    }
  }

  private byte[] vocabulary(int wanted) {
    long[] alone = new long[symbols.size()];
    long[] all = new long[1];
    for (byte[] record : records) {
      WordPacker.cut(
          symbols,
          record,
          from,
          symbol -> {
            alone[symbol]++;
            all[0]++;
          });
    }
    int step = (int) Math.max(2, all[0] / Math.max(1, wanted));
    char[] sample = sample(wanted, step);
    byte[] lengths = lengths(alone, all[0], new SampleRuns(sample), sample.length, step);
    return ordered(lengths, sample);
  }

  private char[] sample(int wanted, int step) {
    char[] sample = new char[wanted];
    int[] count = new int[1];
    for (int record = 0; record < records.size(); record += step) {
      WordPacker.cut(
          symbols,
          records.get(record),
          from,
          symbol -> {
            if (count[0] < wanted) {
              sample[count[0]++] = (char) symbol;
            }
          });
    }
    return Arrays.copyOf(sample, count[0]);
  }

  /** Documents that are not in the sample are packed with better codes each time. */
  private byte[] lengths(long[] alone, long all, SampleRuns runs, int sampled, int step) {
    long[] counts = alone.clone();
    for (int length = 2; length <= Symbols.LONGEST_COPY; length++) {
      counts[symbols.copy(Symbols.COPY + length)] = all / 40 >> length / 2;
      counts[symbols.copy(Symbols.BEFORE + length)] = all / 80 >> length / 2;
    }
    byte[] lengths = CodeLengths.of(counts);
    int apart = Math.max(step, records.size() / TRIED / step * step);
    for (int round = 0; round < ROUNDS; round++) {
      long[] used = new long[counts.length];
      WordPacker packer =
          new WordPacker(
              symbols,
              lengths,
              runs,
              Vocabulary.bits(sampled),
              (symbol, value, bits) -> used[symbol]++);
      for (int record = 1; record < records.size(); record += apart) {
        packer.pack(records.get(record), from);
      }
      long sum = Math.max(1, Arrays.stream(used).sum());
      Arrays.setAll(counts, i -> used[i] * 8 + Math.min(alone[i], alone[i] * sum / all) + 1);
      lengths = CodeLengths.of(counts);
    }
    return lengths;
  }

  /** The vocabulary with its symbols in the order of the lengths of their codes. */
  private byte[] ordered(byte[] lengths, char[] sample) {
    Symbols sorted = new Symbols();
    byte[] sortedLengths = new byte[lengths.length];
    char[] numbers = new char[lengths.length];
    for (int length = 1; length <= CodeLengths.MOST; length++) {
      for (int symbol = 0; symbol < lengths.length; symbol++) {
        if (lengths[symbol] == length) {
          numbers[symbol] = (char) sorted.size();
          sortedLengths[sorted.size()] = lengths[symbol];
          sorted.add(symbols, symbol);
        }
      }
    }
    char[] renamed = new char[sample.length];
    for (int place = 0; place < sample.length; place++) {
      renamed[place] = numbers[sample[place]];
    }
    return Vocabulary.bytes(sorted, sortedLengths, renamed);
  }
}
