package org.wirecopy.check;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Preconditions;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.function.LongPredicate;
import org.wirecopy.document.Document;
import org.wirecopy.token.Tokenizer;

/**
 * Tells which of many files need not be compared with a few texts, since they have not so many
 * words in a row in common. Looks at the bytes as they are, markup included, wherever {@link
 * ComparedBytes} finds that words are compared as they are written, and knows of letters only what
 * UTF-8 shows: so it lets some through that share nothing, and is fast.
 *
 * <p>A word is a run of letters and digits; in scripts that write no spaces, and in some that do,
 * it is a character. Capitals count as small letters in ASCII.
 *
 * <p>Immutable and safe for threads. 8 bytes a word of the few texts, and 512 KiB; a file takes a
 * look at each byte.
 */
public final class ShinglePrefilter {
  /** How many words in a row texts must share, unless shorter runs are looked for. */
  public static final int USUAL = 6;

  private static final long BASE = 0x9E3779B97F4A7C15L;
  private static final int CELLS = 1 << 22;

  /** From this byte on, a character of UTF-8 takes three or more. */
  private static final int WIDE = 0xE0;

  /** Quotation marks, dashes and other signs begin with this byte. */
  private static final int SIGNS = 0xE2;

  private final int run;
  private final long[] hashes;
  private final BitSet mayBe = new BitSet(CELLS);

  /**
   * A sieve.
   *
   * @param documents the few texts
   * @param run how many words in a row count, at least 1
   * @throws IllegalArgumentException if {@code run} is below 1
   */
  public ShinglePrefilter(Collection<Document> documents, int run) {
    checkNotNull(documents, "documents");
    Preconditions.checkArgument(run >= 1, "run must be at least 1, was %s", run);
    this.run = run;
    ImmutableLongArray.Builder all = ImmutableLongArray.builder();
    for (Document document : documents) {
      scan(
          ComparedBytes.of(Tokenizer.tokenize(document)),
          hash -> {
            all.add(hash);
            mayBe.set(cell(hash));
            return false;
          });
    }
    this.hashes = all.build().toArray();
    Arrays.sort(hashes);
  }

  /**
   * Whether a file may share a passage with one of the few texts.
   *
   * @param bytes the file as it is
   * @return false if it has no run of words with any of them in common, and no references to
   *     characters, which only a reader understands
   */
  public boolean holds(byte[] bytes) {
    checkNotNull(bytes, "bytes");
    return ComparedBytes.mayHoldReferences(bytes)
        || scan(
            ComparedBytes.of(bytes),
            hash -> mayBe.get(cell(hash)) && Arrays.binarySearch(hashes, hash) >= 0);
  }

  private static int cell(long hash) {
    return (int) (hash >>> 40) & CELLS - 1;
  }

  /** Tells of the hash of each run of words until one is wanted; says whether one was. */
  private boolean scan(byte[] bytes, LongPredicate wanted) {
    long[] words = new long[run];
    long leaving = power(run);
    long rolling = 0;
    int count = 0;
    int at = 0;
    while (at < bytes.length) {
      int end = wordEnd(bytes, at);
      if (end == at) {
        at++;
        continue;
      }
      long word = hash(bytes, at, end);
      rolling = rolling * BASE + word - (count >= run ? words[count % run] * leaving : 0);
      words[count++ % run] = word;
      if (count >= run && wanted.test(rolling ^ rolling >>> 29)) {
        return true;
      }
      at = end;
    }
    return false;
  }

  private static int wordEnd(byte[] bytes, int from) {
    int first = bytes[from] & 0xFF;
    int at = from;
    if ((first & 0xC0) == 0x80) {
      return from;
    }
    if (first >= WIDE) {
      at++;
      while (at < bytes.length && (bytes[at] & 0xC0) == 0x80) {
        at++;
      }
      return first == SIGNS ? from : at;
    }
    while (at < bytes.length && isLetter(bytes[at] & 0xFF)) {
      at++;
    }
    return at;
  }

  private static boolean isLetter(int b) {
    int small = b | 0x20;
    return small >= 'a' && small <= 'z' || b >= '0' && b <= '9' || b >= 0x80 && b < WIDE;
  }

  private static long hash(byte[] bytes, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      int b = bytes[i];
      hash = (hash ^ (b >= 'A' && b <= 'Z' ? b | 0x20 : b)) * 0x100000001B3L;
    }
    return hash ^ hash >>> 32;
  }

  private static long power(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= BASE;
    }
    return power;
  }
}
