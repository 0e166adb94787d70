package org.wirecopy.token;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.wirecopy.table.Table;

/**
 * Marks that are written or left out while the word stays the same: points and vowels of Hebrew and
 * Arabic, accents of Greek, stress in Cyrillic, lines drawn through letters. Other marks make
 * another letter: {@code й} is not {@code и}.
 */
final class Marks {
  private static final String ANY = "any";
  private static final Table TABLE = Table.read(Marks.class, "marks.tsv");
  private static final BitSet ANYWHERE = CodePoints.of(TABLE, row -> row.cell("on").equals(ANY));
  private static final List<OnSome> ON_SOME = onSome();

  private record OnSome(BitSet marks, IntPredicate letters) {
    static OnSome of(Table.Row row) {
      String on = row.cell("on");
      boolean isScript = on.length() > 1 && on.charAt(1) != ' ';
      UnicodeScript script = isScript ? UnicodeScript.forName(on) : null;
      IntPredicate letters =
          isScript ? c -> UnicodeScript.of(c) == script : c -> c != ' ' && on.indexOf(c) >= 0;
      return new OnSome(CodePoints.of(row), letters);
    }
  }

  private Marks() {}

  private static List<OnSome> onSome() {
    List<OnSome> some = new ArrayList<>();
    for (Table.Row row : TABLE.rows()) {
      if (!row.cell("on").equals(ANY)) {
        some.add(OnSome.of(row));
      }
    }
    return some;
  }

  /** Whether a mark says nothing, whatever it stands on. */
  static boolean isIdle(int mark) {
    return ANYWHERE.get(mark);
  }

  /** Whether a mark says nothing on a letter. */
  static boolean isIdleOn(int letter, int mark) {
    return isIdle(mark)
        || ON_SOME.stream().anyMatch(s -> s.marks.get(mark) && s.letters.test(letter));
  }
}
