package org.wirecopy.document.format;

import com.google.common.base.CharMatcher;
import java.nio.charset.StandardCharsets;
import org.wirecopy.document.content.ByteOrderMark;

/**
 * How a file begins.
 *
 * @param bytes its first bytes
 * @param text what they say, without white space before it; characters outside ASCII tell nothing
 *     here, and may come out wrong
 */
public record Beginning(byte[] bytes, String text) {
  private static final CharMatcher LINE_END = CharMatcher.anyOf("\r\n");

  static Beginning of(byte[] bytes) {
    ByteOrderMark mark = ByteOrderMark.of(bytes);
    String text =
        mark == null
            ? new String(bytes, StandardCharsets.ISO_8859_1)
            : new String(bytes, mark.length(), bytes.length - mark.length(), mark.charset());
    return new Beginning(bytes, text.stripLeading());
  }

  /** The first line that is not blank, as far as it is here. */
  public String line() {
    return (hasLineEnd() ? text.substring(0, LINE_END.indexIn(text)) : text).stripTrailing();
  }

  /** Whether the end of that line is here. */
  public boolean hasLineEnd() {
    return LINE_END.matchesAnyOf(text);
  }
}
