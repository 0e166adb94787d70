package org.wirecopy.noise.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Document;
import org.wirecopy.document.Span;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.Cleaner;
import org.wirecopy.noise.line.TextLine;
import org.wirecopy.noise.mark.Favor;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.noise.mark.Post;
import org.wirecopy.noise.mark.Preset;
import org.wirecopy.noise.mark.Quote;

/** Threads that were copied as bare text, with a name and a time in one line above each post. */
class PastedThreadTest {
  private static final String ASKED =
      "Does a cellar of sandstone dry out by itself once the gutter above it has been mended?";

  private static final String ANSWERED =
      "Ours took two winters, with the door open from April on. Paint nothing before that.";

  private static final String THANKED =
      "Two winters it will be, then. The door stays open from now.";

  private static CleanDocument clean(Preset preset, String text) {
    return Cleaner.builder().preset(preset).build().clean(Document.of("thread", text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NAME Wed 12-Mar-14 07:05:10",
        "by NAME » 12 March 2014, 07:05",
        "12.03.2014 07:05 NAME",
        "NAME schrieb am 12. März 2014 um 07:05 Uhr:",
        "NAME wrote on 12 March 2014 at 07:05:",
        "Re: Is it worth while to wait for a cellar of sandstone by NAME: 7:05am On Mar 12",
      })
  void a_name_and_a_time_in_one_line_stand_above_a_post(String header) {
    String text =
        "Menu\nLog in\nBoards\nIs it worth while to wait?\n"
            + String.join(
                "\n",
                header.replace("NAME", "Rosalba"),
                ASKED,
                "Reply | Report",
                header.replace("NAME", "old_mason"),
                ANSWERED,
                "Reply | Report",
                header.replace("NAME", "Rosalba"),
                THANKED,
                "Reply | Report",
                "Write a reply",
                "Before you can write, make up a name, which takes you no more than a minute.");

    CleanDocument clean = clean(Preset.FORUM, text);

    assertThat(clean.posts())
        .extracting(Post::author)
        .containsExactly("Rosalba", "old_mason", "Rosalba");
    assertThat(clean.keptText())
        .contains(ASKED, ANSWERED, THANKED)
        .doesNotContain("Log in", "Report", "Write a reply", "make up a name");
  }

  @Test
  void a_text_that_is_no_thread_stays_whole_whatever_it_is_taken_for() {
    String note = "The cellar\n\nWe met on Wednesday, 12 March, at 7:05.\n\nNobody had paint.";

    assertThat(clean(Preset.FORUM, note).keptText()).isEqualTo(note);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Tue 09-Feb-21 18:40:12|Anna",
        "Posted by hugo on Jun 4, 2019 at 10:12 am|hugo",
        "2 days ago at 07:52 am|''",
        "2 hours ago, Marita K.|Marita K.",
        "geschrieben von Max Mustermann am 3. Mai 2019 um 14:02 Uhr|Max Mustermann",
        "Wednesday, March 12, 2014|''",
        "Joined: Mar 12, 2014|''",
        "The meeting on Tuesday 9 February at the old town hall is open|''",
      })
  void the_name_is_what_is_no_time(String line, String name) {
    assertThat(DatedName.in(line)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"RECALL", "BALANCE", "PRECISION"})
  void quotes_that_start_in_one_another_are_nested(String favor) {
    String text =
        String.join(
            "\n",
            "Rosalba Wed 12-Mar-14 07:05:10",
            ASKED,
            ANSWERED,
            THANKED,
            "old_mason Wed 12-Mar-14 08:05:10",
            "miller wrote:",
            "Rosalba wrote:",
            ASKED,
            ANSWERED,
            THANKED,
            "It is as I said, and the third winter is the one that counts most of all.",
            "Rosalba Wed 12-Mar-14 09:05:10",
            "Then we shall wait for the third one too, there is no hurry in this house.");

    List<Post> posts =
        Cleaner.builder()
            .preset(Preset.FORUM)
            .favor(Favor.valueOf(favor))
            .build()
            .clean(Document.of("thread", text))
            .posts();

    assertThat(posts).hasSize(3);
    Quote outer = posts.get(1).quotes().get(0);
    assertThat(posts.get(1).quotes()).hasSize(1);
    assertThat(outer.quotes()).extracting(Quote::author).containsExactly("Rosalba");
    assertThat(outer.span().contains(outer.quotes().get(0).span())).isTrue();
  }

  @Test
  void what_a_poster_ends_posts_with_is_a_signature_in_the_first_of_them_too() {
    String devices = "Trowel: Battiav | Level: Stabila | Patience: none left";
    String text =
        String.join(
            "\n",
            "Rosalba Wed 12-Mar-14 07:05:10",
            ASKED,
            "A house is a hole in the ground",
            devices,
            "old_mason Wed 12-Mar-14 08:05:10",
            ANSWERED,
            "Rosalba Wed 12-Mar-14 09:05:10",
            THANKED,
            "A house is a hole in the ground",
            devices,
            "old_mason Wed 12-Mar-14 10:05:10",
            "Come and look at it next year, the bricks were worth the wait.");

    CleanDocument clean = clean(Preset.FORUM, text);

    assertThat(clean.posts()).hasSize(4);
    assertThat(clean.signature(clean.posts().get(0))).isPresent();
    assertThat(clean.keptText())
        .contains(ASKED, ANSWERED, THANKED, "the bricks were worth the wait")
        .doesNotContain(devices, "hole in the ground");
  }

