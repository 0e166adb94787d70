package org.wirecopy.reliability;

import org.jspecify.annotations.Nullable;

/**
 * The reliability of a source as a letter, as in the Admiralty code (NATO AJP-2.1): from A to E,
 * and F where it cannot be judged. It rests on the form and the sourcing of texts alone, and is
 * kept apart from the {@link Credibility} of what they say.
 *
 * <p>A and B ask for the lower end of the score's interval, so that a few good texts do not earn
 * them; D and E ask for the upper end.
 */
public enum Grade {
  /** Reliable: the score is at least 0.8, whatever chance did. */
  A,
  /** Usually reliable: at least 0.6. */
  B,
  /** Fairly reliable: neither of the others. */
  C,
  /** Not usually reliable: at most 0.5, whatever chance did. */
  D,
  /** Unreliable: at most 0.3. */
  E,
  /** Cannot be judged: not enough evidence. */
  F;

  private static final double RELIABLE = 0.8;
  private static final double USUALLY = 0.6;
  private static final double NOT_USUALLY = 0.5;
  private static final double UNRELIABLE = 0.3;

  /**
   * The letter for a score.
   *
   * @param score the score, or {@code null} if there is not enough evidence
   * @return the letter
   */
  public static Grade of(@Nullable Score score) {
    if (score == null) {
      return F;
    }
    if (score.low() >= USUALLY) {
      return score.low() >= RELIABLE ? A : B;
    }
    if (score.high() <= NOT_USUALLY) {
      return score.high() <= UNRELIABLE ? E : D;
    }
    return C;
  }
}
