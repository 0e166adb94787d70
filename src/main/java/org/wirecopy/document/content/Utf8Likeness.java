package org.wirecopy.document.content;

/**
 * Tells UTF-8 by its sequences of several bytes, which letters of other encodings next to never
 * form (Dürst 1997, "The properties and promises of UTF-8"), in spite of a few bytes that are
 * broken: a sign that was cut off, a footer in another encoding.
 */
final class Utf8Likeness {
  private static final int SOUND_FOR_ONE_BROKEN = 10;
  private static final int TWO_BYTES = 0xC2;
  private static final int THREE_BYTES = 0xE0;
  private static final int FOUR_BYTES = 0xF0;
  private static final int LAST_LEAD = 0xF4;

  private Utf8Likeness() {}

  /** Whether bytes hold sequences of UTF-8, and next to nothing else outside of ASCII. */
  static boolean isUtf8(byte[] bytes) {
    int sound = 0;
    int broken = 0;
    for (int i = 0; i < bytes.length; ) {
      int follow = follow(bytes[i] & 0xFF);
      if (follow == 0) {
        i++;
      } else if (follow > 0 && continues(bytes, i + 1, follow)) {
        sound++;
        i += follow + 1;
      } else {
        broken++;
        i++;
      }
    }
    return sound > 0 && sound >= SOUND_FOR_ONE_BROKEN * broken;
  }

  /** How many bytes follow one at the start of a character; -1 if none starts so. */
  private static int follow(int lead) {
    if (lead < 0x80) {
      return 0;
    }
    if (lead < TWO_BYTES || lead > LAST_LEAD) {
      return -1;
    }
    return lead < THREE_BYTES ? 1 : lead < FOUR_BYTES ? 2 : 3;
  }

  private static boolean continues(byte[] bytes, int from, int count) {
    for (int i = from; i < from + count; i++) {
      if (i >= bytes.length || (bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}
