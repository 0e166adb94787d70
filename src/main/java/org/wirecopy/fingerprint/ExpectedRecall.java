package org.wirecopy.fingerprint;

import com.google.common.base.Preconditions;

/**
 * How likely a copied passage is to be found after some of its words were changed.
 *
 * <pre>{@code
 * double recall = ExpectedRecall.of(100, 0.05, 12);   // 0.9942
 * }</pre>
 *
 * <p>A passage is sure to be found if a run of its words long enough for the guarantee is left
 * whole. If each word is changed with the same chance, whatever happens to the others, the chance
 * that such a run is left is that of a run of successes in repeated trials: William Feller, "An
 * Introduction to Probability Theory and Its Applications", volume 1, chapter XIII.7. Shorter runs
 * are often found too, so this is a lower bound where words are changed one by one; changes that
 * stand together leave longer runs.
 */
public final class ExpectedRecall {
  private ExpectedRecall() {}

  /**
   * The chance that a passage keeps a run of unchanged words.
   *
   * @param passageWords how many words the passage has, at least 0
   * @param changed the chance that a word is changed, from 0 to 1
   * @param run how many unchanged words in a row it takes, at least 1
   * @return from 0 to 1; time linear in the words
   * @throws IllegalArgumentException if a number is out of range
   */
  public static double of(int passageWords, double changed, int run) {
    Preconditions.checkArgument(
        passageWords >= 0, "passageWords must be at least 0, was %s", passageWords);
    Preconditions.checkArgument(
        changed >= 0 && changed <= 1, "changed must be from 0 to 1, was %s", changed);
    Preconditions.checkArgument(run >= 1, "run must be at least 1, was %s", run);
    double whole = Math.pow(1 - changed, run);
    double[] missed = new double[passageWords + 1];
    for (int words = 0; words <= passageWords; words++) {
      if (words < run) {
        missed[words] = 1;
      } else if (words == run) {
        missed[words] = 1 - whole;
      } else {
        missed[words] = missed[words - 1] - changed * whole * missed[words - run - 1];
      }
    }
    return 1 - missed[passageWords];
  }
}
