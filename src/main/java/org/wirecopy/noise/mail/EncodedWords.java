package org.wirecopy.noise.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what header lines write in another alphabet: "=?UTF-8?B?…?=" and "=?iso-8859-1?Q?…?=" (RFC
 * 2047). What cannot be read stays as it is written.
 */
final class EncodedWords {
  private static final Pattern WORD =
      Pattern.compile(
          "=\\?([\\w.:-]{1,40})(?:\\*[\\w-]{1,20})?\\?([BbQq])\\?([^?\\s]{0,2000})\\?=");
  private static final Pattern BETWEEN =
      Pattern.compile("(?<=\\?=)\\s+(?==\\?[\\w.:*-]{1,60}\\?[BbQq]\\?)");

  private EncodedWords() {}

  /** The value of a field as its reader sees it. White space between two such words is none. */
  static String decoded(String value) {
    if (!value.contains("=?")) {
      return value;
    }
    Matcher word = WORD.matcher(BETWEEN.matcher(value).replaceAll(""));
    return word.replaceAll(
        found ->
            Matcher.quoteReplacement(
                decoded(found.group(), found.group(1), found.group(2), found.group(3))));
  }

  private static String decoded(String written, String charset, String encoding, String text) {
    try {
      byte[] bytes =
          encoding.toUpperCase(Locale.ROOT).equals("B")
              ? Base64.getMimeDecoder().decode(text)
              : quoted(text);
      return new String(bytes, Charset.forName(charset));
    } catch (IllegalArgumentException e) {
      return written;
    }
  }

  private static byte[] quoted(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '=' && i + 2 < text.length()) {
        bytes.write(Integer.parseInt(text.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        bytes.writeBytes((c == '_' ? " " : String.valueOf(c)).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
