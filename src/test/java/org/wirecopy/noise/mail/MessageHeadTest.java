package org.wirecopy.noise.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Document;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.Cleaned;
import org.wirecopy.noise.Cleaner;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.noise.mark.PageKind;
import org.wirecopy.noise.mark.Preset;

class MessageHeadTest {
  private static final String RAW =
      """
      Return-Path: <ines@weir.example>
      Received: from mail.weir.example (mail.weir.example [192.0.2.9])
      \tby mx.hale.example with ESMTPS id 17
       for <tom@hale.example>; Tue,  3 Mar 2015 18:04:02 +0100 (CET)
      DKIM-Signature: v=1; a=rsa-sha256; d=weir.example;
              s=k; h=from:subject
      References: <1@hale.example>
       <2@hale.example>
      From: =?UTF-8?Q?In=C3=A9s_Dorn?= <ines@weir.example>
      Subject: =?UTF-8?B?RGllIFNjaGxldXNl?=
       at the weir
      Date: Tue, 3 Mar 2015 18:04:00 +0100
      Content-Type: text/plain;
       charset="utf-8"

      It opens in May.

      > When?
      """;

  private static CleanDocument told(String text) {
    return Cleaner.builder().preset(Preset.MAIL).build().clean(Document.of("page", text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "From ines@weir.example Tue Mar  3 18:04:02 2015\n"})
  void a_message_as_it_lies_in_a_mailbox_has_folded_lines(String mailbox) {
    for (String text : new String[] {mailbox + RAW, (mailbox + RAW).replace("\n", "\r\n")}) {
      Cleaned mail = Cleaned.text(text);
      assertThat(mail.kept()).containsExactly("It opens in May.");
      assertThat(mail.document().metadata().title()).isEqualTo("Die Schleuse at the weir");
      assertThat(mail.document().metadata().author()).isEqualTo("Inés Dorn <ines@weir.example>");
      assertThat(mail.days()).containsExactly("2015-03-03");
    }
  }

  @Test
  void encoded_words_that_cannot_be_read_stay() {
    assertThat(EncodedWords.decoded("a =?x-none?Q?b?= =?UTF-8?Q?=GG?= c"))
        .isEqualTo("a =?x-none?Q?b?==?UTF-8?Q?=GG?= c");
    assertThat(EncodedWords.decoded("=?iso-8859-1?q?caf=E9?= =?utf-8?b?IGhlcmU=?="))
        .isEqualTo("café here");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It opens in May.",
        "Note: it opens in May.",
        "To: all who rowed, my thanks.",
        "Q: When?\nA: In May.",
        "Hello Tom,\nit opens in May."
      })
  void a_body_without_header_lines_stays_whole(String first) {
    CleanDocument mail = told(first + "\n\nBring a rope.\n\n> When?\n");

    assertThat(mail.keptText()).isEqualTo(first + "\n\nBring a rope.");
    assertThat(mail.kind()).isEqualTo(PageKind.MESSAGE);
  }

  @Test
  void a_single_field_is_a_header_of_what_is_known_to_be_a_message() {
    assertThat(told("Subject: the lock\n\nIt opens in May.\n").keptText())
        .isEqualTo("It opens in May.");
    assertThat(Cleaned.text("Subject: the lock\n\nIt opens in May.\n").kept()).hasSize(2);
  }

  @Test
  void lines_below_the_header_without_a_blank_one_between_are_text() {
    Cleaned mail =
        Cleaned.text("From: ines@weir.example\nSubject: lock\nIt opens in May.\nBring a rope.\n");

    assertThat(mail.kept()).containsExactly("It opens in May.", "Bring a rope.");
  }

  @Test
  void of_a_message_in_parts_the_plain_text_stays() {
    Cleaned mail =
        Cleaned.text(
            """
            From: ines@weir.example
            Subject: lock
            Content-Type: multipart/mixed;
             boundary="outer"

            This is a message in parts.
            --outer
            Content-Type: multipart/alternative; boundary=inner

            --inner
            Content-Type: text/plain;
             charset=utf-8

            It opens in May.

            > When?
            --inner
            Content-Type: text/html

            <p>It opens in May.</p>
            --inner--
            --outer
            Content-Type: image/png
            Content-Transfer-Encoding: base64

            iVBORw0KGgo
            --outer--
            """);

    assertThat(mail.kept()).containsExactly("It opens in May.");
    assertThat(mail.marked(Noise.MARKUP)).containsExactly("<p>It opens in May.</p>", "iVBORw0KGgo");
  }

  @Test
  void of_a_message_in_parts_without_plain_text_nothing_is_lost() {
    Cleaned mail =
        Cleaned.text(
            "From: ines@weir.example\n"
                + "Subject: lock\n"
                + "Content-Type: multipart/related; boundary=b\n\n"
                + "--b\n"
                + "Content-Type: text/html\n\n"
                + "<p>It opens in May.</p>\n"
                + "--b--\n");

    assertThat(mail.kept()).containsExactly("<p>It opens in May.</p>");
  }
}
