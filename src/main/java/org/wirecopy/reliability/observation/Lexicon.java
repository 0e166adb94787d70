package org.wirecopy.reliability.observation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wirecopy.document.Span;
import org.wirecopy.table.Table;
import org.wirecopy.token.Tokens;
import org.wirecopy.token.phrase.Phrases;

/**
 * The wordings that signals count, a list for each language, from the table {@code wording.tsv},
 * which gives the reason for each list.
 */
final class Lexicon {
  private static final Map<String, Phrases<String>> BY_LANGUAGE = load();

  private Lexicon() {}

  static boolean knows(String language) {
    return BY_LANGUAGE.containsKey(language);
  }

  /** Where the wordings of a language stand, by the signal that counts them. */
  static Map<String, List<Span>> find(String language, Tokens words) {
    Map<String, List<Span>> found = new HashMap<>();
    Phrases<String> phrases = BY_LANGUAGE.get(language);
    if (phrases != null) {
      for (Phrases.Match<String> match : phrases.find(words)) {
        found
            .computeIfAbsent(match.value(), signal -> new ArrayList<>())
            .add(words.span(match.from(), match.to()));
      }
    }
    return found;
  }

  private static Map<String, Phrases<String>> load() {
    Map<String, Phrases.Builder<String>> builders = new HashMap<>();
    for (Table.Row row : Table.read(Lexicon.class, "wording.tsv").rows()) {
      Phrases.Builder<String> phrases =
          builders.computeIfAbsent(row.cell("language"), language -> Phrases.builder());
      row.items("phrases").forEach(phrase -> phrases.add(phrase, row.cell("signal")));
    }
    Map<String, Phrases<String>> phrases = new HashMap<>();
    builders.forEach((language, builder) -> phrases.put(language, builder.build()));
    return Map.copyOf(phrases);
  }
}
