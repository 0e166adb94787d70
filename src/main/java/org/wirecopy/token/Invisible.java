package org.wirecopy.token;

import java.util.BitSet;
import org.wirecopy.table.Table;

/** Characters that nobody sees: they are no part of a word, wherever in it they stand. */
final class Invisible {
  private static final int JOINER = 0x200D;
  private static final int FIRST_TAG = 0xE0020;
  private static final int LAST_TAG = 0xE007F;
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

  /**
   * Whether a character says nothing among signs either: there, a joiner makes one emoji of
   * several, and tags say whose flag it is.
   */
  static boolean isOnlyLayout(int c) {
    return is(c) && c != JOINER && (c < FIRST_TAG || c > LAST_TAG);
  }
}
