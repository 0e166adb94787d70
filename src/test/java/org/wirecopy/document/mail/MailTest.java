package org.wirecopy.document.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.document.Document;
import org.wirecopy.document.Limits;
import org.wirecopy.document.RowShape;
import org.wirecopy.document.input.Corpus;
import org.wirecopy.document.input.Reading;
import org.wirecopy.document.input.Row;
import org.wirecopy.document.input.RowFile;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.Cleaner;
import org.wirecopy.noise.mark.PageKind;

@Timeout(60)
class MailTest {
  private static final String HEADER =
      """
      From: Anna Bell <anna@weir.example>
      Date: Mon, 5 Jan 2026 10:00:00 +0100
      Subject: The lock
      """;

  private static final String ENVELOPE = "From anna@weir.example Mon Jan  5 10:00:00 2026\n";

  @TempDir Path folder;

  private Reading message(String message) {
    return Reading.of(Reading.write(folder.resolve("a.eml"), message));
  }

  private Reading mailbox(String... messages) {
    String box =
        List.of(messages).stream()
            .map(message -> ENVELOPE + message + "\n\n")
            .collect(Collectors.joining());
    return Reading.of(Reading.write(folder.resolve("box.mbox"), box));
  }

  /** A message whose parts are given with their headers. */
  private static String parted(String type, String... parts) {
    return HEADER + multipart(type, "b", parts);
  }

  private static String multipart(String type, String boundary, String... parts) {
    return "Content-Type: multipart/%s; boundary=%s\n\n%s--%s--\n"
        .formatted(
            type,
            boundary,
            List.of(parts).stream()
                .map(part -> "--" + boundary + "\n" + part + "\n")
                .collect(Collectors.joining()),
            boundary);
  }

  private static String plain(String text) {
    return "Content-Type: text/plain; charset=utf-8\n\n" + text;
  }

  private static String page(String html) {
    return "Content-Type: text/html; charset=utf-8\n\n" + html;
  }

