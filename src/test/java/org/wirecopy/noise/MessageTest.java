package org.wirecopy.noise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wirecopy.noise.mark.Noise;

class MessageTest {
  private static final String MAIL =
      """
      From: Ines Dorn <ines@weir.example>
      To: rowing@lists.example
      Date: Tue, 3 Mar 2015 18:04:00 +0100
      Subject: Re: the new lock
      Message-ID: <17.lock@weir.example>

      On Mon, 2 Mar 2015, Tom Hale <tom@hale.example> wrote:
      > Does anybody know when the lock opens?
      > The board at the quay says nothing.
      >> It said May last week.

      It opens on the first of May, if the gates arrive in time.
      Bring a rope of at least ten metres.

      Ines
      --\s
      Ines Dorn, Weir Rowing Club
      "Row, don't drift."
      """;

  @Test
  void a_mail_keeps_only_what_its_sender_wrote() {
    Cleaned mail = Cleaned.text(MAIL);

    assertThat(mail.kept())
        .startsWith(
            "It opens on the first of May, if the gates arrive in time.",
            "Bring a rope of at least ten metres.")
        .doesNotContain("Ines Dorn, Weir Rowing Club");
    assertThat(mail.marked(Noise.MESSAGE_HEADER)).hasSize(5);
    assertThat(mail.marked(Noise.QUOTE_HEADER)).singleElement().asString().startsWith("On Mon");
    assertThat(mail.marked(Noise.QUOTED_REPLY)).hasSize(3);
    assertThat(mail.marked(Noise.SIGNATURE)).contains("\"Row, don't drift.\"");
  }

  @Test
  void a_mail_is_one_post_by_its_sender() {
    Cleaned mail = Cleaned.text(MAIL);

    assertThat(mail.authors()).singleElement().asString().contains("Ines Dorn");
    assertThat(mail.days()).containsExactly("2015-03-03");
    assertThat(mail.posts())
        .singleElement()
        .asString()
        .contains("Does anybody know when the lock opens?");
    assertThat(mail.document().metadata().title()).isEqualTo("Re: the new lock");
  }

  @Test
  void prompts_with_initials_and_introductions_in_other_languages_are_quotes() {
    Cleaned mail =
        Cleaned.text(
            """
            From: piet@sluis.example
            Subject: Schleuse
            Date: 3 Mar 2015 18:04:00 GMT

            Am 2. März 2015 schrieb Tom Hale:
            > Wann öffnet die Schleuse?

            Am ersten Mai.

            TH> Und die Brücke?
            TH> Die auch?

            Die Brücke bleibt zu.
            """);

    assertThat(mail.kept()).containsExactly("Am ersten Mai.", "Die Brücke bleibt zu.");
  }

  @Test
  void an_answer_without_a_quote_loses_nothing() {
    Cleaned mail =
        Cleaned.text(
            """
            From: a@b.example
            Subject: numbers
            Date: 3 Mar 2015 18:04:00 GMT

            From: here the path is steep.
            If x > 3 then the gate shuts.
            -- no signature, only a dash
            The keeper wrote:
            nothing at all.
            """);

    assertThat(mail.kept())
        .containsExactly(
            "From: here the path is steep.",
            "If x > 3 then the gate shuts.",
            "-- no signature, only a dash",
            "The keeper wrote:",
            "nothing at all.");
  }

  @Test
  void what_a_mailing_list_adds_below_is_a_footer() {
    String message =
        "From: ruth@lists.example\nSubject: Slugs\n\nWool pellets work.\n\n"
            + "_______________________________________________\nGarden mailing list\n"
            + "Garden@lists.example\nhttps://lists.example/mailman/listinfo/garden\n";
    Cleaned page = Cleaned.text(message);

    assertThat(page.kept()).containsExactly("Wool pellets work.");
    assertThat(page.marked(Noise.FOOTER)).hasSize(4);
  }

  @Test
  void words_about_leaving_a_list_in_a_message_are_none() {
    String message =
        "From: ruth@lists.example\nSubject: Slugs\n\nHow do I get off this list?\n"
            + "I wrote to unsubscribe, twice.\nNobody answered.\nIt goes on.\nAnd on.\n"
            + "Every day.\nSlugs.\nNothing else.\n";

    assertThat(Cleaned.text(message).kept()).hasSize(8);
  }
}
