package org.wirecopy.token;

import java.util.BitSet;
import org.wirecopy.table.Table;

/** Characters that nobody sees: they are no part of a word, wherever in it they stand. */
final class Invisible {
  private static final int TYPES =
      1 << Character.FORMAT
          | 1 << Character.UNASSIGNED
          | 1 << Character.NON_SPACING_MARK
          | 1 << Character.OTHER_LETTER;

  private Invisible() {}

  /** Read when it is needed first, which it is not for most texts. */
  private static final class Known {
    static final BitSet ALL =
        CodePoints.of(Table.read(Invisible.class, "invisible.tsv"), row -> true);
  }

  static boolean is(int c) {
    return (TYPES >> Character.getType(c) & 1) != 0 && Known.ALL.get(c);
  }
}
