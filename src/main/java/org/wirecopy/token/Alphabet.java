package org.wirecopy.token;

/**
 * What the characters of a folded word belong to, as far as it matters whether a word mixes
 * alphabets, or letters and digits. Sets of these are bits of a number, and a character's is one
 * look into an array.
 */
enum Alphabet {
  LATIN("0040-007F 00D0-02AF 1E00-1EFF A720-A7FF AB30-AB6F"),
  CYRILLIC("0400-052F 1C80-1C8F 2DE0-2DFF A640-A69F"),
  GREEK("0370-03FF 1F00-1FFF"),
  ARMENIAN("0530-058F"),
  CHEROKEE("13A0-13FF AB70-ABBF"),
  DIGIT("0030-003F"),
  /** Full stops, commas and apostrophes, and what joins the parts of an address. */
  SIGN("0020-002F");

  private static final int BLOCK = 4;
  private static final int HEXADECIMAL = 16;
  private static final byte[] BITS = bits();
  private static final int SCRIPTS =
      LATIN.bit() | CYRILLIC.bit() | GREEK.bit() | ARMENIAN.bit() | CHEROKEE.bit();

  private final String ranges;

  Alphabet(String ranges) {
    this.ranges = ranges;
  }

  private static byte[] bits() {
    byte[] bits = new byte[Character.MAX_VALUE + 1 >> BLOCK];
    for (Alphabet alphabet : values()) {
      for (String range : alphabet.ranges.split(" ")) {
        int last = Integer.parseInt(range.substring(5), HEXADECIMAL);
        for (int c = Integer.parseInt(range, 0, 4, HEXADECIMAL); c < last; c += 1 << BLOCK) {
          bits[c >> BLOCK] = (byte) alphabet.bit();
        }
      }
    }
    return bits;
  }

  private int bit() {
    return 1 << ordinal();
  }

  /** The alphabet of a character as a set of one, or no bit if it is none of these. */
  static int of(int c) {
    return c <= Character.MAX_VALUE ? BITS[c >> BLOCK] : 0;
  }

  /** The alphabets of a text. */
  static int allOf(CharSequence text) {
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      all |= of(text.charAt(i));
    }
    return all;
  }

  boolean isIn(int set) {
    return (set & bit()) != 0;
  }

  /** Whether a set holds several scripts. */
  static boolean mixScripts(int set) {
    return Integer.bitCount(set & SCRIPTS) > 1;
  }

  /** Whether digits stand among letters, and nothing else does. */
  static boolean mixDigits(int set) {
    return DIGIT.isIn(set) && !SIGN.isIn(set) && (set & SCRIPTS) != 0;
  }

  /** Whether a number may be one of several groups of digits. */
  static boolean mayBeGrouped(int set) {
    return DIGIT.isIn(set) && SIGN.isIn(set);
  }
}
