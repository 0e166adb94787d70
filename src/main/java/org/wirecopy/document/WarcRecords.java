package org.wirecopy.document;

import com.google.common.base.Ascii;
import com.google.common.primitives.Longs;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Takes a web archive apart into its records (WARC 1.0 and 1.1, ISO 28500). A record reaches from
 * its first line to the first line of the next. What is no record is told, and passed over up to
 * the next line that begins one.
 *
 * <p>Linear in the size of the archive; of a record no more is in memory than is allowed. Not safe
 * for threads.
 */
final class WarcRecords {
  private static final String VERSION = "WARC/";
  private static final int LONGEST_HEAD = 1 << 16;
  private static final int BUFFER = 1 << 16;

  private final BufferedInputStream in;
  private final int longest;
  private long position;
  private int number;

  /**
   * A record.
   *
   * @param offset how many bytes of the archive stand before it
   * @param number its number, from 1
   * @param bytes what is kept of it
   * @param isWhole whether that is all of it
   */
  record Frame(long offset, int number, byte[] bytes, boolean isWhole) {
    String where() {
      return WarcRecords.where(number, offset);
    }
  }

  /**
   * Takes an archive apart.
   *
   * @param in its plain bytes
   * @param longest how many bytes of a record's block are kept
   */
  WarcRecords(InputStream in, int longest) {
    this.in = new BufferedInputStream(in, BUFFER);
    this.longest = longest;
  }

  /** Whether an archive may begin so. */
  static boolean isArchive(byte[] beginning) {
    int end = Math.min(beginning.length, VERSION.length() + 1);
    return isVersion(new String(beginning, 0, end, StandardCharsets.ISO_8859_1));
  }

  private static boolean isVersion(String line) {
    return line.startsWith(VERSION)
        && line.length() > VERSION.length()
        && Character.isDigit(line.charAt(VERSION.length()));
  }

  /** How many bytes were read: up to where the next record begins. */
  long position() {
    return position;
  }

  /** Passes over a record, or what is there instead; says whether there was anything. */
  boolean pass() throws IOException {
    try {
      return next() != null;
    } catch (UnreadableException e) {
      return true;
    }
  }

  /** Where a record stands, for a person. */
  static String where(int number, long offset) {
    return "record " + number + ", byte " + (offset + 1);
  }

  /**
   * The next record.
   *
   * @return the record, or {@code null} after the last
   * @throws UnreadableException if what comes is no whole record; the next call reads behind it
   */
  @Nullable Frame next() throws IOException, UnreadableException {
    passBlankLines(null);
    long offset = position;
    if (peek() < 0) {
      return null;
    }
    number++;
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    long block = head(offset, kept);
    int most = (int) Math.min(block, longest);
    byte[] beginning = in.readNBytes(most);
    kept.write(beginning);
    long got = beginning.length + skip(block - most, beginning.length == most);
    position += got;
    if (got < block) {
      throw new UnreadableException(
          where(number, offset), "ends after " + got + " of the " + block + " bytes that it names");
    }
    passBlankLines(kept);
    if (peek() >= 0 && !startsRecord()) {
      throw skipped(offset, "is not followed by another: the length that it names is wrong");
    }
    return new Frame(offset, number, kept.toByteArray(), most == block);
  }

  private long skip(long count, boolean isMore) throws IOException {
    long left = isMore ? count : 0;
    byte[] some = new byte[(int) Math.min(BUFFER, left)];
    while (left > 0) {
      int got = in.read(some, 0, (int) Math.min(some.length, left));
      if (got < 0) {
        break;
      }
      left -= got;
    }
    return isMore ? count - left : 0;
  }

  /** Reads the head of a record, and says how many bytes its block has. */
  private long head(long offset, ByteArrayOutputStream kept)
      throws IOException, UnreadableException {
    if (!startsRecord()) {
      throw skipped(offset, "does not begin with a version such as WARC/1.1");
    }
    Long length = null;
    String line = line(kept);
    while (!line.isEmpty()) {
      line = line(kept);
      int colon = line.indexOf(':');
      if (colon > 0 && Ascii.equalsIgnoreCase(line.substring(0, colon).strip(), "Content-Length")) {
        length = Longs.tryParse(line.substring(colon + 1).strip());
      }
      if (kept.size() > LONGEST_HEAD || peek() < 0) {
        break;
      }
    }
    if (!line.isEmpty()) {
      throw skipped(offset, "has no empty line behind its head");
    }
    if (length == null || length < 0) {
      throw skipped(offset, "does not say how long it is");
    }
    return length;
  }

  /** A line without its end; of one that is longer than a head may be, its beginning. */
  private String line(ByteArrayOutputStream kept) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = 0;
    while (next != '\n' && line.size() <= LONGEST_HEAD && (next = in.read()) >= 0) {
      line.write(next);
    }
    position += line.size();
    line.writeTo(kept);
    return line.toString(StandardCharsets.UTF_8).stripTrailing();
  }

  private int peek() throws IOException {
    in.mark(1);
    int next = in.read();
    in.reset();
    return next;
  }

  private boolean startsRecord() throws IOException {
    in.mark(VERSION.length() + 1);
    boolean isStart = isArchive(in.readNBytes(VERSION.length() + 1));
    in.reset();
    return isStart;
  }

  /** Passes over line ends, which belong to the record before them. */
  private void passBlankLines(@Nullable ByteArrayOutputStream kept) throws IOException {
    for (int next = peek(); next == '\r' || next == '\n'; next = peek()) {
      position++;
      int end = in.read();
      if (kept != null) {
        kept.write(end);
      }
    }
  }

  /** Reads on to the next line that begins a record. */
  private UnreadableException skipped(long offset, String fault) throws IOException {
    int next = in.read();
    while (next >= 0) {
      position++;
      if (next == '\n' && startsRecord()) {
        break;
      }
      next = in.read();
    }
    String onward = next < 0 ? "" : "; reading goes on at byte " + (position + 1);
    return new UnreadableException(where(number, offset), fault + onward);
  }
}
