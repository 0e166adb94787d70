package org.wirecopy.trace.attribution;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.BitSet;
import org.wirecopy.table.Table;

/** Which marks open a quotation and which close it, from the table {@code quotation-marks.tsv}. */
final class QuotationMarks {
  private static final ImmutableSetMultimap<Character, Character> PAIRS = load();
  private static final BitSet MARKS = marks();

  private QuotationMarks() {}

  private static ImmutableSetMultimap<Character, Character> load() {
    ImmutableSetMultimap.Builder<Character, Character> pairs = ImmutableSetMultimap.builder();
    for (Table.Row row : Table.read(QuotationMarks.class, "quotation-marks.tsv").rows()) {
      pairs.put(row.cell("open").charAt(0), row.cell("close").charAt(0));
    }
    return pairs.build();
  }

  private static BitSet marks() {
    BitSet marks = new BitSet();
    marks.set('"');
    marks.set('\'');
    PAIRS.forEach(
        (open, close) -> {
          marks.set(open);
          marks.set(close);
        });
    return marks;
  }

  /** Whether a character may be a quotation mark at all. */
  static boolean isMark(char c) {
    return MARKS.get(c);
  }

  static boolean closes(char open, char c) {
    return PAIRS.containsEntry(open, c);
  }

  /**
   * Whether the mark at an offset opens a quotation there: it is an opening mark, no letter stands
   * before it, and where the same sign may also close, the text goes on right behind it.
   */
  static boolean opens(String text, int at) {
    char c = text.charAt(at);
    if (!PAIRS.containsKey(c) || at + 1 == text.length()) {
      return false;
    }
    boolean eastern = c >= 0x3000;
    boolean afterWord = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    if (eastern || c == '«' && !afterWord || c == '“') {
      return true;
    }
    boolean western = afterWord && !isUnspaced(text.charAt(at - 1));
    return !western && !Character.isWhitespace(text.charAt(at + 1));
  }

  private static boolean isUnspaced(char c) {
    return c >= 0x2E80;
  }

  /** Whether the sign at an offset is an apostrophe: it stands inside a word. */
  static boolean isApostrophe(String text, int at) {
    char c = text.charAt(at);
    return (c == '\'' || c == '’' || c == '‘')
        && at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }
}
