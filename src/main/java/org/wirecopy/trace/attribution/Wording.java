package org.wirecopy.trace.attribution;

import static com.google.common.base.Preconditions.checkNotNull;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;

/** How a few words beside an agency are written: as names and dates, or as a sentence. */
public final class Wording {
  private static final String TERMINATORS = ".!?…\"”»“。！？」』।؟'’)";

  private static final int MOST_ITEMS = 6;

  private Wording() {}

  /**
   * Whether words are a place, with or without a date: capitals and numbers, few in number. A word
   * in lower case stands beside a number ("11 may") or between names ("Frankfurt am Main").
   */
  public static boolean isPlace(String words, int mostWords) {
    checkNotNull(words, "words");
    Tokens tokens = Tokenizer.tokenize(words);
    if (tokens.size() == 0) {
      return false;
    }
    boolean uncased = !isCased(words);
    if (tokens.size() > (uncased ? 2 * mostWords : mostWords)
        || !uncased && isLower(tokens, 0)
        || endsInside(words, tokens)) {
      return false;
    }
    int lower = 0;
    for (int i = 1; i < tokens.size(); i++) {
      boolean besideNumber =
          isNumber(tokens, i - 1) || i + 1 < tokens.size() && isNumber(tokens, i + 1);
      lower += isLower(tokens, i) && !besideNumber && tokens.text(i).length() > 2 ? 1 : 0;
    }
    return lower <= 1;
  }

  /** A question or exclamation mark, a quotation mark or a semicolon is part of no place. */
  private static boolean endsInside(String words, Tokens tokens) {
    int last = tokens.end(tokens.size() - 1);
    return words.substring(0, last).chars().anyMatch(c -> "?!\"“”«»;:।。？！".indexOf(c) >= 0);
  }

  /** Whether every word starts with a capital or is a number, or the script knows no capitals. */
  static boolean isNames(String words) {
    Tokens tokens = Tokenizer.tokenize(words);
    for (int i = 0; i < tokens.size(); i++) {
      if (isLower(tokens, i) && tokens.text(i).length() > 3) {
        return false;
      }
    }
    return true;
  }

  /** Whether words are single ones between commas and slashes: "example.com, jre/". */
  static boolean isList(String words) {
    Tokens tokens = Tokenizer.tokenize(words);
    for (int i = 0; i < tokens.size(); i++) {
      int end = i + 1 < tokens.size() ? tokens.start(i + 1) : words.length();
      String gap = words.substring(tokens.end(i), end);
      if (!gap.equals(".") && gap.chars().noneMatch(c -> ",/;&+|".indexOf(c) >= 0)) {
        return false;
      }
    }
    return tokens.size() <= MOST_ITEMS;
  }

  static boolean isCased(String words) {
    return words.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
  }

  static boolean isIdeographic(String words) {
    return words
        .codePoints()
        .anyMatch(
            c ->
                switch (UnicodeScript.of(c)) {
                  case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
                  default -> false;
                });
  }

  public static int words(String words) {
    checkNotNull(words, "words");
    return Tokenizer.tokenize(words).size();
  }

  /** Whether words end a sentence. */
  static boolean endsSentence(String words) {
    String stripped = words.stripTrailing();
    return !stripped.isEmpty() && TERMINATORS.indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
  }

  /** Whether nothing but punctuation and space is there. */
  public static boolean isBare(String words) {
    checkNotNull(words, "words");
    return words.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /**
   * Whether an abbreviation follows the words that it abbreviates, as in "Palestinian Authority
   * (PA)". After Schwartz and Hearst, "A simple algorithm for identifying abbreviation
   * definitions", PSB 2003.
   */
  static boolean abbreviates(String code, String words) {
    String letters = letters(code);
    String initials = String.join("", initials(words));
    return letters.length() > 1
        && letters.codePoints().allMatch(Character::isUpperCase)
        && (initials.endsWith(letters) || capitals(initials).endsWith(letters));
  }

  private static List<String> initials(String words) {
    Tokens tokens = Tokenizer.tokenize(words);
    List<String> initials = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      initials.add(Character.toString(tokens.text(i).codePointAt(0)));
    }
    return initials;
  }

  private static String capitals(String letters) {
    StringBuilder capitals = new StringBuilder();
    letters.codePoints().filter(Character::isUpperCase).forEach(capitals::appendCodePoint);
    return capitals.toString();
  }

  private static String letters(String code) {
    StringBuilder letters = new StringBuilder();
    code.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static boolean isLower(Tokens tokens, int word) {
    return Character.isLowerCase(tokens.text(word).codePointAt(0));
  }

  private static boolean isNumber(Tokens tokens, int word) {
    return Character.isDigit(tokens.text(word).codePointAt(0));
  }

  static boolean isAllCapitals(String words) {
    return !words.isBlank() && words.equals(words.toUpperCase(Locale.ROOT)) && isCased(words);
  }
}