  @Test
  void a_poster_who_says_the_same_twice_is_heard_twice() {
    String text =
        String.join(
            "\n",
            "Rosalba Wed 12-Mar-14 07:05:10",
            "Is nobody there who has mended a gutter?",
            "old_mason Wed 12-Mar-14 08:05:10",
            ANSWERED,
            "Rosalba Wed 12-Mar-14 09:05:10",
            "Is nobody there who has mended a gutter?",
            "old_mason Wed 12-Mar-14 10:05:10",
            THANKED);

    assertThat(clean(Preset.FORUM, text).marks())
        .extracting(mark -> mark.noise())
        .doesNotContain(Noise.SIGNATURE);
  }

  @Test
  void a_header_has_a_name_a_rank_and_a_motto_that_stand_nowhere_else() {
    StringBuilder text = new StringBuilder("Forum\nTopics\nThe gutter\n");
    String[] names = {"Rosalba", "old_mason", "Rosalba", "Quillon", "Rosalba"};
    String[] said = {
      ASKED, ANSWERED, THANKED, "Mine too.", "Good to hear, and thanks to both of you."
    };
    for (int i = 0; i < names.length; i++) {
      boolean isOnce = names[i].equals("Quillon");
      text.append("The gutter 12 March 2014 #").append(833 + i).append('\n').append(names[i]);
      text.append(isOnce ? "\nHod carrier\nNo hurry\n~~ ~~ ~~\n" : "\nMember\n");
      text.append("Posts: ").append(12 + i).append("\nThanks: 3\n").append(said[i]).append('\n');
    }

    assertThat(Cleaner.auto().clean(Document.of("thread", text.toString())).posts())
        .extracting(Post::author)
        .containsExactly(names);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Re: ", "AW: ", "Odp: ", "RE: "})
  void subjects_above_posts_and_names_beside_them_are_no_text(String answer) {
    String subject = "A damp cellar";
    String text =
        "Menu\nBoards\n"
            + String.join(
                "\n",
                subject,
                "by Rosalba » 12 March 2014, 07:05",
                ASKED,
                "Rosalba",
                "Keeper of the keys",
                "Posts: 12",
                "Reply | Report",
                answer + subject,
                "by old_mason » 12 March 2014, 09:41",
                ANSWERED,
                "old_mason",
                "Bricklayer",
                "Posts: 3012",
                "Reply | Report",
                answer + subject,
                "by Rosalba » 13 March 2014, 18:20",
                THANKED,
                "Rosalba",
                "Keeper of the keys",
                "Posts: 12",
                "Reply | Report");
    CleanDocument clean = clean(Preset.FORUM, text);
    assertThat(clean.keptText())
        .contains(ASKED, ANSWERED, THANKED)
        .doesNotContain(answer + subject, "Bricklayer", "Keeper of the keys", "old_mason");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Submitted by NAME on Wed, 03/12/2014 - 07:05.",
        "Posted by NAME on March 12, 2014 at 07:05:10:",
      })
  void a_header_may_be_a_sentence(String header) {
    String text =
        String.join(
            "\n",
            header.replace("NAME", "Rosalba"),
            ASKED,
            header.replace("NAME", "old_mason"),
            ANSWERED,
            header.replace("NAME", "Rosalba"),
            THANKED);

    assertThat(clean(Preset.FORUM, "Menu\nLog in\nThe cellar\n" + text).posts())
        .extracting(Post::author)
        .containsExactly("Rosalba", "old_mason", "Rosalba");
  }

  @Test
  void buttons_behind_a_bar_are_no_part_of_a_name() {
    assertThat(DatedLine.name(line("old_mason 19 minutes ago | next [–]"))).isEqualTo("old_mason");
    assertThat(DatedLine.isDated(line("12-03-2014, 07:05 (mended on 12-03-2014, 08:10 by old_m)")))
        .isTrue();
    assertThat(DatedLine.isDated(line("We met on 12 March 2014 at 07:05."))).isFalse();
  }

  private static TextLine line(String text) {
    return new TextLine(new Span(0, text.length()), text, text);
  }

  @Test
  void a_question_above_answers_whose_subjects_end_like_sentences_is_kept() {
    String subject = "Is it worth while to wait?";
    String text =
        String.join(
            "\n",
            "Menu",
            "Log in",
            "Rosalba",
            "Newbie",
            "Posts: 12",
            subject,
            "« on: March 12, 2014, 07:05:10 »",
            ASKED,
            "Logged",
            "old_mason",
            "Posts: 3012",
            "Re: " + subject,
            "« Reply #1 on: March 12, 2014, 09:41:10 »",
            ANSWERED,
            "Logged",
            "Rosalba",
            "Posts: 12",
            "Re: " + subject,
            "« Reply #2 on: March 13, 2014, 18:20:44 »",
            THANKED,
            "Logged");

    assertThat(Cleaner.auto().clean(Document.of("thread", text)).keptText())
        .contains(ASKED, ANSWERED, THANKED)
        .doesNotContain("Re: ");
  }
}
