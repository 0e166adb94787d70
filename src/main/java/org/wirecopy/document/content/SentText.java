package org.wirecopy.document.content;

import com.google.common.base.Ascii;
import com.google.common.base.Utf8;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Decodes what a server sent as browsers do (HTML Standard, "determining the character encoding"):
 * by its byte order mark, by what the server says, by what a page declares, else as UTF-8 where it
 * is that and as windows-1252 where it is not. Its author cannot be asked to do better, so bytes
 * that the encoding does not have become U+FFFD.
 */
public final class SentText {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

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
    ByteOrderMark mark = ByteOrderMark.of(bytes);
    if (mark != null) {
      return new String(bytes, mark.length(), bytes.length - mark.length(), mark.charset());
    }
    BinaryFormat binary = BinaryFormat.of(bytes);
    if (binary != null) {
      throw new UnreadableException(binary.fault());
    }
    Charset wide = wide(said);
    if (wide != null) {
      return new String(bytes, wide);
    }
    refuseZeros(bytes);
    Charset named = known(said);
    if (named == null && isPage) {
      named = known(DeclaredEncoding.label(bytes));
    }
    if (named == null) {
      named = Utf8.isWellFormed(bytes) ? StandardCharsets.UTF_8 : WINDOWS_1252;
    }
    return new String(bytes, named).replace('\0', '\uFFFD');
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
    try {
      return label == null ? null : DeclaredEncoding.charset(Ascii.toLowerCase(label.strip()));
    } catch (UnreadableException e) {
      return null;
    }
  }
}
