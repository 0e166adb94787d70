package org.wirecopy.files;

import java.util.BitSet;
import java.util.function.IntPredicate;

/** The named classes of POSIX, such as {@code [:digit:]}, of ASCII alone, as git knows them. */
enum ByteClass {
  ALNUM(c -> isLetter(c) || isDigit(c)),
  ALPHA(ByteClass::isLetter),
  BLANK(c -> c == ' ' || c == '\t'),
  CNTRL(c -> c < ' ' || c == 127),
  DIGIT(ByteClass::isDigit),
  GRAPH(c -> c > ' ' && c < 127),
  LOWER(c -> c >= 'a' && c <= 'z'),
  PRINT(c -> c >= ' ' && c < 127),
  PUNCT(c -> c > ' ' && c < 127 && !isLetter(c) && !isDigit(c)),
  SPACE(c -> c == ' ' || c == '\t' || c == '\n' || c == '\r'),
  UPPER(c -> c >= 'A' && c <= 'Z'),
  XDIGIT(c -> isDigit(c) || (c | 32) >= 'a' && (c | 32) <= 'f');

  private final IntPredicate members;

  ByteClass(IntPredicate members) {
    this.members = members;
  }

  /** Adds the bytes of a class, and says whether there is one of that name. */
  static boolean addTo(BitSet bytes, String name) {
    for (ByteClass known : values()) {
      if (known.isNamed(name)) {
        known.addTo(bytes);
        return true;
      }
    }
    return false;
  }

  private boolean isNamed(String name) {
    return !name.isEmpty()
        && name.chars().allMatch(c -> c >= 'a' && c <= 'z')
        && name().equalsIgnoreCase(name);
  }

  private void addTo(BitSet bytes) {
    for (int c = 0; c < 128; c++) {
      if (members.test(c)) {
        bytes.set(c);
      }
    }
  }

  private static boolean isLetter(int c) {
    return (c | 32) >= 'a' && (c | 32) <= 'z';
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
