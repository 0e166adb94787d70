package org.wirecopy.document.content;

import com.google.common.base.Ascii;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Decodes what a server sent as browsers do (HTML Standard, "determining the character encoding";
 * Encoding Standard): by its byte order mark, by what the server says, by what a page declares,
 * else as UTF-8 where it is that and as windows-1252 where it is not. A page that is UTF-8 by its
 * bytes is that, whatever it is said to be: archives store pages in another encoding than they
 * declare. Its author cannot be asked to do better, so bytes that the encoding does not have become
 * U+FFFD.
 */
public final class SentText {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int FIRST_HIGH_CONTROL = 0x80;
  private static final int LAST_HIGH_CONTROL = 0x9F;

  /** The beginning of XML that tells its encoding, in bytes. */
  private static final int HEAD = 1 << 13;

  /** One zero in so many bytes is a mistake. */
  private static final int MOST_ZEROS = 500;

  private SentText() {}

  /**
   * Decodes.
   *
   * @param bytes what was sent
   * @param said the encoding that the server names, if it names one
   * @param isPage whether it may declare its encoding itself
   * @throws UnreadableException if it is no text
   */
  public static String of(byte[] bytes, @Nullable String said, boolean isPage)
      throws UnreadableException {
    return decode(bytes, encoding(bytes, said, isPage));
  }

  /**
   * Decodes XML as it comes: by its byte order mark, as UTF-8 where its beginning is that, else by
   * what it declares, else as UTF-8 (XML 1.0, "Character Encoding in Entities"); bytes that the
   * encoding does not have become U+FFFD.
   *
   * @param plain what was sent; not closed
   * @return its text, without a mark
   */
  public static Reader xml(InputStream plain) throws IOException {
    byte[] head = plain.readNBytes(HEAD);
    ByteOrderMark mark = ByteOrderMark.of(head);
    Charset charset = mark == null ? declaredXml(head) : mark.charset();
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), plain);
    whole.skipNBytes(mark == null ? 0 : mark.length());
    return new InputStreamReader(whole, charset);
  }

  private static Charset declaredXml(byte[] head) {
    Charset declared = Utf8Likeness.isUtf8(head) ? null : known(DeclaredEncoding.label(head));
    return declared == null ? StandardCharsets.UTF_8 : declared;
  }

  /** The encoding that bytes are read in. */
  static Charset encoding(byte[] bytes, @Nullable String said, boolean isPage)
      throws UnreadableException {
    ByteOrderMark mark = ByteOrderMark.of(bytes);
    if (mark != null) {
      return mark.charset();
    }
    BinaryFormat binary = BinaryFormat.of(bytes);
    if (binary != null) {
      throw new UnreadableException(binary.fault());
    }
    Charset wide = wide(said);
    if (wide != null) {
      return wide;
    }
    refuseZeros(bytes);
    if (isPage && Utf8Likeness.isUtf8(bytes)) {
      return StandardCharsets.UTF_8;
    }
    Charset named = known(said);
    if (named == null && isPage) {
      named = known(DeclaredEncoding.label(bytes));
    }
    if (named != null) {
      return named;
    }
    return Utf8Likeness.isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS_1252;
  }

  /** Bytes in an encoding, without their mark. */
  static String decode(byte[] bytes, Charset charset) {
    ByteOrderMark mark = ByteOrderMark.of(bytes);
    int from = mark == null ? 0 : mark.length();
    String text = new String(bytes, from, bytes.length - from, charset);
    if (mark != null) {
      return text;
    }
    boolean isWide = charset.name().startsWith("UTF-16");
    String whole = isWide ? text : text.replace('\0', '\uFFFD');
    return charset.name().startsWith("windows-125") && whole.indexOf('\uFFFD') >= 0
        ? withHighControls(bytes, whole)
        : whole;
  }

  /** What Windows leaves free between 80 and 9F is a control character to browsers. */
  private static String withHighControls(byte[] bytes, String text) {
    StringBuilder filled = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      int one = bytes[i] & 0xFF;
      if (text.charAt(i) == '\uFFFD' && one >= FIRST_HIGH_CONTROL && one <= LAST_HIGH_CONTROL) {
        filled.setCharAt(i, (char) one);
      }
    }
    return filled.toString();
  }

  /** UTF-16, which a server can say and a page cannot. */
  private static @Nullable Charset wide(@Nullable String label) {
    return switch (label == null ? "" : Ascii.toLowerCase(label.strip())) {
      case "utf-16", "utf-16le" -> StandardCharsets.UTF_16LE;
      case "utf-16be" -> StandardCharsets.UTF_16BE;
      default -> null;
    };
  }

  /** A few zeros stand in pages by mistake; more are no text. */
  private static void refuseZeros(byte[] bytes) throws UnreadableException {
    long zeros = 0;
    for (byte b : bytes) {
      zeros += b == 0 ? 1 : 0;
    }
    if (zeros * MOST_ZEROS > bytes.length) {
      throw new UnreadableException("is not text: it holds " + zeros + " zero bytes");
    }
  }

  private static @Nullable Charset known(@Nullable String label) {
    return label == null ? null : DeclaredEncoding.charset(Ascii.toLowerCase(label.strip()));
  }
}
