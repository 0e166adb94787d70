package org.wirecopy.check;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Preconditions;
import com.google.common.collect.Sets;
import java.util.OptionalInt;
import java.util.Set;
import org.wirecopy.trace.ReuseKind;

/**
 * What may pass. Copies of kinds that are not asked for pass always.
 *
 * @param maxWords a passage of more words than this is over the gate; at least 0, {@value #NONE} if
 *     none is
 * @param maxShare a document of which a larger share of the words is copied is over the gate, from
 *     0 to 1; at 1 none is
 * @param maxAllowed more allowed places than this are over the gate; at least 0, {@value #NONE} if
 *     any number is fine
 * @param kinds the kinds of reuse that count
 */
public record Gate(int maxWords, double maxShare, int maxAllowed, Set<ReuseKind> kinds) {
  private static final int LEAST = 8;
  private static final int MOST = 16;

  /** No limit. */
  public static final int NONE = Integer.MAX_VALUE;

  /** The kinds that count unless others are asked for. */
  public static final Set<ReuseKind> USUAL_KINDS =
      Sets.immutableEnumSet(ReuseKind.UNCREDITED_COPY, ReuseKind.REWRITTEN);

  /**
   * How many words a passage may have unless another number is asked for: about a sentence, which
   * is where common phrases, titles and definitions end and copied prose begins.
   */
  public static final int USUAL_WORDS = 24;

  /** Passages of more than {@value #USUAL_WORDS} words, copied without credit or rewritten. */
  public static final Gate USUAL = new Gate(USUAL_WORDS, 1, NONE, USUAL_KINDS);

  /**
   * Checks the numbers and copies the kinds.
   *
   * @throws IllegalArgumentException if a number is out of its range, or there is no kind
   */
  public Gate {
    checkNotNull(kinds, "kinds");
    Preconditions.checkArgument(maxWords >= 0, "maxWords must be at least 0, was %s", maxWords);
    Preconditions.checkArgument(
        maxShare >= 0 && maxShare <= 1, "maxShare must be from 0 to 1, was %s", maxShare);
    Preconditions.checkArgument(
        maxAllowed >= 0, "maxAllowed must be at least 0, was %s", maxAllowed);
    Preconditions.checkArgument(!kinds.isEmpty(), "kinds must not be empty");
    kinds = Sets.immutableEnumSet(kinds);
  }

  /**
   * The same gate for longer or shorter passages.
   *
   * @param words at least 0, or {@link #NONE}
   * @return the gate
   */
  public Gate withMaxWords(int words) {
    return new Gate(words, maxShare, maxAllowed, kinds);
  }

  /**
   * The same gate with a limit to the copied share of a document.
   *
   * @param share from 0 to 1
   * @return the gate
   */
  public Gate withMaxShare(double share) {
    return new Gate(maxWords, share, maxAllowed, kinds);
  }

  /**
   * The same gate with a limit to what is allowed in the texts.
   *
   * @param places at least 0, or {@link #NONE}
   * @return the gate
   */
  public Gate withMaxAllowed(int places) {
    return new Gate(maxWords, maxShare, places, kinds);
  }

  /**
   * The same gate for other kinds.
   *
   * @param failing the kinds that count, at least one
   * @return the gate
   */
  public Gate withKinds(Set<ReuseKind> failing) {
    checkNotNull(failing, "failing");
    return new Gate(maxWords, maxShare, maxAllowed, failing);
  }

  /**
   * The shortest run of equal words to look for: two thirds of a passage that is over the gate, so
   * that one with a changed word at a third is found for certain.
   *
   * @return from 8 to 16; empty if it is for the size of the texts to say, since shares of
   *     documents are looked at or short passages too
   */
  public OptionalInt shortestRun() {
    boolean isShort = maxWords == NONE || maxWords < LEAST * 3 / 2;
    return hasShare() || isShort
        ? OptionalInt.empty()
        : OptionalInt.of(Math.min(MOST, maxWords * 2 / 3));
  }

  /** Whether a passage of so many words is over the gate. */
  boolean isPassed(int words) {
    return words > maxWords;
  }

  /** Whether shares of documents are looked at. */
  boolean hasShare() {
    return maxShare < 1;
  }
}
