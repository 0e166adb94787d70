package org.wirecopy.document.content;

import com.google.common.base.Utf8;
import com.google.common.primitives.Bytes;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.wirecopy.document.Problem;

/**
 * Turns bytes into text: in the encoding of the byte order mark, else in the one that was asked
 * for. Bytes that the encoding does not have are an error that says where; nothing is guessed. A
 * page is read as browsers do, which refuse none.
 */
public final class Decoder {
  private static final int CHUNK = 1 << 13;

  private Decoder() {}

  /** Text in the encoding of its mark, or in the one that was asked for. */
  public static String text(byte[] bytes, Charset unmarked) throws UnreadableException {
    return decode(bytes, unmarked);
  }

  /**
   * A page as browsers read it.
   *
   * @param problems told, with the page's id, if it declares what it is not, or has bytes that its
   *     encoding does not have
   */
  public static String page(String id, byte[] bytes, Consumer<Problem> problems)
      throws UnreadableException {
    Charset charset = SentText.encoding(bytes, null, true);
    String text = SentText.decode(bytes, charset);
    PageDamage.report(id, bytes, charset, text, problems);
    return text;
  }

  /** A line of a file of rows, in UTF-8; a mark at the start of the file is passed over. */
  public static String row(LineSource.Line line) throws UnreadableException {
    check(line);
    int from = start(line);
    return new String(line.bytes(), from, line.length() - from, StandardCharsets.UTF_8);
  }

  /** Checks that a line of a file of rows is text in UTF-8. */
  static void check(LineSource.Line line) throws UnreadableException {
    checkNoZero(line);
    checkEncoding(line);
  }

  /** Checks that a line holds no zero byte, which text never does. */
  public static void checkNoZero(LineSource.Line line) throws UnreadableException {
    for (int i = 0; i < line.length(); i++) {
      if (line.bytes()[i] == 0) {
        throw binary().at(line.where() + ", byte " + (line.offset() + i + 1));
      }
    }
  }

  /** Checks that a line is in UTF-8. */
  public static void checkEncoding(LineSource.Line line) throws UnreadableException {
    if (!Utf8.isWellFormed(line.bytes(), 0, line.length())) {
      throw malformed(line);
    }
  }

  /** Where the text of a line starts: after the byte order mark in the first line of a file. */
  public static int start(LineSource.Line line) {
    boolean marked = line.offset() == 0 && ByteOrderMark.of(line.bytes()) == ByteOrderMark.UTF_8;
    return marked ? Math.min(ByteOrderMark.UTF_8.length(), line.length()) : 0;
  }

  /** Says which byte of a line is not UTF-8. */
  private static UnreadableException malformed(LineSource.Line line) {
    ByteBuffer in = ByteBuffer.wrap(line.bytes(), 0, line.length());
    decodes(in, StandardCharsets.UTF_8, new StringBuilder());
    return malformed(StandardCharsets.UTF_8)
        .at(line.where() + ", byte " + (line.offset() + in.position() + 1));
  }

  private static UnreadableException malformed(Charset charset) {
    return new UnreadableException(
        "is not valid "
            + charset.name()
            + "; convert it to UTF-8 first, or let it declare its encoding");
  }

  private static String decode(byte[] bytes, Charset unmarked) throws UnreadableException {
    ByteOrderMark mark = ByteOrderMark.of(bytes);
    if (mark == null && !isWide(unmarked)) {
      refuseBinary(bytes);
    }
    int from = mark == null ? 0 : mark.length();
    Charset charset = mark == null ? unmarked : mark.charset();
    if (charset.equals(StandardCharsets.UTF_8)
        && Utf8.isWellFormed(bytes, from, bytes.length - from)) {
      return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    }
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    StringBuilder out = new StringBuilder(bytes.length - from);
    if (!decodes(in, charset, out)) {
      throw malformed(charset)
          .at("line " + Lines.of(out.toString()).count() + ", byte " + (in.position() + 1));
    }
    return out.toString();
  }

  /** Whether letters of an encoding hold zero bytes. */
  private static boolean isWide(Charset charset) {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
  }

  /** Decodes as far as the bytes allow; afterwards the buffer stands at the first that does not. */
  private static boolean decodes(ByteBuffer in, Charset charset, StringBuilder out) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer chunk = CharBuffer.allocate(CHUNK);
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      result = decoder.decode(in, chunk, true);
      out.append(chunk.flip());
      chunk.clear();
    }
    if (!result.isError()) {
      result = decoder.flush(chunk);
      out.append(chunk.flip());
    }
    return !result.isError();
  }

  private static void refuseBinary(byte[] bytes) throws UnreadableException {
    int zero = Bytes.indexOf(bytes, (byte) 0);
    if (zero >= 0) {
      throw looksWide(bytes, zero)
          ? new UnreadableException(
              "looks like UTF-16 without a byte order mark; convert it to UTF-8 first")
          : binary().at("byte " + (zero + 1));
    }
  }

  private static UnreadableException binary() {
    return new UnreadableException("is not text: it holds a zero byte");
  }

  /** Every other byte of Latin letters in UTF-16 is zero. */
  private static boolean looksWide(byte[] bytes, int zero) {
    return zero < 2
        && bytes.length > 3
        && bytes[zero + 2] == 0
        && bytes[1 - zero] != 0
        && bytes[3 - zero] != 0;
  }
}
