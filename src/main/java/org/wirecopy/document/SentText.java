package org.wirecopy.document;

import com.google.common.base.Ascii;
import com.google.common.base.Utf8;
import com.google.common.primitives.Bytes;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Decodes what a server sent as browsers do (HTML Standard, "determining the character encoding"):
 * by its byte order mark, by what the server says, by what a page declares, else as UTF-8 where it
 * is that and as windows-1252 where it is not. Its author cannot be asked to do better, so bytes
 * that the encoding does not have become U+FFFD.
 */
final class SentText {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private SentText() {}

  /**
   * Decodes.
   *
   * @param bytes what was sent
   * @param said the encoding that the server names, if it names one
   * @param isPage whether it may declare its encoding itself
   * @throws UnreadableException if it is no text
   */
  static String of(byte[] bytes, @Nullable String said, boolean isPage) throws UnreadableException {
    ByteOrderMark mark = ByteOrderMark.of(bytes);
    if (mark != null) {
      return new String(bytes, mark.length(), bytes.length - mark.length(), mark.charset());
    }
    BinaryFormat binary = BinaryFormat.of(bytes);
    if (binary != null) {
      throw new UnreadableException(binary.fault());
    }
    int zero = Bytes.indexOf(bytes, (byte) 0);
    if (zero >= 0) {
      throw new UnreadableException(
          "is not text: it holds a zero byte, " + zero + " bytes behind its head");
    }
    Charset named = known(said);
    if (named == null && isPage) {
      named = known(DeclaredEncoding.label(bytes));
    }
    if (named == null) {
      named = Utf8.isWellFormed(bytes) ? StandardCharsets.UTF_8 : WINDOWS_1252;
    }
    return new String(bytes, named);
  }

  private static @Nullable Charset known(@Nullable String label) {
    try {
      return label == null ? null : DeclaredEncoding.charset(Ascii.toLowerCase(label.strip()));
    } catch (UnreadableException e) {
      return null;
    }
  }
}
