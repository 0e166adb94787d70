package org.wirecopy.document.store;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Utf8;
import com.google.common.io.ByteArrayDataOutput;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Published;

/** Texts and days as bytes. Texts are UTF-8, or UTF-16 where they hold half a character. */
public final class PackedValues {
  private static final int NOTHING = -1;
  private static final int WIDE = 1 << 30;

  private PackedValues() {}

  /**
   * Writes a day or a moment, or that there is none.
   *
   * @param out where it goes
   * @param published the day, or {@code null}
   */
  public static void published(ByteArrayDataOutput out, @Nullable Published published) {
    checkNotNull(out, "out");
    out.writeBoolean(published != null);
    if (published != null) {
      out.writeLong(published.day().toEpochDay());
      OffsetDateTime time = published.time();
      out.writeBoolean(time != null);
      if (time != null) {
        out.writeLong(time.toEpochSecond());
        out.writeInt(time.getNano());
        out.writeInt(time.getOffset().getTotalSeconds());
      }
    }
  }

  /**
   * Reads a day or a moment.
   *
   * @param in bytes that were written
   * @return the day, or {@code null}
   */
  public static @Nullable Published published(ByteBuffer in) {
    checkNotNull(in, "in");
    if (in.get() == 0) {
      return null;
    }
    LocalDate day = LocalDate.ofEpochDay(in.getLong());
    return in.get() == 0
        ? Published.on(day)
        : Published.at(
            OffsetDateTime.ofInstant(
                Instant.ofEpochSecond(in.getLong(), in.getInt()),
                ZoneOffset.ofTotalSeconds(in.getInt())));
  }

  /**
   * Writes a text, or that there is none.
   *
   * @param out where it goes
   * @param text the text, or {@code null}
   */
  public static void text(ByteArrayDataOutput out, @Nullable String text) {
    checkNotNull(out, "out");
    if (text == null) {
      out.writeInt(NOTHING);
    } else {
      some(out, text);
    }
  }

  private static void some(ByteArrayDataOutput out, String text) {
    if (isWhole(text)) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    } else {
      out.writeInt(text.length() | WIDE);
      text.chars().forEach(out::writeChar);
    }
  }

  private static boolean isWhole(String text) {
    try {
      return Utf8.encodedLength(text) >= 0;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * Reads a text that is there.
   *
   * @param in bytes that were written, in an array
   * @return the text
   * @throws IllegalStateException if there is none
   */
  public static String known(ByteBuffer in) {
    String text = text(in);
    if (text == null) {
      throw new IllegalStateException("a part of a document is missing");
    }
    return text;
  }

  /**
   * Reads a text.
   *
   * @param in bytes that were written, in an array
   * @return the text, or {@code null}
   */
  public static @Nullable String text(ByteBuffer in) {
    checkNotNull(in, "in");
    int length = in.getInt();
    if (length == NOTHING) {
      return null;
    }
    if ((length & WIDE) != 0) {
      char[] chars = new char[length & ~WIDE];
      for (int i = 0; i < chars.length; i++) {
        chars[i] = in.getChar();
      }
      return new String(chars);
    }
    String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
    in.position(in.position() + length);
    return text;
  }
}