  @Test
  void a_message_has_author_date_title_and_a_text_without_its_header() {
    Reading reading =
        message(
            """
            Return-Path: <anna@weir.example>
            From: =?UTF-8?Q?Anna_M=C3=BCller?= <anna@weir.example>
            Date: Mon, 5 Jan 2026 10:00:00 +0100
            Subject: =?ISO-8859-1?Q?The_lock_of?=
             =?ISO-8859-1?Q?_K=F6ln?= is shut
            List-Id: Friends of the weir <friends.weir.example>
            Content-Language: en-gb

            The lock is shut.

            It opens in May.
            """);
    assertThat(reading.complaints()).isEmpty();
    Document document = reading.documents().get(0);
    assertThat(document.id()).isEqualTo("a.eml");
    assertThat(document.text()).isEqualTo("The lock is shut.\n\nIt opens in May.");
    assertThat(document.metadata().author()).isEqualTo("Anna Müller <anna@weir.example>");
    assertThat(document.metadata().title()).isEqualTo("The lock of Köln is shut");
    assertThat(document.metadata().source()).isEqualTo("friends.weir.example");
    assertThat(document.metadata().published()).hasToString("2026-01-05T10:00:00+01:00");
    assertThat(document.language()).isEqualTo("en-GB");
    assertThat(document.isMessage()).isTrue();
    assertThat(document.isPage()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "base64, utf-8",
    "base64, iso-2022-jp",
    "quoted-printable, utf-8",
    "8bit, utf-8",
    "8bit, windows-1251",
    "8bit, koi8-r"
  })
  void decodes(String transfer, String charset) {
    String text = charset.equals("iso-2022-jp") ? "水門は閉まった。" : "Шлюз закрыт.";
    byte[] bytes = text.getBytes(Charset.forName(charset));
    byte[] body =
        switch (transfer) {
          case "base64" -> Base64.getMimeEncoder().encode(bytes);
          case "quoted-printable" -> quoted(bytes).getBytes(StandardCharsets.US_ASCII);
          default -> bytes;
        };
    String head =
        HEADER
            + "Content-Type: text/plain; charset=\"%s\"\nContent-Transfer-Encoding: %s\n\n"
                .formatted(charset, transfer);
    String sent = head + new String(body, StandardCharsets.ISO_8859_1);
    Path file = folder.resolve("a.eml");
    Reading.write(file, sent.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(Reading.of(file).texts()).containsExactly(text);
  }

  private static String quoted(byte[] bytes) {
    return IntStream.range(0, bytes.length)
        .mapToObj(i -> "=%02X%s".formatted(bytes[i], i % 20 == 19 ? "=\r\n" : ""))
        .collect(Collectors.joining());
  }

  @Test
  void bytes_without_a_named_encoding_are_utf_8_where_they_can_be() {
    assertThat(message(HEADER + "\nDie Schleuse für Köln.").texts())
        .containsExactly("Die Schleuse für Köln.");
    Path file = folder.resolve("b.eml");
    Reading.write(file, (HEADER + "\nfür Köln").getBytes(StandardCharsets.ISO_8859_1));
    assertThat(Reading.of(file).texts()).containsExactly("für Köln");
  }

  @Test
  void of_alternatives_the_plain_one_is_the_text_if_it_has_the_words() {
    assertThat(
            message(parted("alternative", plain("The lock is shut."), page("<p>The <b>lock</b>")))
                .texts())
        .containsExactly("The lock is shut.");
    Reading reading =
        message(
            parted(
                "alternative",
                plain("See the page."),
                page("<title>x</title><p>The lock is shut.</p><p>It opens in May or June.</p>")));
    assertThat(reading.texts()).containsExactly("The lock is shut.\nIt opens in May or June.");
    assertThat(reading.documents().get(0).isPage()).isTrue();
    assertThat(reading.documents().get(0).isMessage()).isTrue();
    assertThat(reading.documents().get(0).metadata().title()).isEqualTo("The lock");
  }

  @Test
  void parts_that_are_text_are_read_and_other_attachments_are_left_out() {
    assertThat(
            message(
                    parted(
                        "mixed",
                        multipart(
                            "related",
                            "c",
                            page("<p>The lock is shut."),
                            "Content-Type: image/png\nContent-Transfer-Encoding: base64\n\nAAAA"),
                        "Content-Type: text/html\nContent-Disposition: attachment\n\n<p>A page.",
                        "Content-Type: application/pdf\n\n%PDF",
                        plain("Friends of the weir\nlist & more")))
                .texts())
        .containsExactly("The lock is shut.\nFriends of the weir\nlist & more");
  }

  @Test
  void messages_inside_of_a_message_are_text_of_it() {
    assertThat(
            message(
                    parted(
                        "digest",
                        "\nFrom: b@c.example\nSubject: One\n\nThe lock is shut.\n",
                        "\nFrom: c@c.example\nSubject: Two\n\nThe gate is open.\n"))
                .texts())
        .containsExactly("The lock is shut.\n\nThe gate is open.");
  }

  @Test
  void a_mailbox_holds_messages_and_a_broken_one_costs_itself() {
    Reading reading =
        mailbox(
            HEADER + "\nThe lock is shut.\n\n>From here it is a mile.\n>>From there too.",
            "This is no message at all.",
            HEADER + "\nFrom the lake it flows.\n\nFrom May on, at 10:00, it opens.",
            HEADER + "Content-Type: application/pdf\n\n%PDF");
    assertThat(reading.texts())
        .containsExactly(
            "The lock is shut.\n\nFrom here it is a mile.\n>From there too.",
            "From the lake it flows.\n\nFrom May on, at 10:00, it opens.");
    assertThat(reading.ids()).containsExactly("box.mbox:1", "box.mbox:14");
    assertThat(reading.complaints())
        .containsExactly(
            "box.mbox, line 11: is no message: its header has no From, Date, Subject, Message-ID"
                + " or Return-Path",
            "box.mbox, line 23: holds no text");
  }

  @Test
  void rows_of_a_mailbox_are_its_bytes() {
    String first = ENVELOPE + HEADER + "\nThe lock is shut.\n\n";
    String second = ENVELOPE + HEADER + "\nThe gate is open.\n";
    Path file = Reading.write(folder.resolve("in"), first + second);
    try (RowFile rows =
        RowFile.open(file, "in", "in", Map.of(), Limits.STANDARD, problem -> {}).orElseThrow()) {
      assertThat(rows.shape()).isEqualTo(RowShape.MESSAGES);
      Row row = rows.next();
      assertThat(row.bytes()).asString(StandardCharsets.UTF_8).isEqualTo(first);
      row = rows.next();
      assertThat(row.offset()).isEqualTo(first.length());
      assertThat(row.bytes()).asString(StandardCharsets.UTF_8).isEqualTo(second);
      assertThat(rows.next()).isNull();
    }
  }

  @Test
  void a_cleaner_sees_that_it_is_a_message() {
    Cleaner cleaner = Cleaner.auto();
    for (String body :
        List.of(
            plain("The lock is shut.\n\nOn Monday, Ben Hill wrote:\n> Is it open?\n\n-- \nAnna"),
            page("<p>The lock is shut.</p><blockquote type=cite>Is it open?</blockquote>"))) {
      CleanDocument clean = cleaner.clean(message(HEADER + body).documents().get(0));
      assertThat(clean.kind()).isEqualTo(PageKind.MESSAGE);
      assertThat(clean.keptText()).isEqualTo("The lock is shut.");
      assertThat(clean.posts())
          .singleElement()
          .satisfies(post -> assertThat(post.author()).startsWith("Anna Bell"));
    }
  }

  @Test
  void a_text_with_header_lines_stays_a_text() {
    String post = HEADER + "\nThe lock is shut.\n";
    assertThat(Reading.of(Reading.write(folder.resolve("a.txt"), post)).texts())
        .containsExactly(post);
  }

  @Test
  void what_asks_for_too_much_is_a_problem() {
    String nested =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "Content-Type: multipart/mixed; boundary=b%d\n\n--b%<d\n".formatted(i))
            .collect(Collectors.joining());
    String inside = "Content-Type: message/rfc822\n\n".repeat(10_000);
    String flat = "--b\n\nx\n".repeat(10_001);
    assertThat(
            mailbox(
                    HEADER + nested,
                    HEADER + inside,
                    HEADER + "Content-Type: multipart/mixed; boundary=b\n\n" + flat,
                    HEADER + "X: y\n".repeat(2000) + "\nx",
                    "Subject: " + "y".repeat(1 << 17) + "\n\nx",
                    HEADER + "Content-Type: multipart/mixed; boundary=\"\"\n\nThe weir.",
                    HEADER + "Content-Type: multipart/mixed; boundary=z\n\nNo part.",
                    HEADER + "\nThe lock is shut. " + "y".repeat(1 << 20))
                .complaints())
        .map(complaint -> complaint.replaceFirst("^box.mbox(, line |:)\\d+: ", ""))
        .containsExactly(
            "nests parts deeper than 32 levels, the limit",
            "nests parts deeper than 32 levels, the limit",
            "has more than 10000 parts, the limit",
            "is no message that can be read: Maximum header limit (1000) exceeded",
            "is no message that can be read: Maximum header length limit (65536) exceeded",
            "names a boundary that no part of it has",
            "holds no text",
            "names a boundary that no part of it has",
            "holds no text");
  }

