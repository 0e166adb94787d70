package org.wirecopy.document.dates;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirecopy.table.Table;

/** Words that say of a day that something was changed then, from {@code change-words.tsv}. */
final class ChangeWords {
  private static final Pattern WORDS =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:"
              + Table.read(ChangeWords.class, "change-words.tsv").rows().stream()
                  .map(row -> DateText.folded(row.cell("word")))
                  .sorted(Comparator.comparing(String::length).reversed())
                  .map(Pattern::quote)
                  .collect(joining("|"))
              + ")");

  private ChangeWords() {}

  /** Where a folded text speaks of a change; -1 if it does not. */
  static int firstIn(String folded) {
    Matcher word = WORDS.matcher(folded);
    return word.find() ? word.start() : -1;
  }
}
