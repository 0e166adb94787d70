package org.wirecopy.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Changes bytes in ways in which files go wrong, or in which somebody makes them go wrong. */
final class Mutator {
  /** No file grows beyond this; what is quadratic takes seconds by then. */
  private static final int LARGEST = 1 << 17;

  private static final int MOST_CHANGES = 6;
  private static final int LONGEST_PART = 400;

  /** What readers and rules look for. */
  private static final List<String> WORDS =
      List.of(
          "<",
          ">",
          "&",
          "&#",
          "&#xD800;",
          "&#x110000;",
          "&amp;",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "<p>",
          "</p>",
          "<div class=post>",
          "</div>",
          "<blockquote>",
          "<table><tr><td>",
          "<svg>",
          "<math>",
          "<template>",
          "<select>",
          "<plaintext>",
          "<script>",
          "</script>",
          "<title>",
          "<textarea>",
          "<base href=//x>",
          "<meta charset=utf-16>",
          "<meta charset=x-user-defined>",
          "<time datetime=\"9999-99-99\">",
          "<noscript>",
          "<frameset>",
          "<body>",
          "<html>",
          "```",
          "~~~",
          "---\n",
          "+++\n",
          "***",
          "___",
          "> ",
          ">>>> ",
          "    ",
          "\t",
          "- ",
          "1. ",
          "[",
          "]",
          "](",
          "![",
          "[^",
          "]: ",
          "[[",
          "]]",
          "{{",
          "}}",
          "{%",
          "%}",
          "<%",
          "${",
          "$$",
          "|",
          "|---|\n",
          "# ",
          "====\n",
          "----\n",
          "....\n",
          "////\n",
          "|===\n",
          "--\n",
          "****\n",
          "ifdef::x[]\n",
          "endif::[]\n",
          "include::x[]\n",
          "[source]\n",
          "pass:[",
          "footnote:[",
          "+\n",
          ".. ",
          ".. code::\n\n",
          "::\n\n",
          ":x: ",
          "``",
          "`",
          "`_",
          "|x|",
          "+---+\n",
          "\\begin{",
          "\\end{",
          "\\begin{verbatim}",
          "\\verb|",
          "\\iffalse",
          "\\fi",
          "\\else",
          "\\if",
          "{",
          "}",
          "$",
          "\\(",
          "\\[",
          "\\]",
          "%",
          "\\\\",
          "\\",
          "\\newcommand",
          "\\def\\x#1",
          "^^5c",
          "From: ",
          "To: ",
          "Subject: ",
          "Date: ",
          "\n\n",
          "\r",
          "\r\n",
          "\n",
          "-- \n",
          "Re: ",
          "On Monday, 5 May 2024, Jo <j@x.org> wrote:\n",
          "-----Original Message-----\n",
          "Begin forwarded message:\n",
          "Content-Type: multipart/mixed; boundary=b\n\n--b\n",
          "--b--",
          "Content-Transfer-Encoding: base64\n",
          "=?utf-8?B?",
          "?=",
          "=\n",
          "=E2",
          "From x Mon\n",
          "said:",
          "wrote:",
          "Quote:",
          "#12",
          "Reply",
          "5 May 2024",
          "2024-05-05T25:61:61+99:99",
          "(Reuters)",
          "(AFP) - ",
          "PARIS, May 5 (AP) — ",
          "By Jo Field",
          "©",
          "http://",
          "“",
          "”",
          "\"",
          "\"\"",
          "'",
          ",",
          ";",
          "{\"text\":\"",
          "\"}\n",
          "\\u",
          "\\ud83d",
          "\\u0000",
          "null",
          "\"wirecopy\":{}",
          "\"id\":",
          "\"text\":",
          "[1,",
          "\"html\":",
          "id,text\n",
          "\"published\":",
          "0",
          "-1",
          "2147483648",
          "-9223372036854775809",
          "1e999999999",
          "0.00000000000000001",
          "NaN",
          "99999999999999999999999999",
          "WARC/1.0\r\n",
          "WARC/1.1\r\n",
          "\n\nFrom - Mon Jan  5 10:00:00 2026\nFrom: a\n",
          "Content-Type: multipart/mixed; boundary=b\n\n--b\n",
          "--b--\n",
          "=?utf-8?B?/w?=",
          "Content-Length: ",
          "Content-Length: 99999999999\r\n",
          "Content-Length: -1\r\n",
          "\r\n\r\n",
          "HTTP/1.1 200 OK\r\n",
          "Transfer-Encoding: chunked\r\n",
          "Content-Encoding: gzip\r\n",
          "Content-Encoding: br\r\n",
          "FFFFFFFFF\r\n",
          "\u0000",
          "\u200b",
          "\u00ad",
          "\u2028",
          "\u0085",
          "\ufeff",
          "\ufffd",
          "\u202e",
          "é",
          "e\u0301",
          "İ",
          "ß",
          "ﬁ",
          "漢字",
          "ก",
          "👩‍👩‍👧",
          "🇩🇪",
          "\u0301".repeat(40),
          "!!python/object",
          "&a [*a, *a]",
          "<<: *a",
          "a: b: c",
          "? ",
          "| \n",
          "'''",
          "[a.b]\n");

