package org.wirecopy.reliability.observation;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.table.Table;
import org.wirecopy.token.Tokens;
import org.wirecopy.token.phrase.FunctionWords;
import org.wirecopy.token.phrase.Phrases;

/**
 * Tells the language of a document: the one that it declares, else the one whose function words it
 * has most of, else the one that its script is of.
 *
 * <p>Function words as marks of a language after Grefenstette, "Comparing two language
 * identification schemes", JADT 1995. Looks at the first {@value #ENOUGH} words.
 */
final class LanguageDetector {
  private static final int ENOUGH = 1000;
  private static final double FEWEST = 0.12;

  /** No character of the scripts that are asked for is below this. */
  private static final int FIRST_ASKED = 0x1100;

  private static final Phrases<String> FUNCTION_WORDS = load();

  private LanguageDetector() {}

  /** The language as an ISO 639-1 code, or nothing if it is not among those known. */
  static Optional<String> of(CleanDocument document) {
    String declared = document.document().language();
    return declared != null && declared.length() >= 2
        ? Optional.of(declared.substring(0, 2).toLowerCase(Locale.ROOT))
        : of(document.body());
  }

  private static Optional<String> of(Tokens words) {
    Optional<String> script = byScript(words);
    if (script.isPresent()) {
      return script;
    }
    Map<String, Integer> counts = new TreeMap<>();
    for (Phrases.Match<String> match : FUNCTION_WORDS.find(first(words))) {
      counts.merge(match.value(), 1, Integer::sum);
    }
    int fewest = (int) (FEWEST * Math.min(ENOUGH, words.size()));
    return counts.entrySet().stream()
        .filter(count -> count.getValue() > fewest)
        .max(
            Comparator.comparingInt((Map.Entry<String, Integer> count) -> count.getValue())
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  private static Optional<String> byScript(Tokens words) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    int looked = Math.min(ENOUGH, words.size());
    for (int i = 0; i < looked; i++) {
      int first = words.original().codePointAt(words.start(i));
      if (first >= FIRST_ASKED) {
        counts.merge(UnicodeScript.of(first), 1, Integer::sum);
      }
    }
    int kana =
        counts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
    if (2 * counts.getOrDefault(UnicodeScript.HANGUL, 0) > looked) {
      return Optional.of("ko");
    }
    if (2 * (kana + counts.getOrDefault(UnicodeScript.HAN, 0)) > looked) {
      return Optional.of(10 * kana > looked ? "ja" : "zh");
    }
    return Optional.empty();
  }

  private static Tokens first(Tokens words) {
    Tokens.Selection first = words.selection();
    for (int i = 0; i < Math.min(ENOUGH, words.size()); i++) {
      first.add(i);
    }
    return first.tokens();
  }

  private static Phrases<String> load() {
    Phrases.Builder<String> words = Phrases.builder();
    for (Table.Row row : Table.read(FunctionWords.class, "function-words.tsv").rows()) {
      for (String word : row.cell("words").split(" ")) {
        if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
          words.add(word, row.cell("language"));
        }
      }
    }
    return words.build();
  }
}
