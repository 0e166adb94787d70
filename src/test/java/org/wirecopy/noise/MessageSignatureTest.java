package org.wirecopy.noise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.noise.mark.Noise;

/** What stands below a message, and the code in it that only looks like that. */
class MessageSignatureTest {
  private static final String HEAD =
      "From: Ines Dorn <ines@weir.example>\nTo: tom@hale.example\nSubject: Re: lock\n\n";
  private static final String TEXT = "The lock is open.";

  private static Cleaned mail(String body) {
    return Cleaned.text(HEAD + TEXT + "\n\n" + body + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sent from my iPhone",
        "Sent from my Android phone with K-9 Mail. Please excuse my brevity.",
        "Get Outlook for Android<https://aka.example/x>",
        "Sent from Mail for Windows",
        "Sent from my Brickphone 4",
        "Gesendet mit der GMX App",
        "Von meinem iPad gesendet",
        "Envoyé de mon iPhone",
        "Enviado desde mi iPhone",
        "Inviato da iPhone",
        "Verstuurd vanaf mijn iPad",
        "Skickat från min iPhone",
        "Lähetetty iPhonesta",
        "Wysłane z iPhone'a",
        "Отправлено с iPhone",
        "iPhoneから送信",
        "发自我的iPhone",
        "나의 iPhone에서 보냄"
      })
  void the_line_of_a_device_is_a_signature(String line) {
    Cleaned mail = mail(line);

    assertThat(mail.kept()).containsExactly(TEXT);
    assertThat(mail.marked(Noise.SIGNATURE)).containsExactly(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sent from my village on Monday, the oars are not here yet.",
        "Sent from my phone yesterday, the picture is too dark.",
        "The note was sent from my iPhone because the line was down.",
        "Envoyé de mon village lundi, le colis manque.",
        "Get the outlook folder from the boat house.",
        "Sent by mail on Monday."
      })
  void a_sentence_that_says_from_where_something_was_sent_stays(String line) {
    assertThat(mail(line).kept()).containsExactly(TEXT, line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-----", "---", "_____", "=====", "________________________________", "—"})
  void name_and_numbers_below_a_rule_are_a_signature(String rule) {
    String signature =
        rule
            + "\n"
            + "Ina Dorn\n"
            + "Keeper of the Weir\n"
            + "Quay 3, 4711 Hale\n\n"
            + "Tel.: +1 555 010 0123\n"
            + "ina@weir.example";

    assertThat(mail(signature).kept()).containsExactly(TEXT);
    assertThat(mail(signature + "\n\nOn 2 March 2015, Tom wrote:\n> When?").kept())
        .containsExactly(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-----", "_____", "====="})
  void a_list_between_rules_is_text(String rule) {
    assertThat(mail(rule + "\nLock one: nine metres\nLock two: seven metres\n" + rule).kept())
        .contains("Lock one: nine metres", "Lock two: seven metres");
    assertThat(
            mail(rule + "\nPS: The number of the keeper is 555 010 0123, if you need him.").kept())
        .hasSize(3);
  }

  @Test
  void a_box_with_an_address_is_a_signature_and_a_table_is_none() {
    String box =
        "+---------------------+\n"
            + "|  Ina Dorn           |\n"
            + "|  ina@weir.example   |\n"
            + "+---------------------+";
    String table = "| name | mail |\n|------|------|\n| Ina  | ina@weir.example |\n| Tom  | none |";

    assertThat(mail(box).kept()).containsExactly(TEXT);
    assertThat(mail(table).kept()).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```\nlocks --list\n--\n> open\n```",
        "~~~sql\nselect 1\n--\nselect 2\n~~~",
        "[code]\nselect 1\n--\nselect 2\n[/code]",
        "--\n-- Table of locks\n--\ncreate table locks (id int);",
        "locks --list \\\n--\nopen;",
        "locks.txt:3:one\n--\nlocks.txt:9:two",
        "@@ -1,4 +1,3 @@\n one\n--\n-two\n+three\n four"
      })
  void two_hyphens_in_code_end_no_message(String code) {
    Cleaned mail = mail(code + "\n\nTry it.\n\n-- \nInes Dorn");

    assertThat(mail.kept())
        .contains(TEXT, "Try it.")
        .containsAll(code.lines().map(String::strip).toList());
    assertThat(mail.marked(Noise.SIGNATURE)).contains("Ines Dorn");
  }

  @Test
  void names_behind_hyphens_sign_and_are_no_comments() {
    assertThat(mail("--Ines\n--\nInes Dorn, Weir Rowing Club").kept())
        .containsExactly(TEXT, "--Ines");
  }

  @Test
  void what_is_answered_below_a_signature_stays() {
    String body = "-- \nInes Dorn\n\nOn 2 March 2015, Tom Hale wrote:\n> When?\n\nIn May.";

    assertThat(mail(body).kept()).containsExactly(TEXT, "In May.");
  }

  @Test
  void twenty_thousand_lines_like_headers_are_one_message() {
    String lines = "To: somebody\nCc: nobody\n-- a\n@@ -1,9 +1,9 @@\nOn 2 March 2015 at 18:04, x\n";

    assertThat(mail(lines.repeat(4_000)).document().posts()).hasSize(1);
  }

  @Test
  void a_signature_may_be_one_line_and_a_list_of_people_is_none() {
    assertThat(mail("___\nIna Dorn | Weir | +1 555 010 0123").kept()).containsExactly(TEXT);
    assertThat(
            mail("Whom to call:\n-----\nIna Dorn\n+1 555 010 0123\nTom Hale\n+1 555 010 0142")
                .kept())
        .hasSize(7);
    assertThat(mail("-----\nIna Dorn\n+1 555 010 0123\n-----\nCall her, please.").kept())
        .hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Obtenir Outlook pour Android<https://aka.example/x>",
        "Téléchargez Outlook pour iOS",
        "Получить Outlook для iOS",
        "Get BlueMail for Android",
        "Hanki Outlook for iOS",
        "Pobierz aplikację Outlook dla systemu Android",
        "iOS용 Outlook 다운로드",
        "Outlook for Mac"
      })
  void the_offer_of_an_app_for_a_system_is_a_signature(String line) {
    Cleaned mail = mail(line);

    assertThat(mail.kept()).containsExactly(TEXT);
    assertThat(mail.marked(Noise.SIGNATURE)).containsExactly(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Get Outlook for all of us before Monday.",
        "Get Outlook for iOS working before Monday.",
        "Outlook for Android has lost my tides.",
        "Télécharger Outlook pour toute la maison.",
        "Скачать Outlook для всех нас.",
        "Get spark plugs for the launch.",
        "Download Outlook for Friday."
      })
  void a_sentence_that_begins_like_an_offer_stays(String line) {
    assertThat(mail(line + "\n\nThen ring me.").kept())
        .containsExactly(TEXT, line, "Then ring me.");
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 40, 56, 72})
  void name_number_and_address_below_a_rule_of_any_length_are_a_signature(int signs) {
    String card = "Ines Dorn\nTel. +49 40 555 01 77\nines@weir.example";

    assertThat(mail("-".repeat(signs) + "\n" + card).kept()).containsExactly(TEXT);
    assertThat(mail("_".repeat(signs) + "\n" + card).kept()).containsExactly(TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Weir house\nTel. +49 40 555 01 77", "Gates\nSee https://weir.example/g"})
  void a_section_below_a_rule_across_the_page_stays(String section) {
    assertThat(mail("-".repeat(60) + "\n" + section).kept()).containsAll(section.lines().toList());
  }
}
