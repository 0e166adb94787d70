package org.wirecopy.align;

import org.wirecopy.token.Tokens;

/**
 * Tells names and titles, which two texts may share without one having been copied from the other.
 */
final class Names {
  private static final double MOSTLY = 0.75;

  private Names() {}

  /**
   * Whether a run of words is a name: nearly all its content words start with a capital letter or a
   * digit.
   *
   * @param tokens the words
   * @param from the first word's index
   * @param to the index after the last
   * @param weights tells content words
   * @return false for scripts without capital letters
   */
  static boolean isName(Tokens tokens, int from, int to, WordWeights weights) {
    int content = 0;
    int capital = 0;
    for (int i = from; i < to; i++) {
      int first = tokens.original().codePointAt(tokens.start(i));
      if (weights.isContent(tokens.word(i))) {
        content++;
        capital += Character.isUpperCase(first) || Character.isDigit(first) ? 1 : 0;
      }
    }
    return capital > 0 && capital >= MOSTLY * content;
  }
}
