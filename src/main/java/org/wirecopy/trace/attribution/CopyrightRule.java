package org.wirecopy.trace.attribution;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;

/** "© 2022 AFP", "Copyright 2022 The Associated Press. All rights reserved." */
final class CopyrightRule implements CreditRule {
  private static final int REACH = 40;
  private static final int MOST_NAMES = 3;
  private static final Set<String> OF_THE_LINE =
      Set.of("copyright", "c", "by", "the", "von", "de", "di", "agence", "agencia", "agenzia");

  @Override
  public Credit.@Nullable Kind judge(Surroundings at) {
    String before = at.lineBefore() + (at.bracket() == null ? "" : at.before());
    String near = before.substring(Math.max(0, before.length() - REACH));
    int sign = Math.max(near.lastIndexOf('©'), near.toLowerCase(Locale.ROOT).lastIndexOf("(c)"));
    int word = near.toLowerCase(Locale.ROOT).lastIndexOf("copyright");
    int from = Math.max(sign, word);
    if (from < 0) {
      return null;
    }
    int others = others(near.substring(from));
    if (others > MOST_NAMES) {
      return null;
    }
    boolean picture = at.isIn(Noise.CAPTION) || at.isIn(Noise.IMAGE);
    return picture || others > 0 || isNamed(at.lineAfter())
        ? Credit.Kind.PHOTO
        : Credit.Kind.COPYRIGHT;
  }

  /** "© Jane Doe/AFP": who is named beside an agency took the picture. */
  private static int others(String between) {
    Tokens tokens = Tokenizer.tokenize(between);
    int others = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.text(i).toLowerCase(Locale.ROOT);
      others += Character.isDigit(word.charAt(0)) || OF_THE_LINE.contains(word) ? 0 : 1;
    }
    return others;
  }

  /** "© AFP - JANE DOE", "© AFP/Jane Doe". */
  private static boolean isNamed(String after) {
    String rest = after.strip();
    boolean joined = rest.startsWith("-") || rest.startsWith("/") || rest.startsWith("–");
    return joined && Wording.words(rest) <= MOST_NAMES && Wording.isNames(rest);
  }
}
