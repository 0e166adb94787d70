package org.wirecopy.noise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.noise.mark.PageKind;

/** Earlier messages below a reply whose lines bear no marks, and what introduces quoted lines. */
class MessageOriginalTest {
  private static final String HEAD =
      """
      From: Ines Dorn <ines@weir.example>
      To: Tom Hale <tom@hale.example>
      Date: Tue, 3 Mar 2015 18:04:00 +0100
      Subject: Re: the lock

      """;
  private static final String REPLY = "The gates arrive in April.";
  private static final String OLD = "Does anybody know when the lock opens?";

  private static Cleaned mail(String... paragraphs) {
    return Cleaned.text(HEAD + String.join("\n\n", paragraphs) + "\n");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          From       | Sent           | To           | Subject    | Monday, March 2, 2015 6:04 PM
          Von        | Gesendet       | An           | Betreff    | Montag, 2. März 2015 18:04
          De         | Envoyé         | À            | Objet      | lundi 2 mars 2015 18:04
          De         | Enviado el     | Para         | Asunto     | lunes, 2 de marzo de 2015 18:04
          Da         | Inviato        | A            | Oggetto    | lunedì 2 marzo 2015 18:04
          Van        | Verzonden      | Aan          | Onderwerp  | maandag 2 maart 2015 18:04
          Från       | Skickat        | Till         | Ämne       | den 2 mars 2015 18:04
          Lähettäjä  | Lähetetty      | Vastaanottaja| Aihe       | 2. maaliskuuta 2015 18.04
          Od         | Wysłano        | Do           | Temat      | 2 marca 2015 18:04
          Feladó     | Elküldve       | Címzett      | Tárgy      | 2015. március 2. 18:04
          От         | Отправлено     | Кому         | Тема       | 2 марта 2015 г. 18:04
          Kimden     | Gönderilme     | Kime         | Konu       | 2 Mart 2015 Pazartesi 18:04
          差出人     | 送信日時       | 宛先         | 件名       | 2015年3月2日 18:04
          发件人     | 发送时间       | 收件人       | 主题       | 2015年3月2日 18:04
          보낸 사람  | 보낸 날짜      | 받는 사람    | 제목       | 2015년 3월 2일 오후 6:04
          """)
  void header_lines_of_an_original_end_the_reply(
      String from, String sent, String to, String subject, String day) {
    String block =
        from + ": Tom Hale\n" + sent + ": " + day + "\n" + to + ": Ines\n" + subject + ": the lock";
    String starred = block.replaceAll("(?m)^([^:]+):", "*$1:*");

    for (String shown : new String[] {block, starred, "_".repeat(32) + "\n" + block}) {
      Cleaned mail = mail(REPLY, shown, OLD);
      assertThat(mail.kept()).containsExactly(REPLY);
      assertThat(mail.marked(Noise.QUOTE_HEADER)).hasSizeGreaterThanOrEqualTo(4);
      assertThat(mail.marked(Noise.QUOTED_REPLY)).containsExactly(OLD);
    }
  }

  @Test
  void the_same_lines_at_the_top_are_the_header_of_a_message() {
    Cleaned mail =
        Cleaned.text(
            "Von: Tom Hale\n"
                + "Gesendet: 2. März 2015 18:04\n"
                + "An: Ines\n"
                + "Betreff: Schleuse\n\n"
                + "Sie ist auf.\n");

    assertThat(mail.kept()).containsExactly("Sie ist auf.");
    assertThat(mail.document().kind()).isEqualTo(PageKind.MESSAGE);
    assertThat(mail.document().metadata().title()).isEqualTo("Schleuse");
    assertThat(mail.document().metadata().author()).isEqualTo("Tom Hale");
  }

  @Test
  void long_lists_of_receivers_go_on_over_lines() {
    String block =
        "From: Tom Hale\nTo: Ines <ines@weir.example>, Ruth <ruth@weir.example>,\n"
            + "  Jan <jan@weir.example>\nSent: Monday, March 2, 2015 6:04 PM\nSubject: the lock";

    assertThat(mail(REPLY, block, OLD).kept()).containsExactly(REPLY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-----Original Message-----",
        "-----Ursprüngliche Nachricht-----",
        "-----Message d'origine-----",
        "-----Mensaje original-----",
        "-----Исходное сообщение-----",
        "------------------ 原始邮件 ------------------"
      })
  void a_divider_ends_the_reply(String divider) {
    assertThat(mail(REPLY, divider, OLD).kept()).containsExactly(REPLY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---------- Forwarded message ---------",
        "-------- Weitergeleitete Nachricht --------",
        "Begin forwarded message:",
        "Début du message transféré :",
        "----- Forwarded by Tom Hale/WEIR on 03/02/2015 06:04 PM -----"
      })
  void what_is_passed_on_stays_without_its_header(String divider) {
    String block = divider + "\nFrom: Tom Hale\nDate: 2 March 2015\nSubject: lock\nTo: Ines";

    assertThat(mail(block, OLD).kept()).containsExactly(OLD);
    assertThat(mail("This is for you.", block, OLD).kept())
        .containsExactly("This is for you.", OLD);
  }

  @Test
  void an_original_with_nothing_above_it_is_what_the_message_says() {
    String block = "From: Tom Hale\nSent: 2 March 2015 18:04\nTo: Ines\nSubject: lock";

    assertThat(mail(block, OLD, block, "Older still.").kept()).containsExactly(OLD);
  }

  @Test
  void forms_and_pasted_headers_are_text() {
    assertThat(mail("From: the quay\nTo: the weir\nDate: 2 March 2015", REPLY).kept()).hasSize(4);
    assertThat(mail("From: nobody, as far as I know.", REPLY).kept()).hasSize(2);
    assertThat(
            mail(
                    "The server says:",
                    "From: tom@hale.example\nMessage-ID: <1@hale.example>\nSubject: spam",
                    REPLY)
                .kept())
        .hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Mon, Mar 2, 2015 at 6:04 PM, Tom Hale <tom@hale.example> wrote:",
        "On 3/2/15 6:04 PM, Tom Hale wrote:",
        "On Mon, 2015-03-02 at 18:04 +0100, Tom Hale wrote:",
        "Am 02.03.2015 um 18:04 schrieb Tom Hale:",
        "Le lun. 2 mars 2015 à 18:04, Tom Hale <tom@hale.example> a écrit :",
        "El lun, 2 mar 2015 a las 18:04, Tom Hale (<tom@hale.example>) escribió:",
        "Il giorno lun 2 mar 2015 alle ore 18:04 Tom Hale <tom@hale.example> ha scritto:",
        "Op ma 2 mrt. 2015 om 18:04 schreef Tom Hale <tom@hale.example>:",
        "ma 2. maalisk. 2015 klo 18.04 Tom Hale (tom@hale.example) kirjoitti:",
        "Tom Hale <tom@hale.example> ezt írta (időpont: 2015. márc. 2., H, 18:04):",
        "пн, 2 мар. 2015 г. в 18:04, Tom Hale <tom@hale.example>:",
        "Στις Δευ, 2 Μαρ 2015 στις 6:04 μ.μ., ο χρήστης Tom Hale <tom@hale.example> έγραψε:",
        "2015年3月2日(月) 18:04 Tom Hale <tom@hale.example>:",
        "2015. 3. 2. 오후 6:04에 Tom Hale <tom@hale.example>님이 작성:",
        "Tom Hale <tom@hale.example> 于2015年3月2日周一 下午6:04写道："
      })
  void an_old_message_without_marks_goes_with_the_line_above_it(String attribution) {
    assertThat(mail(REPLY, attribution, OLD, "Tom").kept()).containsExactly(REPLY);
    assertThat(mail(REPLY, attribution, "> " + OLD).kept()).containsExactly(REPLY);
    int middle = attribution.indexOf(' ', attribution.length() / 2);
    if (middle > 0) {
      String wrapped = attribution.substring(0, middle) + '\n' + attribution.substring(middle + 1);
      assertThat(mail(REPLY, wrapped, OLD, "Tom").kept()).containsExactly(REPLY);
      assertThat(mail(REPLY, wrapped + "\n> " + OLD).kept()).containsExactly(REPLY);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2015-03-02 18:04 GMT+01:00 Boat house of Weir",
        "2015-03-02 18:04 GMT+01:00 lock office",
        "2015-03-02 18:04 GMT+01:00 Escuela de remo",
        "пн, 2 мар. 2015 г. в 18:04, Школа гребли",
        "lun. 2 mars 2015 à 18:04, Maison des rameurs"
      })
  void the_name_of_a_house_may_be_in_lower_case(String name) {
    assertThat(mail(REPLY, name + " <\nlock@hale.example>:", "> " + OLD).kept())
        .containsExactly(REPLY);
    assertThat(mail(REPLY, name + "\n<lock@hale.example>:", "> " + OLD).kept())
        .containsExactly(REPLY);
    assertThat(mail(REPLY, name + " <lock@hale.example>:\n> " + OLD).kept()).containsExactly(REPLY);
  }

  @Test
  void a_sentence_with_a_day_above_an_address_stays() {
    String sentence = "On 2 March 2015 at 18:04 the gates were shut; write to";

    assertThat(mail(REPLY, sentence + "\n<lock@hale.example>:", "> " + OLD).kept())
        .containsExactly(REPLY, sentence);
  }

  @Test
  void a_line_that_begins_with_the_verb_has_the_name_above() {
    assertThat(
            mail(REPLY, "Tom Hale <tom@hale.example>\nwrote on Mon, 2 Mar 2015:", "> " + OLD)
                .kept())
        .containsExactly(REPLY);
    assertThat(mail(REPLY, "Tom Hale\nschrieb am 2. März 2015:", "> " + OLD).kept())
        .containsExactly(REPLY);
  }

  @Test
  void an_attribution_over_three_lines_goes_as_a_whole() {
    String wrapped =
        "On Mon, Mar 2, 2015 at 6:04 PM, Tom Hale of the Upper Weir\n(as its keeper)\n"
            + "<tom@hale.example> wrote:";

    assertThat(mail(REPLY, wrapped, "> " + OLD).kept()).containsExactly(REPLY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Monday Tom wrote to the board:",
        "On 2 March 2015 at 18:04 the keeper wrote to us:",
        "On 2 March 2015 at 18:04, I wrote:",
        "The keeper wrote:"
      })
  void a_story_of_who_wrote_what_stays(String line) {
    assertThat(mail(REPLY, line, OLD).kept()).containsExactly(REPLY, line, OLD);
  }

  @Test
  void words_between_quotation_marks_are_no_old_message() {
    String line = "On 2 March 2015 at 18:04, Tom Hale wrote:";

    assertThat(mail(REPLY, line, "“It opens in May.”", "So be it.").kept()).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2015-03-02 18:04 GMT+01:00 Tom Hale:",
        "Tom Hale (2015-03-02):",
        "Tom Hale, 2. März 2015:",
        "Le 2 mars 2015, Tom Hale :",
        "[02/03/2015 18:04] Tom van der Hale:",
        "2 марта 2015 г., 18:04, Том Хейл:",
        "2015年3月2日 18:04 薄荷:"
      })
  void day_and_name_above_quoted_lines_go_with_them(String line) {
    assertThat(mail(REPLY, line + "\n> " + OLD).kept()).containsExactly(REPLY);
  }

  @Test
  void a_sentence_with_a_day_stays_above_quoted_lines_and_lists() {
    String line = "What we have seen at the weir on 2015-03-02:";

    assertThat(mail(line, "- a rope\n- two oars").kept()).hasSize(3);
    assertThat(mail(line, "> a rope").kept()).containsExactly(line);
  }

  @Test
  void minutes_and_sentences_that_begin_like_header_lines_are_text() {
    assertThat(mail("Date: 2 March 2015\nFrom: the board\nSubject: oars", REPLY).kept()).hasSize(4);
    assertThat(
            mail("Von: hier bis dort ging es gut.\nAn: dem Wehr nicht.\nBetreff: alles.", REPLY)
                .kept())
        .hasSize(4);
    assertThat(
            mail("2 March 2015, 18:04, Tom Hale:", OLD, "2 March 2015, 18:05, Ines:", REPLY).kept())
        .hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">>> Tom Hale <tom@hale.example> 02.03.2015 18:04 >>>",
        "---- On Mon, 02 Mar 2015 18:04:00 +0100 Tom Hale <tom@hale.example> wrote ----"
      })
  void what_introduces_an_original_may_stand_between_signs(String line) {
    assertThat(mail(REPLY, line + "\n" + OLD).kept()).containsExactly(REPLY);
  }

  @Test
  void an_attribution_with_an_address_needs_no_blank_line_above() {
    String line = "On Mon, Mar 2, 2015 at 6:04 PM, Tom Hale <tom@hale.example> wrote:";

    assertThat(mail(REPLY + "\nInes\n" + line + "\n" + OLD).kept()).containsExactly(REPLY, "Ines");
  }

  @Test
  void a_sentence_with_a_day_right_above_an_attribution_stays() {
    assertThat(mail("We met on 2 March 2015.\nTom wrote:\n> " + OLD).kept())
        .containsExactly("We met on 2 March 2015.");
  }
}
