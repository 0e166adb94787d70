package org.wirecopy.trace.attribution;

import org.jspecify.annotations.Nullable;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;

/** The credit of a picture without words for it: "GREG BAKER AFP", "Jane Doe / Reuters", "(AP)". */
final class PhotoRule implements CreditRule {
  private static final int MOST_NAMES = 5;

  @Override
  public Credit.@Nullable Kind judge(Surroundings at) {
    boolean caption = at.isIn(Noise.CAPTION) || at.isIn(Noise.IMAGE);
    return caption && isOutsideSentence(at) || isName(at) ? Credit.Kind.PHOTO : null;
  }

  /** In a caption, "told AFP" is still a mention. */
  private static boolean isOutsideSentence(Surroundings at) {
    return at.bracket() != null || Wording.isBare(at.lineAfter()) || isNameBehind(at.lineAfter());
  }

  private static boolean isName(Surroundings at) {
    String before = at.bracket() != null ? at.before() : at.lineBefore();
    String after = at.bracket() != null ? at.after() : at.lineAfter();
    return isNameBehind(after)
        || Wording.isBare(after) && (isNameBefore(before) || isShoutedName(at, before));
  }

  /**
   * "REUTERS/Jane Doe", "AP Photo/Jane Doe": a name behind a slash, to the end of the line or the
   * bracket.
   */
  private static boolean isNameBehind(String after) {
    String rest = after.strip();
    int words = Wording.words(rest);
    int slash = rest.indexOf('/');
    return slash >= 0
        && Wording.words(rest.substring(0, slash)) <= 1
        && rest.chars().noneMatch(Character::isDigit)
        && words >= 2
        && words <= MOST_NAMES
        && Wording.isNames(rest)
        && !Wording.endsSentence(rest.replace(".", ""));
  }

  /** "Jane Doe / Reuters", "Jane Doe via AP". */
  private static boolean isNameBefore(String before) {
    String rest = before.strip();
    boolean slash = rest.endsWith("/") || rest.endsWith("|") || rest.endsWith("／");
    boolean via = rest.endsWith(" via");
    return (slash || via) && endsInName(rest);
  }

  private static boolean endsInName(String before) {
    Tokens tokens = Tokenizer.tokenize(before);
    int last = tokens.size() - (before.endsWith("via") ? 2 : 1);
    return last >= 1 && isCapital(tokens, last) && isCapital(tokens, last - 1);
  }

  /** "… in Xinjiang GREG BAKER AFP": a name in capitals behind a line that is not. */
  private static boolean isShoutedName(Surroundings at, String before) {
    Tokens tokens = Tokenizer.tokenize(before);
    int size = tokens.size();
    return size >= 4
        && at.bracket() == null
        && at.mentions().end() - at.mentions().start() > 2
        && Character.isWhitespace(before.charAt(before.length() - 1))
        && isShouted(tokens, size - 1)
        && isShouted(tokens, size - 2)
        && tokens.end(size - 1) >= before.stripTrailing().length()
        && !Wording.isAllCapitals(before.substring(0, tokens.end(size - 3)));
  }

  private static boolean isShouted(Tokens tokens, int word) {
    String text = tokens.text(word);
    return text.length() > 1 && Wording.isAllCapitals(text);
  }

  private static boolean isCapital(Tokens tokens, int word) {
    return Character.isUpperCase(tokens.text(word).codePointAt(0));
  }
}
