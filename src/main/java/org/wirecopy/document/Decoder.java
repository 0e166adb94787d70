package org.wirecopy.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns bytes into text: in the encoding of the byte order mark, else in the one that an HTML or
 * XML page declares, else in UTF-8. Bytes that the encoding does not have are an error that says
 * where; nothing is guessed.
 */
final class Decoder {
  private static final int DECLARATION_WITHIN = 4096;
  private static final Pattern DECLARATION =
      Pattern.compile("(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([A-Za-z0-9_:.-]{2,40})");

  private Decoder() {}

  /** Text in the encoding of its mark, or in UTF-8. */
  static String text(byte[] bytes) throws UnreadableException {
    return decode(bytes, Optional.empty());
  }

  /** A page in the encoding of its mark, or the one that it declares, or in UTF-8. */
  static String page(byte[] bytes) throws UnreadableException {
    return decode(bytes, declared(bytes));
  }

  private static String decode(byte[] bytes, Optional<Charset> declared)
      throws UnreadableException {
    ByteOrderMark mark = ByteOrderMark.of(bytes);
    if (mark == null) {
      refuseBinary(bytes);
      return decode(bytes, 0, declared.orElse(StandardCharsets.UTF_8));
    }
    return decode(bytes, mark.length(), mark.charset());
  }

  private static void refuseBinary(byte[] bytes) throws UnreadableException {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new UnreadableException("byte " + (i + 1), "is not text: it holds a zero byte");
      }
    }
  }

  private static Optional<Charset> declared(byte[] bytes) throws UnreadableException {
    int length = Math.min(bytes.length, DECLARATION_WITHIN);
    Matcher matcher =
        DECLARATION.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    if (!matcher.find()) {
      return Optional.empty();
    }
    String name = matcher.group(1);
    try {
      // What a page can say about itself in single bytes cannot be true of a wide encoding.
      Charset charset = Charset.forName(web(name));
      return charset.name().startsWith("UTF-") ? Optional.empty() : Optional.of(charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UnreadableException("", "declares the unknown encoding " + name);
    }
  }

  /**
   * Browsers read Latin-1 as Windows-1252, and pages are written for browsers (WHATWG Encoding,
   * section 4.2).
   */
  private static String web(String name) {
    return name.equalsIgnoreCase("iso-8859-1") || name.equalsIgnoreCase("latin1")
        ? "windows-1252"
        : name;
  }

  private static String decode(byte[] bytes, int from, Charset charset) throws UnreadableException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate((int) (in.remaining() * decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    if (result.isError()) {
      throw new UnreadableException(
          "line " + line(bytes, in.position()) + ", byte " + (in.position() + 1),
          "is not valid " + charset.name());
    }
    return out.flip().toString();
  }

  private static int line(byte[] bytes, int end) {
    int line = 1;
    for (int i = 0; i < end; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }
}
