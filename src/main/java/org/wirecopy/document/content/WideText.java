package org.wirecopy.document.content;

import com.google.common.io.CharSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-16 and UTF-32, told by their marks, and what else an encoding was asked for, as UTF-8,
 * so that lines end with one byte. Spreadsheets write such tables.
 */
public final class WideText {
  private WideText() {}

  /**
   * The encoding of a file.
   *
   * @param unmarked the encoding of a file that bears no mark
   */
  public static Charset charset(Content content, Charset unmarked) {
    ByteOrderMark mark = ByteOrderMark.of(content.beginning());
    return mark == null ? unmarked : mark.charset();
  }

  /** The bytes of a file in an encoding as UTF-8, without the mark unless it is in that already. */
  public static InputStream narrowed(Content content, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return content.in();
    }
    try {
      ByteOrderMark mark = ByteOrderMark.of(content.beginning());
      InputStream in = content.in();
      in.skipNBytes(mark == null ? 0 : mark.length());
      return new Narrowed(reader(in, charset)).asByteSource(StandardCharsets.UTF_8).openStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reader reader(InputStream in, Charset charset) {
    return new InputStreamReader(
        in,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static final class Narrowed extends CharSource {
    private final Reader reader;

    Narrowed(Reader reader) {
      this.reader = reader;
    }

    @Override
    public Reader openStream() {
      return reader;
    }
  }
}
