package org.wirecopy.check;

import com.google.common.base.Preconditions;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import org.wirecopy.document.Document;
import org.wirecopy.fingerprint.Shingles;
import org.wirecopy.token.Tokenizer;

/**
 * Tells which of many texts need not be compared with a few, since they have not so many words in a
 * row in common. Looks at texts as they are written, markup included, so that they need not be
 * parsed first.
 *
 * <p>Immutable and safe for threads. 8 bytes a word of the few texts, and 512 KiB; a text takes the
 * time to read its words once.
 */
public final class Sieve {
  /** How many words in a row texts must share, unless shorter runs are looked for. */
  public static final int USUAL = 6;

  private static final int CELLS = 1 << 22;

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
  public Sieve(Collection<Document> documents, int run) {
    Preconditions.checkArgument(run >= 1, "run must be at least 1, was %s", run);
    this.run = run;
    this.hashes =
        documents.stream().flatMapToLong(one -> Arrays.stream(runs(one.text()))).sorted().toArray();
    for (long hash : hashes) {
      mayBe.set(cell(hash));
    }
  }

  private long[] runs(String text) {
    return Shingles.hash(Tokenizer.tokenize(text), run);
  }

  private static int cell(long hash) {
    return (int) hash & CELLS - 1;
  }

  /**
   * Whether a text may share a passage with one of the few.
   *
   * @param text the text as it is written
   * @return false if it has no run of words with any of them in common
   */
  public boolean holds(String text) {
    for (long hash : runs(text)) {
      if (mayBe.get(cell(hash)) && Arrays.binarySearch(hashes, hash) >= 0) {
        return true;
      }
    }
    return false;
  }
}