  @Test
  void a_message_that_is_too_long_is_left_out_and_the_rest_is_read() {
    String box =
        ENVELOPE
            + HEADER
            + "\n"
            + "y".repeat(5000)
            + "\n\n"
            + ENVELOPE
            + HEADER
            + "\nThe lock is shut.\n";
    Path file = Reading.write(folder.resolve("box.mbox"), box);
    Reading reading =
        Reading.of(Corpus.builder().inputs(List.of(file.toString())).limits(new Limits(1000, 500)));
    assertThat(reading.texts()).containsExactly("The lock is shut.");
    assertThat(reading.complaints())
        .containsExactly(
            "box.mbox, line 1: has more than 2000 bytes, which is the limit for a document");
  }

  @Test
  void any_bytes_are_read_or_become_problems() {
    byte[] sample =
        (ENVELOPE
                + parted(
                    "alternative",
                    plain("The lock."),
                    multipart("related", "c", page("<p>The lock"), "\n\nx")))
            .getBytes(StandardCharsets.UTF_8);
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      byte[] bytes = sample.clone();
      for (int j = random.nextInt(8); j >= 0; j--) {
        bytes[random.nextInt(bytes.length)] =
            j % 2 == 0 ? (byte) random.nextInt(256) : sample[random.nextInt(sample.length)];
      }
      Path file = Reading.write(folder.resolve("a.eml"), bytes);
      assertThatCode(() -> Reading.of(file)).doesNotThrowAnyException();
    }
  }
}
