package org.wirecopy.report.place;

import org.wirecopy.report.Offsets;

/**
 * Turns places of one text, which the library counts in UTF-16 units, into another unit.
 *
 * <p>Immutable and safe for threads. Built in one pass; a text whose units are all alike (ASCII)
 * keeps no table, any other four bytes in {@value #STEP} units, and a look-up reads at most that
 * many units.
 */
final class Ruler {
  private static final int STEP = 256;

  private final String text;
  private final Offsets unit;
  private final int[] counts;

  private Ruler(String text, Offsets unit, int[] counts) {
    this.text = text;
    this.unit = unit;
    this.counts = counts;
  }

  /** The ruler of a text. */
  static Ruler of(String text, Offsets unit) {
    if (unit == Offsets.UTF16) {
      return new Ruler(text, unit, new int[0]);
    }
    int[] counts = new int[text.length() / STEP + 1];
    int total = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i % STEP == 0) {
        counts[i / STEP] = total;
      }
      total += i < text.length() ? width(text, i, unit) : 0;
    }
    return new Ruler(text, unit, total == text.length() ? new int[0] : counts);
  }

  /** The place in the ruler's unit; between the halves of a surrogate pair, inside it. */
  int at(int offset) {
    if (counts.length == 0) {
      return offset;
    }
    int from = offset / STEP;
    int place = counts[from];
    for (int i = from * STEP; i < offset; i++) {
      place += width(text, i, unit);
    }
    return place;
  }

  private static int width(String text, int index, Offsets unit) {
    char c = text.charAt(index);
    if (c < 0x80) {
      return 1;
    }
    boolean paired = isPaired(text, index, c);
    if (unit == Offsets.CODEPOINT) {
      return paired && Character.isLowSurrogate(c) ? 0 : 1;
    }
    return c < 0x800 || paired ? 2 : 3;
  }

  private static boolean isPaired(String text, int index, char c) {
    if (Character.isHighSurrogate(c)) {
      return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
    }
    return Character.isLowSurrogate(c)
        && index > 0
        && Character.isHighSurrogate(text.charAt(index - 1));
  }
}