  private static final byte[][] STRANGE_BYTES = {
    {(byte) 0xFF},
    {(byte) 0xC0, (byte) 0x80},
    {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
    {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
    {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
    {(byte) 0xFF, (byte) 0xFE},
    {(byte) 0xFE, (byte) 0xFF},
    {0x1F, (byte) 0x8B, 8, 0},
    {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD},
    {0},
    {0x1B},
    {(byte) 0xE2, (byte) 0x80}
  };

  private static final int DEEP = 8000;

  private final Random random;
  private final boolean floods;

  /**
   * A source of changes.
   *
   * @param random chooses them; one file in eight is flooded, as somebody does who wants to see a
   *     reader hang
   */
  Mutator(Random random) {
    this.random = random;
    this.floods = random.nextInt(8) == 0;
  }

  /**
   * Changes a file in one to {@value #MOST_CHANGES} ways.
   *
   * @param bytes what it holds
   * @param other another file, to take parts of
   */
  byte[] change(byte[] bytes, byte[] other) {
    byte[] changed = bytes;
    for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) {
      changed = once(changed, other);
    }
    return changed.length > LARGEST ? Arrays.copyOf(changed, LARGEST) : changed;
  }

  private byte[] once(byte[] bytes, byte[] other) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + 1 + random.nextInt(LONGEST_PART));
    return switch (random.nextInt(12)) {
      case 0 -> flipped(bytes);
      case 1 -> replaced(bytes, from, to, new byte[0]);
      case 2 -> Arrays.copyOf(bytes, from);
      case 3 -> replaced(bytes, from, from, Arrays.copyOfRange(bytes, from, to));
      case 4 -> replaced(bytes, from, random.nextBoolean() ? from : to, part(other));
      case 5, 6 -> replaced(bytes, from, from, word());
      case 7 -> atLine(bytes, from, word());
      case 8 -> replaced(bytes, from, from, repeated(word()));
      case 9 -> replaced(bytes, from, to, repeated(Arrays.copyOfRange(bytes, from, to)));
      case 10 -> replaced(bytes, from, from, nested());
      default -> otherNumber(bytes, from);
    };
  }

  private byte[] flipped(byte[] bytes) {
    byte[] flipped = bytes.clone();
    for (int i = random.nextInt(4); i >= 0 && flipped.length > 0; i--) {
      flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private byte[] part(byte[] other) {
    int from = random.nextInt(other.length + 1);
    return Arrays.copyOfRange(
        other, from, Math.min(other.length, from + random.nextInt(LONGEST_PART * 4)));
  }

  private byte[] word() {
    return random.nextInt(8) == 0
        ? STRANGE_BYTES[random.nextInt(STRANGE_BYTES.length)]
        : utf8(WORDS.get(random.nextInt(WORDS.size())));
  }

  /** A few times, or as often as it fits. */
  private byte[] repeated(byte[] part) {
    int most = Math.max(1, LARGEST / 2 / Math.max(1, part.length));
    int times = floods && random.nextBoolean() ? most : 1 + random.nextInt(Math.min(most, 60));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < times; i++) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  /** Two words that open and close, in one another. */
  private byte[] nested() {
    byte[] open = word();
    byte[] close = word();
    int depth = 1 + random.nextInt(floods && random.nextBoolean() ? DEEP : 40);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < depth; i++) {
      out.writeBytes(open);
    }
    for (int i = 0; i < depth; i++) {
      out.writeBytes(close);
    }
    return out.toByteArray();
  }

  private static byte[] atLine(byte[] bytes, int near, byte[] word) {
    int at = near;
    while (at > 0 && bytes[at - 1] != '\n') {
      at--;
    }
    return replaced(bytes, at, at, word);
  }

  private byte[] otherNumber(byte[] bytes, int near) {
    int from = near;
    while (from < bytes.length && (bytes[from] < '0' || bytes[from] > '9')) {
      from++;
    }
    int to = from;
    while (to < bytes.length && bytes[to] >= '0' && bytes[to] <= '9') {
      to++;
    }
    List<String> numbers = List.of("0", "-1", "1", "2147483647", "4294967296", "9".repeat(30), "");
    return replaced(bytes, from, to, utf8(numbers.get(random.nextInt(numbers.size()))));
  }

  static byte[] replaced(byte[] bytes, int from, int to, byte[] with) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, from);
    out.writeBytes(with);
    out.write(bytes, to, bytes.length - to);
    return out.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
