package org.wirecopy.report.page;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes what an encoding does not have in characters that it has: a plain quote for a curly one, a
 * letter without its accent, and {@code \u4E2D} for what has no likeness, so that no two texts look
 * the same that are not. Not safe for threads.
 */
final class Fallback {
  private static final Map<Integer, String> LIKENESS =
      Map.ofEntries(
          Map.entry(0x2018, "'"),
          Map.entry(0x2019, "'"),
          Map.entry(0x201A, "'"),
          Map.entry(0x201C, "\""),
          Map.entry(0x201D, "\""),
          Map.entry(0x201E, "\""),
          Map.entry(0xAB, "<<"),
          Map.entry(0xBB, ">>"),
          Map.entry(0x2010, "-"),
          Map.entry(0x2011, "-"),
          Map.entry(0x2012, "-"),
          Map.entry(0x2013, "-"),
          Map.entry(0x2014, "--"),
          Map.entry(0x2022, "*"),
          Map.entry(0xB7, "-"),
          Map.entry(0x20AC, "EUR"),
          Map.entry(0xD7, "x"),
          Map.entry(0xDF, "ss"),
          Map.entry(0xE6, "ae"),
          Map.entry(0xC6, "AE"),
          Map.entry(0xF8, "o"),
          Map.entry(0xD8, "O"),
          Map.entry(0x142, "l"),
          Map.entry(0x141, "L"));

  private final @Nullable CharsetEncoder encoder;

  private Fallback(@Nullable CharsetEncoder encoder) {
    this.encoder = encoder;
  }

  /** The way of an encoding; one of Unicode takes every text as it is. */
  static Fallback in(Charset charset) {
    boolean isUnicode = charset.name().startsWith("UTF-") || !charset.canEncode();
    return new Fallback(isUnicode ? null : charset.newEncoder());
  }

  String of(String text) {
    if (encoder == null || encoder.canEncode(text)) {
      return text;
    }
    StringBuilder written = new StringBuilder();
    text.codePoints().forEach(character -> written.append(of(encoder, character)));
    return written.toString();
  }

  private static String of(CharsetEncoder encoder, int character) {
    String same = Character.toString(character);
    if (encoder.canEncode(same)) {
      return same;
    }
    String likeness = LIKENESS.getOrDefault(character, base(same));
    if (encoder.canEncode(likeness)) {
      return likeness;
    }
    StringBuilder escaped = new StringBuilder();
    for (char unit : same.toCharArray()) {
      escaped.append(String.format(Locale.ROOT, "\\u%04X", (int) unit));
    }
    return escaped.toString();
  }

  /** A letter without its marks, a ligature as its letters; nothing for a mark by itself. */
  private static String base(String character) {
    return Normalizer.normalize(character, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
  }
}
