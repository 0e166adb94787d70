package org.wirecopy.noise.bare;

/**
 * The headline of a page that was copied as bare text: it stands above the text as labels and
 * teasers do, but shares its words.
 */
final class BareHeadline {
  private static final int FARTHEST = 15;
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 30;
  private static final int FEWEST_SHARED = 2;
  private static final double LEAST_SHARED = 0.3;

  private BareHeadline() {}

  /**
   * The line above the text that shares most of its words with it.
   *
   * @param page the page
   * @param first the first line of the text
   * @return the line, or {@code first} if there is none
   */
  static int above(BarePage page, int first) {
    int best = first;
    double most = 0;
    for (int line = first - 1; line >= Math.max(0, first - FARTHEST); line--) {
      double likely = likely(page, line);
      if (likely > most) {
        most = likely;
        best = line;
      }
    }
    return best;
  }

  private static double likely(BarePage page, int line) {
    LineShape shape = page.shape(line);
    int[] shared = page.topic().shared(line);
    double share = shared[0] / (double) Math.max(1, shared[1]);
    boolean may =
        shape.words() >= FEWEST_WORDS
            && shape.words() <= MOST_WORDS * (1 + shape.wide)
            && shared[0] >= FEWEST_SHARED
            && share >= LEAST_SHARED
            && page.phrases(line, line + 1) == 0;
    return may ? shared[0] * share : 0;
  }
}
