package org.wirecopy.token;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import org.wirecopy.table.Table;

/**
 * Folds a whole word: what is not seen, idle marks and the line end in a divided word go; what
 * remains is compatibility-composed (NFKC), in small letters, with one sign for each letter that is
 * typed with several, and one kind of apostrophe and digit. Letters of another alphabet that look
 * like those of the word's own are taken for these, and groups of digits for one number.
 */
final class FoldedWord {
  private static final ImmutableMap<Integer, String> LETTERS = letters();

  private FoldedWord() {}

  private static ImmutableMap<Integer, String> letters() {
    ImmutableMap.Builder<Integer, String> letters = ImmutableMap.builder();
    for (Table.Row row : Table.read(FoldedWord.class, "letters.tsv").rows()) {
      row.cell("letters")
          .codePoints()
          .filter(c -> c != ' ')
          .forEach(c -> letters.put(c, row.cell("folded")));
    }
    return letters.buildOrThrow();
  }

  /** The form in which a word is compared. */
  static String of(String word) {
    String bare = bare(DividedWords.joined(word));
    return DigitGroups.ungrouped(inSmallLetters(LookAlikes.resolved(bare)));
  }

  /** The same without a look at what letters and digits make together. */
  static String ofLetters(String letters) {
    return inSmallLetters(bare(letters));
  }

  /** Composed, without what carries no identity. */
  private static String bare(String word) {
    String apart = Normalizer.normalize(word, Form.NFKD);
    StringBuilder bare = new StringBuilder(apart.length());
    int letter = 0;
    for (int at = 0; at < apart.length(); ) {
      int c = apart.codePointAt(at);
      at += Character.charCount(c);
      boolean isMark = Letters.isMark(c);
      boolean isIdle = Invisible.is(c) || (isMark ? Marks.isIdleOn(letter, c) : Marks.isIdle(c));
      if (!isIdle && !Character.isWhitespace(c)) {
        letter = isMark ? letter : c;
        bare.appendCodePoint(c);
      }
    }
    return Normalizer.normalize(bare, Form.NFKC);
  }

  /** Full case folding by way of capitals, and one sign for what is typed with several. */
  private static String inSmallLetters(String bare) {
    String small =
        Normalizer.normalize(bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Form.NFKC);
    StringBuilder folded = new StringBuilder(small.length());
    for (int at = 0; at < small.length(); at += Character.charCount(small.codePointAt(at))) {
      add(folded, small.codePointAt(at));
    }
    return folded.toString();
  }

  private static void add(StringBuilder folded, int c) {
    String letter = LETTERS.get(c);
    if (letter != null) {
      folded.append(letter);
    } else if (Letters.isApostrophe(c)) {
      folded.append('\'');
    } else {
      int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
      folded.appendCodePoint(digit < 0 ? c : '0' + digit);
    }
  }
}
