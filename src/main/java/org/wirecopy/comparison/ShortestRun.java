package org.wirecopy.comparison;

/**
 * How long a run of equal words must be to be no accident, where nobody says so. Eight words do in
 * a handful of articles. The more text is compared with the more, the longer the turns of phrase
 * that two documents share by chance, so that the run grows by a word with every doubling of the
 * corpus beyond {@value #SMALL} words; from {@value #LARGE} words on it is {@value #IN_A_LARGE} at
 * least, because there it is also what fingerprints are made for.
 *
 * <p>The length of the longest run that two random texts share grows with the logarithm of their
 * sizes: Arratia and Waterman, "The Erdős-Rényi strong law for pattern matching with a given
 * proportion of mismatches", Annals of Probability 1989, doi:10.1214/aop/1176991409.
 */
public final class ShortestRun {
  /** From how many words on a corpus is large. */
  public static final long LARGE = 1L << 20;

  /** The shortest run that is looked for in a large corpus. */
  public static final int IN_A_LARGE = 12;

  /** The shortest run in a pair that was named, where what is reworked is looked for too. */
  public static final int IN_A_PAIR = 24;

  /** The shortest run in a handful of documents. */
  public static final int USUAL = 8;

  private static final long SMALL = 1L << 17;

  private ShortestRun() {}

  /**
   * The shortest run in a corpus.
   *
   * @param words how many words are compared
   * @return at least 8
   */
  public static int in(long words) {
    int doublings =
        words < SMALL ? 0 : Long.numberOfLeadingZeros(SMALL) - Long.numberOfLeadingZeros(words);
    return Math.max(words < LARGE ? USUAL : IN_A_LARGE, USUAL + doublings);
  }

  /**
   * The run that fingerprints of a corpus guarantee. In a large one it is chosen before it is known
   * how large.
   *
   * @param words how many words are compared
   * @return at least 8
   */
  public static int fingerprinted(long words) {
    return words >= LARGE ? IN_A_LARGE : in(words);
  }
}
