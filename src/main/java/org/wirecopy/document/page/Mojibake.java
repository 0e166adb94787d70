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
  private static final char LAST_BYTE = 0xFF;

  private Mojibake() {}

  /** The text as it was meant, or as it is if there is nothing wrong. */
  static String repaired(String text) {
    int leads = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > LAST_BYTE) {
        return text;
      }
      leads += c >= 0xC2 ? 1 : 0;
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
