package org.wirecopy.document.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.wirecopy.document.content.LineSource;

/**
 * What a mailbox adds to a message: the line above it, which says when it came from whom (RFC
 * 4155), and a sign before each line that could be taken for one (as in "mboxrd").
 */
final class Envelope {
  private static final Pattern LINE =
      Pattern.compile(
          "From .{0,200}?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? +"
              + "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +\\d{1,2} +\\d{1,2}:\\d{2}");

  private static final Pattern MAILBOX = Pattern.compile(LINE + ".{0,100}\\r?\\n>?[!-9;-~]{1,60}:");
  private static final int LONGEST = 300;
  private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

  private Envelope() {}

  /** Whether a file that begins so is a mailbox: its first message has a header field. */
  static boolean beginsMailbox(String beginning) {
    return MAILBOX.matcher(beginning).lookingAt();
  }

  /** Whether a line stands above a message. */
  static boolean isIn(LineSource.Line line) {
    if (!isFrom(line.bytes(), 0, line.length())) {
      return false;
    }
    int length = Math.min(line.length(), LONGEST);
    String text = new String(line.bytes(), 0, length, StandardCharsets.ISO_8859_1);
    return LINE.matcher(text).lookingAt();
  }

  private static boolean isFrom(byte[] bytes, int at, int end) {
    for (int i = 0; i < FROM.length; i++) {
      if (at + i >= end || bytes[at + i] != FROM[i]) {
        return false;
      }
    }
    return true;
  }

  /** A message as it was sent, without what the mailbox adds. */
  static byte[] opened(byte[] stored, int length) {
    ByteArrayOutputStream sent = new ByteArrayOutputStream(length);
    for (int at = endOfLine(stored, 0, length); at < length; ) {
      int end = endOfLine(stored, at, length);
      int sign = at;
      while (sign < end && stored[sign] == '>') {
        sign++;
      }
      int from = sign > at && isFrom(stored, sign, end) ? at + 1 : at;
      sent.write(stored, from, end - from);
      at = end;
    }
    return sent.toByteArray();
  }

  private static int endOfLine(byte[] bytes, int from, int length) {
    int end = from;
    while (end < length && bytes[end] != '\n') {
      end++;
    }
    return Math.min(length, end + 1);
  }
}
