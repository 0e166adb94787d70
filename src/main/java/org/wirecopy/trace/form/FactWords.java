package org.wirecopy.trace.form;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.dates.PublishedParser;
import org.wirecopy.table.Table;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;
import org.wirecopy.work.Labels;

/**
 * Words by which names, numbers and days are known in texts of any case: from the table {@code
 * fact-words.tsv}, and the names of the months.
 */
final class FactWords {
  private static final FactWords STANDARD = new FactWords();

  private static final int FIRST_BITS = 16;

  private final Map<Long, Meaning> meanings = new HashMap<>();

  /** The first bits of the words in question, so that most others are told by one look. */
  private final BitSet firsts = new BitSet(1 << FIRST_BITS);

  /** What a word says. */
  enum Kind {
    WEEKDAY,
    RELATIVE_DAY,
    MONTH,
    NUMBER,
    SCALE,
    COMPANY,
    TITLE,
    CORRECTION
  }

  /**
   * What a word says.
   *
   * @param kind what it is
   * @param value which one, or how many
   */
  record Meaning(Kind kind, long value) {}

  private FactWords() {
    for (Table.Row row : Table.read(FactWords.class, "fact-words.tsv").rows()) {
      Kind kind = Labels.constant(Kind.class, row.cell("kind"));
      Meaning meaning = new Meaning(kind, Long.parseLong(row.cell("value")));
      row.items("words").forEach(word -> add(word, meaning));
    }
    for (Table.Row row : Table.read(PublishedParser.class, "months.tsv").rows()) {
      Meaning month = new Meaning(Kind.MONTH, Long.parseLong(row.cell("month")));
      row.items("names").forEach(word -> add(word, month));
    }
  }

  private void add(String word, Meaning meaning) {
    Tokens tokens = Tokenizer.tokenize(word);
    if (tokens.size() == 1) {
      meanings.putIfAbsent(tokens.word(0), meaning);
      firsts.set(first(tokens.word(0)));
    }
  }

  static FactWords standard() {
    return STANDARD;
  }

  /** What a word says, or {@code null} if it is none of these. */
  @Nullable Meaning of(long word) {
    return firsts.get(first(word)) ? meanings.get(word) : null;
  }

  private static int first(long word) {
    return (int) (word >>> Long.SIZE - FIRST_BITS);
  }

  boolean is(Kind kind, long word) {
    Meaning meaning = of(word);
    return meaning != null && meaning.kind == kind;
  }
}
