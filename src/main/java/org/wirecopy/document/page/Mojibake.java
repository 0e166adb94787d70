package org.wirecopy.document.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Undoes the commonest wrong decoding: UTF-8 that was read as ISO 8859-1. All of a text must be
 * such, with more than a few letters of more than one byte; no text of another kind is.
 */
final class Mojibake {
  private static final int FEWEST = 8;

  /** So many characters are looked at in one go, which is faster than one by one. */
  private static final int PART = 4096;

  private static final char LAST_BYTE = 0xFF;

  private Mojibake() {}

  /** The text as it was meant, or as it is if there is nothing wrong. */
  static String repaired(String text) {
    int leads = 0;
    char[] part = new char[Math.min(PART, text.length())];
    for (int from = 0; from < text.length(); from += part.length) {
      int to = Math.min(text.length(), from + part.length);
      text.getChars(from, to, part, 0);
      for (int i = 0; i < to - from; i++) {
        if (part[i] > LAST_BYTE) {
          return text;
        }
        leads += part[i] >= 0xC2 ? 1 : 0;
      }
    }
    if (leads < FEWEST) {
      return text;
    }
    try {
      ByteBuffer bytes = StandardCharsets.ISO_8859_1.encode(CharBuffer.wrap(text));
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(bytes)
          .toString();
    } catch (CharacterCodingException e) {
      return text;
    }
  }
}
