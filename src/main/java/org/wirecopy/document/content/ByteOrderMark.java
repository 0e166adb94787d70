package org.wirecopy.document.content;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * The marks at the start of a file that tell its encoding. Longer marks come first: UTF-32's starts
 * like UTF-16's.
 */
public enum ByteOrderMark {
  UTF_32LE("UTF-32LE", 0xFF, 0xFE, 0, 0),
  UTF_32BE("UTF-32BE", 0, 0, 0xFE, 0xFF),
  UTF_8("UTF-8", 0xEF, 0xBB, 0xBF),
  UTF_16LE("UTF-16LE", 0xFF, 0xFE),
  UTF_16BE("UTF-16BE", 0xFE, 0xFF);

  private final String charset;
  private final int[] bytes;

  ByteOrderMark(String charset, int... bytes) {
    this.charset = charset;
    this.bytes = bytes;
  }

  public static @Nullable ByteOrderMark of(byte[] text) {
    for (ByteOrderMark mark : values()) {
      if (mark.starts(text)) {
        return mark;
      }
    }
    return null;
  }

  private boolean starts(byte[] text) {
    if (text.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((text[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  public int length() {
    return bytes.length;
  }

  public Charset charset() {
    return Charset.forName(charset);
  }
}
