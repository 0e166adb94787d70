package org.wirecopy.token.phrase;

import org.wirecopy.table.Table;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;
import org.wirecopy.work.LongCounts;

/**
 * The words that hold texts together, in many languages, from the table {@code function-words.tsv}.
 */
public final class FunctionWords {
  private static final FunctionWords STANDARD = load();

  /** One bit for every value of a hash's first bits: most words are told apart by it at once. */
  private static final int FIRST_BITS = 16;

  private final LongCounts words = new LongCounts();
  private final long[] firsts = new long[(1 << FIRST_BITS) / Long.SIZE];

  private FunctionWords() {}

  /** The words of the table. */
  public static FunctionWords standard() {
    return STANDARD;
  }

  /** Whether a word, given by its hash, is one of them. */
  public boolean contains(long word) {
    int first = (int) (word >>> Long.SIZE - FIRST_BITS);
    return (firsts[first >> 6] & 1L << first) != 0 && words.get(word) > 0;
  }

  private static FunctionWords load() {
    FunctionWords words = new FunctionWords();
    for (Table.Row row : Table.read(FunctionWords.class, "function-words.tsv").rows()) {
      Tokens tokens = Tokenizer.tokenize(row.cell("words"));
      for (int i = 0; i < tokens.size(); i++) {
        words.add(tokens.word(i));
      }
    }
    return words;
  }

  private void add(long word) {
    int first = (int) (word >>> Long.SIZE - FIRST_BITS);
    firsts[first >> 6] |= 1L << first;
    words.increment(word);
  }
}
