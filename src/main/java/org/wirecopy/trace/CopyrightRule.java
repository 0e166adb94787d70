package org.wirecopy.trace;

import org.jspecify.annotations.Nullable;
import org.wirecopy.noise.Noise;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;

/** "© 2022 AFP", "Copyright 2022 The Associated Press. All rights reserved." */
final class CopyrightRule implements CreditRule {
  private static final int REACH = 40;

  @Override
  public Credit.@Nullable Kind judge(Surroundings at) {
    String before = at.lineBefore() + (at.bracket() == null ? "" : at.before());
    String near = before.substring(Math.max(0, before.length() - REACH));
    int sign =
        Math.max(near.lastIndexOf('©'), near.toLowerCase(java.util.Locale.ROOT).lastIndexOf("(c)"));
    int word = near.toLowerCase(java.util.Locale.ROOT).lastIndexOf("copyright");
    int from = Math.max(sign, word);
    if (from < 0 || !isOnlyYears(near.substring(from))) {
      return null;
    }
    boolean picture = at.isIn(Noise.CAPTION) || at.isIn(Noise.IMAGE);
    return picture ? Credit.Kind.PHOTO : Credit.Kind.COPYRIGHT;
  }

  private static boolean isOnlyYears(String between) {
    Tokens tokens = Tokenizer.tokenize(between);
    int others = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.text(i);
      boolean known =
          Character.isDigit(word.charAt(0))
              || "copyright c by the".contains(word.toLowerCase(java.util.Locale.ROOT));
      others += known ? 0 : 1;
    }
    return others <= 2;
  }
}
