package org.wirecopy.token;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Optional;

/**
 * Tells texts whose words look like others than they are: that hold characters that nobody sees, or
 * letters of another alphabet that look the same. They are compared as they look; that they were
 * written so is worth knowing.
 *
 * <pre>{@code
 * Disguise.of(tokens);   // "19 of 38 words mix letters of several alphabets that look alike"
 * }</pre>
 *
 * <p>Single words are slips, soft hyphens are layout, and scripts that are written with joiners and
 * marks of direction need them. Linear in the text.
 */
public final class Disguise {
  private static final int FEWEST = 3;
  private static final double LEAST = 0.05;

  /** Nothing below is meant: the letters of Latin, and the marks of layout among them. */
  private static final int FIRST = 0x300;

  private final Tokens tokens;
  private int hidden;
  private int mixed;

  private Disguise(Tokens tokens) {
    this.tokens = tokens;
  }

  /**
   * Looks at a text.
   *
   * @param tokens its words
   * @return what there is to say, or nothing
   */
  public static Optional<String> of(Tokens tokens) {
    checkNotNull(tokens, "tokens");
    if (!tokens.mayBeDisguised()) {
      return Optional.empty();
    }
    Disguise disguise = new Disguise(tokens);
    disguise.count();
    return disguise.said();
  }

  private void count() {
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.text(i);
      if (mayBeIn(word, 0, word.length())) {
        count(word);
      }
    }
  }

  /** Whether a word is worth a closer look. */
  static boolean mayBeIn(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= FIRST && mayDisguise(c)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayDisguise(char c) {
    return Alphabet.of(c) != 0 || Character.isSurrogate(c) || Invisible.is(c);
  }

  private void count(String word) {
    int alphabets = Alphabet.allOf(word);
    boolean isWritten =
        Alphabet.LATIN.isIn(alphabets)
            || Alphabet.CYRILLIC.isIn(alphabets)
            || Alphabet.GREEK.isIn(alphabets);
    hidden += isWritten && word.codePoints().anyMatch(c -> c >= FIRST && Invisible.is(c)) ? 1 : 0;
    mixed += Alphabet.mixScripts(alphabets) && !LookAlikes.resolved(word).equals(word) ? 1 : 0;
  }

  private Optional<String> said() {
    if (isMuch(mixed)) {
      return Optional.of(counted(mixed) + " mix letters of several alphabets that look alike");
    }
    return isMuch(hidden)
        ? Optional.of(counted(hidden) + " hold characters that are not seen")
        : Optional.empty();
  }

  private boolean isMuch(int words) {
    return words >= FEWEST && words >= LEAST * tokens.size();
  }

  private String counted(int words) {
    return words + " of " + tokens.size() + " words";
  }
}
