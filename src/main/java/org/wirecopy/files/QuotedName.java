package org.wirecopy.files;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A name in the heading of a patch, which git puts in quotes if it has bytes that need escapes. */
final class QuotedName {
  private static final String LETTERS = "abtnvfr";
  private static final String CONTROLS = "\u0007\b\t\n\u000B\f\r";

  private QuotedName() {}

  /** The name itself. Behind a name with spaces git writes a tab. */
  static String plain(String text) {
    if (text.startsWith("\"")) {
      return unquoted(text.getBytes(StandardCharsets.UTF_8));
    }
    return text.endsWith("\t") ? text.substring(0, text.length() - 1) : text;
  }

  private static String unquoted(byte[] text) {
    ByteArrayOutputStream name = new ByteArrayOutputStream(text.length);
    for (int i = 1; i < text.length && text[i] != '"'; i++) {
      if (text[i] != '\\') {
        name.write(text[i]);
      } else if (text[i + 1] >= '0' && text[i + 1] <= '3') {
        name.write((text[i + 1] - '0') << 6 | (text[i + 2] - '0') << 3 | text[i + 3] - '0');
        i += 3;
      } else {
        i++;
        int letter = LETTERS.indexOf(text[i]);
        name.write(letter < 0 ? text[i] : CONTROLS.charAt(letter));
      }
    }
    return name.toString(StandardCharsets.UTF_8);
  }
}
