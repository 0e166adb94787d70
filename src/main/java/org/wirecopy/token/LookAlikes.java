package org.wirecopy.token;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wirecopy.table.Table;
import org.wirecopy.work.Labels;

/**
 * Reads a word that mixes alphabets, or letters and digits, as it looks: if all its letters have a
 * look-alike in one alphabet, these are meant. A word of one alphabet is what it is, and so is one
 * that no alphabet can write, such as a name with an ending of another language.
 *
 * <p>After Unicode Technical Standard 39, Unicode Security Mechanisms, sections 4 (confusables) and
 * 5.1 (mixed scripts).
 */
final class LookAlikes {
  private static final List<String> COLUMNS = List.of("latin", "cyrillic", "greek", "others");
  private static final List<LookAlikes> ALL =
      List.of(
          new LookAlikes(Alphabet.LATIN),
          new LookAlikes(Alphabet.CYRILLIC),
          new LookAlikes(Alphabet.GREEK));

  private final Alphabet alphabet;
  private final Map<Integer, Integer> letters = new HashMap<>();
  private final Map<Integer, Integer> digits = new HashMap<>();

  private LookAlikes(Alphabet alphabet) {
    this.alphabet = alphabet;
    String column = Labels.of(alphabet);
    for (Table.Row row : Table.read(LookAlikes.class, "look-alikes.tsv").rows()) {
      for (String other : COLUMNS) {
        add(letters, row.cell(other), row.cell(column));
      }
    }
    for (Table.Row row : Table.read(LookAlikes.class, "digits.tsv").rows()) {
      add(digits, row.cell("digit"), row.cell(column));
    }
  }

  /** Takes characters for the first of some letters, if there are any. */
  private static void add(Map<Integer, Integer> all, String alike, String letters) {
    if (!letters.isEmpty()) {
      alike.codePoints().forEach(c -> all.putIfAbsent(c, letters.codePointAt(0)));
    }
  }

  /**
   * The word as it looks.
   *
   * @param word a composed word, in capitals or small letters
   * @return the word in one alphabet, or as it is
   */
  static String resolved(String word) {
    String letters = Alphabet.mixScripts(Alphabet.allOf(word)) ? inOneAlphabet(word) : word;
    return Alphabet.mixDigits(Alphabet.allOf(letters)) ? withoutDigits(letters) : letters;
  }

  /** In the alphabet of most of its letters, of those that would do. */
  private static String inOneAlphabet(String word) {
    LookAlikes best = null;
    long most = -1;
    for (LookAlikes one : ALL) {
      long own = word.codePoints().filter(one::isOwn).count();
      if (own > most && word.codePoints().allMatch(one::canWrite)) {
        most = own;
        best = one;
      }
    }
    return best == null ? word : best.written(word, best.letters);
  }

  private boolean isOwn(int c) {
    return alphabet.isIn(Alphabet.of(c));
  }

  private boolean canWrite(int c) {
    return !Character.isLetter(c) || isOwn(c) || letters.containsKey(c);
  }

  private String written(String word, Map<Integer, Integer> alike) {
    StringBuilder written = new StringBuilder(word.length());
    word.codePoints()
        .map(c -> isOwn(c) ? c : alike.getOrDefault(c, c))
        .forEach(written::appendCodePoint);
    return written.toString();
  }

  private static String withoutDigits(String word) {
    for (LookAlikes one : ALL) {
      if (word.codePoints().allMatch(c -> one.isOwn(c) || one.digits.containsKey(c))) {
        return DigitGroups.mayHoldLetters(word, 0, word.length())
            ? one.written(word, one.digits)
            : word;
      }
    }
    return word;
  }
}
