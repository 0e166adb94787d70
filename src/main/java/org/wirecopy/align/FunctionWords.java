package org.wirecopy.align;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    try {
      String table =
          Resources.toString(
              Resources.getResource(FunctionWords.class, "function-words.tsv"),
              StandardCharsets.UTF_8);
      LongCounts words = new LongCounts();
      Splitter.on('\n').omitEmptyStrings().splitToStream(table).skip(1).forEach(r -> add(r, words));
      return new FunctionWords(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(String row, LongCounts words) {
    Tokens tokens = Tokenizer.tokenize(Splitter.on('\t').splitToList(row).get(1));
    for (int i = 0; i < tokens.size(); i++) {
      words.increment(tokens.word(i));
    }
  }
}
