package org.wirecopy.align.chain;

import org.wirecopy.token.Tokens;

/**
 * Tells names and titles, which two texts may share without one having been copied from the other.
 */
final class NamesAndTitles {
  private static final double MOSTLY = 0.75;

  private NamesAndTitles() {}

  /**
   * Whether a run of words is a name on both sides: nearly all its content words start with a
   * capital letter or a digit. Where every letter is a capital, that says nothing.
   *
   * @param run the words
   * @param left the words of the left side
   * @param right the words of the right side
   * @param weights tells content words
   * @return false for scripts without capital letters
   */
  static boolean isName(EqualRun run, Tokens left, Tokens right, WordWeights weights) {
    return isName(left, run.left(), run.leftEnd(), weights)
        && isName(right, run.right(), run.rightEnd(), weights);
  }

  private static boolean isName(Tokens tokens, int from, int to, WordWeights weights) {
    int content = 0;
    int capital = 0;
    boolean hasSmall = false;
    for (int i = from; i < to; i++) {
      int first = tokens.original().codePointAt(tokens.start(i));
      hasSmall |= hasSmall(tokens, i);
      if (weights.isContent(tokens.word(i))) {
        content++;
        capital += Character.isUpperCase(first) || Character.isDigit(first) ? 1 : 0;
      }
    }
    return hasSmall && capital > 0 && capital >= MOSTLY * content;
  }

  private static boolean hasSmall(Tokens tokens, int word) {
    boolean hasSmall = false;
    for (int i = tokens.start(word); i < tokens.end(word) && !hasSmall; i++) {
      hasSmall = Character.isLowerCase(tokens.original().charAt(i));
    }
    return hasSmall;
  }
}
