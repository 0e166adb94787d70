package org.wirecopy.document.warc;

import com.google.common.base.Ascii;
import com.google.common.primitives.Longs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.content.UnreadableException;

/**
 * Takes a web archive apart into its records (WARC 1.0 and 1.1, ISO 28500). A record reaches from
 * its first line to the two line ends behind its block. What is no record is told, and passed over
 * up to the next line that begins one; so is a record that names a wrong length, wherever that
 * would lead.
 *
 * <p>Linear in the size of the archive: what a wrong length made read is read once more, up to a
 * gibibyte of an archive. Of a record no more is in memory than is allowed. Not safe for threads.
 */
final class WarcRecords {
  private static final Pattern VERSION = Pattern.compile("WARC/\\d\\.\\d{1,3}[ \\t]*\\r?\\n");

  /** The first line of a record is no longer. */
  private static final int LINE = 16;

  private static final int LONGEST_HEAD = 1 << 16;
  private static final int BUFFER = 1 << 16;
  private static final long MOST_AGAIN = 1L << 30;

  private final Unread in;
  private final int longest;
  private long position;
  private long again;
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
    this.in = new Unread(in);
    this.longest = longest;
  }

  /** Whether an archive may begin so. */
  static boolean isArchive(byte[] beginning) {
    return isVersion(beginning, 0);
  }

  private static boolean isVersion(byte[] bytes, int at) {
    int length = Math.min(bytes.length - at, LINE);
    return VERSION.matcher(new String(bytes, at, length, StandardCharsets.ISO_8859_1)).lookingAt();
  }

  /** How many bytes were read: up to where the next record begins, or blank lines before it. */
  long position() {
    return position;
  }

  /** Passes over a record, or what is there instead, or over blank lines at the end. */
  void pass() throws IOException {
    try {
      next();
    } catch (UnreadableException e) {
      // What is no record is passed over too.
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
    while (isLineEnd(in.peek())) {
      read();
    }
    long offset = position;
    if (in.peek() < 0) {
      return null;
    }
    number++;
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    long block = head(offset, kept);
    int head = kept.size();
    int most = (int) Math.min(block, longest);
    byte[] beginning = in.readNBytes(most);
    kept.write(beginning);
    long got = beginning.length + skip(beginning.length == most ? block - most : 0);
    position += got;
    boolean isWhole = most == block;
    if (got < block) {
      String fault = "ends after " + got + " of the " + block + " bytes that it names";
      throw misled(offset, kept.toByteArray(), head, got == beginning.length, fault);
    }
    if (!passEnd(kept)) {
      String fault = "does not end where the length that it names says";
      throw misled(offset, kept.toByteArray(), head, isWhole, fault);
    }
    return new Frame(offset, number, kept.toByteArray(), isWhole);
  }

  private int read() throws IOException {
    int next = in.read();
    position += next < 0 ? 0 : 1;
    return next;
  }

  private static boolean isLineEnd(int sign) {
    return sign == '\r' || sign == '\n';
  }

  private long skip(long count) throws IOException {
    long left = count;
    byte[] some = new byte[(int) Math.min(BUFFER, left)];
    while (left > 0) {
      int got = in.read(some, 0, (int) Math.min(some.length, left));
      if (got < 0) {
        break;
      }
      left -= got;
    }
    return count - left;
  }

  /** Passes over the two line ends behind a record; says whether one is there, or the end is. */
  private boolean passEnd(ByteArrayOutputStream kept) throws IOException {
    int ends = 0;
    for (int next = in.peek(); ends < 2 && isLineEnd(next); next = in.peek()) {
      kept.write(read());
      ends += next == '\n' ? 1 : 0;
    }
    return ends > 0 || in.peek() < 0;
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
      if (kept.size() > LONGEST_HEAD || in.peek() < 0) {
        throw skipped(offset, "has no empty line behind its head");
      }
      if (startsRecord()) {
        throw fault(offset, "has no empty line behind its head");
      }
      line = line(kept);
      int colon = line.indexOf(':');
      if (colon > 0 && Ascii.equalsIgnoreCase(line.substring(0, colon).strip(), "Content-Length")) {
        length = Longs.tryParse(line.substring(colon + 1).strip());
      }
    }
    if (length == null || length < 0) {
      throw startsRecord()
          ? fault(offset, "does not say how long it is")
          : skipped(offset, "does not say how long it is");
    }
    return length;
  }

  /** A line without its end; of one that is longer than a head may be, its beginning. */
  private String line(ByteArrayOutputStream kept) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = 0;
    while (next != '\n' && line.size() <= LONGEST_HEAD && (next = read()) >= 0) {
      line.write(next);
    }
    line.writeTo(kept);
    return line.toString(StandardCharsets.UTF_8).stripTrailing();
  }

  private boolean startsRecord() throws IOException {
    if (in.peek() != 'W') {
      return false;
    }
    byte[] line = in.readNBytes(LINE);
    in.unread(line, 0);
    return isVersion(line, 0);
  }

  /** Goes back to the record that begins inside of one with a wrong length, if there is one. */
  private UnreadableException misled(
      long offset, byte[] kept, int head, boolean isKept, String fault) throws IOException {
    int next = recordIn(kept, head);
    int count = kept.length - next;
    if (next < 0 || !isKept || again + count > MOST_AGAIN) {
      return skipped(offset, fault);
    }
    in.unread(kept, next);
    position -= count;
    again += count;
    return fault(offset, fault);
  }

  private static int recordIn(byte[] bytes, int from) {
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] == 'W' && bytes[i - 1] == '\n' && isVersion(bytes, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Reads on to the next line that begins a record. */
  private UnreadableException skipped(long offset, String fault) throws IOException {
    int next = read();
    while (next >= 0 && (next != '\n' || !startsRecord())) {
      next = read();
    }
    return fault(offset, fault);
  }

  private UnreadableException fault(long offset, String fault) throws IOException {
    String onward = in.peek() < 0 ? "" : "; reading goes on at byte " + (position + 1);
    return new UnreadableException(where(number, offset), fault + onward);
  }
}
