package org.wirecopy.align;

import org.wirecopy.table.Table;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;

/**
 * The words that hold texts together, in many languages, from the table {@code function-words.tsv}.
 */
final class FunctionWords {
  private static final FunctionWords STANDARD = load();

  private final LongCounts words;

  private FunctionWords(LongCounts words) {
    this.words = words;
  }

  static FunctionWords standard() {
    return STANDARD;
  }

  boolean contains(long word) {
    return words.get(word) > 0;
  }

  private static FunctionWords load() {
    LongCounts words = new LongCounts();
    for (Table.Row row : Table.read(FunctionWords.class, "function-words.tsv").rows()) {
      Tokens tokens = Tokenizer.tokenize(row.cell("words"));
      for (int i = 0; i < tokens.size(); i++) {
        words.increment(tokens.word(i));
      }
    }
    return new FunctionWords(words);
  }
}
