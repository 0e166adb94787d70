package org.wirecopy.document.input;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.wirecopy.document.format.TextStart;
import org.wirecopy.document.format.TextStart.Writing;

/**
 * Finds places of a text in the bytes of its row, behind the quotes and escapes of JSON (RFC 8259)
 * or of a table (RFC 4180): walks along both at once, from one of the text's strings to the next,
 * and checks what it finds against the text, so that no other bytes are ever taken for it.
 */
final class TextWalk {
  private static final int TWO = 0xC0;
  private static final int THREE = 0xE0;
  private static final int FOUR = 0xF0;
  private static final int UNICODE_ESCAPE = 6;

  private final byte[] bytes;
  private final Iterator<TextStart> strings;
  private final String text;
  private Writing writing;
  private int at;
  private int unit;

  TextWalk(byte[] bytes, List<TextStart> strings, String text) {
    this.bytes = bytes;
    this.strings = strings.iterator();
    this.text = text;
    this.writing = Writing.PLAIN;
    begin(this.strings.next());
  }

  private void begin(TextStart string) {
    writing = string.writing();
    at = string.start();
  }

  Optional<int[]> to(int[] places) {
    int[] found = new int[places.length];
    for (int i = 0; i < places.length; i++) {
      if (!isReached(places[i], i % 2 == 1)) {
        return Optional.empty();
      }
      found[i] = at;
    }
    return Optional.of(found);
  }

  /**
   * Goes to a place, and says whether it is one of the row's: what begins between two strings
   * begins with the second, and what ends there ends with the first.
   */
  private boolean isReached(int place, boolean isEnd) {
    while (unit < place) {
      if (isAtEnd()) {
        boolean isBetween = place < unit + TextStart.BETWEEN_PARAGRAPHS.length();
        if (isBetween && isEnd) {
          return true;
        }
        if (!isNextReached()) {
          return false;
        }
        if (isBetween) {
          return true;
        }
      } else if (at >= bytes.length || !step()) {
        return false;
      }
    }
    return unit == place;
  }

  /** Whether a string ends here and another comes. */
  private boolean isAtEnd() {
    return writing == Writing.ESCAPED && at < bytes.length && bytes[at] == '"' && strings.hasNext();
  }

  private boolean isNextReached() {
    boolean isSame = text.startsWith(TextStart.BETWEEN_PARAGRAPHS, unit);
    unit += TextStart.BETWEEN_PARAGRAPHS.length();
    begin(strings.next());
    return isSame;
  }

  /** Goes one character on, and says whether it is the text's. */
  private boolean step() {
    int b = bytes[at] & 0xFF;
    if (b == '\\' && writing == Writing.ESCAPED) {
      return escape();
    }
    if (b == '"' && writing == Writing.DOUBLED) {
      at++;
    }
    int length = b < TWO ? 1 : b < THREE ? 2 : b < FOUR ? 3 : 4;
    if (at + length > bytes.length) {
      return false;
    }
    boolean isSame =
        b < TWO
            ? text.charAt(unit) == b
            : text.startsWith(new String(bytes, at, length, StandardCharsets.UTF_8), unit);
    at += length;
    unit += length == 4 ? 2 : 1;
    return isSame;
  }

  /** What a backslash hides is checked where it is a number, and else is one sign. */
  private boolean escape() {
    boolean isNumber = at + 1 < bytes.length && bytes[at + 1] == 'u';
    if (isNumber && at + UNICODE_ESCAPE <= bytes.length) {
      String digits = new String(bytes, at + 2, 4, StandardCharsets.ISO_8859_1);
      at += UNICODE_ESCAPE;
      return text.charAt(unit++) == Integer.parseInt(digits, 16);
    }
    at += 2;
    unit++;
    return !isNumber;
  }
}
