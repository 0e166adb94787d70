package org.wirecopy.noise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecopy.document.Document;
import org.wirecopy.noise.mark.Favor;
import org.wirecopy.noise.mark.Mark;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.noise.mark.PageKind;
import org.wirecopy.noise.mark.Preset;
import org.wirecopy.noise.mark.Quote;

/** What a user can choose: presets, favour, kinds on and off, rules of one's own. */
class CleanerTest {
  private static final String THREAD =
      """
      Slugs in the lettuce again
      petra_k
      petra_k
      Senior Member
      Apr 2, 2018
      412
      77
      Something eats my lettuce at night.
      H
      hugo
      New Member
      May 9, 2019
      12
      4
      petra_k said:
      Something eats my lettuce at night.
      Click to expand...
      Put a board out and look under it in the morning.
      """;

  private static final String OFF_PAGE =
      "A ring of copper tape round each of the beds kept every slug off the seedlings for three"
          + " wet springs in a row, whatever the neighbours said of it, and it was only in the"
          + " fourth, when the tape had gone dull, that the first of them came over it at night.";

  private static CleanDocument clean(Cleaner.Builder options, String text) {
    return options.build().clean(Document.of("page", text));
  }

  @Test
  void tells_what_it_took_a_text_for() {
    assertThat(clean(Cleaner.builder(), THREAD).kind()).isEqualTo(PageKind.THREAD);
    assertThat(clean(Cleaner.builder(), "From: a@b.example\nSubject: Slugs\n\nHello.").kind())
        .isEqualTo(PageKind.MESSAGE);
    assertThat(clean(Cleaner.builder(), "Slugs are back.\n\nThey ate it all.").kind())
        .isEqualTo(PageKind.ARTICLE);
  }

  @Test
  void none_marks_nothing() {
    CleanDocument clean = clean(Cleaner.builder().preset(Preset.NONE), THREAD);

    assertThat(clean.marks()).isEmpty();
    assertThat(clean.kind()).isEqualTo(PageKind.UNKNOWN);
    assertThat(clean.keptText()).isEqualTo(THREAD.strip());
  }

  @Test
  void mail_finds_quotes_without_a_header_block() {
    String answer = "Petra wrote:\n> Something eats my lettuce.\n\nPut a board out.\n\n-- \nHugo\n";

    assertThat(clean(Cleaner.builder().preset(Preset.MAIL), answer).keptText())
        .isEqualTo("Put a board out.");
  }

  @Test
  void news_leaves_a_thread_together() {
    CleanDocument clean = clean(Cleaner.builder().preset(Preset.NEWS), THREAD);

    assertThat(clean.posts()).isEmpty();
    assertThat(clean.keptText()).contains("New Member");
  }

  @Test
  void kinds_can_be_left_in_the_text() {
    CleanDocument clean =
        clean(Cleaner.builder().without(List.of(Noise.QUOTED_REPLY, Noise.QUOTE_HEADER)), THREAD);

    assertThat(clean.keptText()).contains("petra_k said:\nSomething eats").doesNotContain("412");
  }

  @Test
  void kinds_can_be_the_only_ones() {
    CleanDocument clean = clean(Cleaner.builder().only(List.of(Noise.EXPAND_PROMPT)), THREAD);

    assertThat(clean.marks()).extracting(Mark::noise).containsOnly(Noise.EXPAND_PROMPT);
    assertThat(clean.posts()).hasSize(2);
  }

  @Test
  void a_rule_of_ones_own_is_asked_first() {
    NoiseRule boards =
        lines -> {
          for (int i = 0; i < lines.size(); i++) {
            if (lines.text(i).startsWith("Put a board")) {
              lines.mark(i, Noise.ADVERTISEMENT, "sells boards");
            }
          }
        };
    CleanDocument clean = clean(Cleaner.builder().rule(boards), THREAD);

    assertThat(clean.marks())
        .filteredOn(mark -> mark.noise() == Noise.ADVERTISEMENT)
        .singleElement()
        .satisfies(mark -> assertThat(mark.reason()).isEqualTo("sells boards"));
    assertThat(clean.keptText()).doesNotContain("Put a board");
  }

  @Test
  void favour_decides_on_a_long_quote_of_what_is_not_on_the_page() {
    String page =
        THREAD.replace(
            "Put a board out",
            "someone said:\n" + OFF_PAGE + "\nClick to expand...\nPut a board out");

    assertThat(clean(Cleaner.builder().favor(Favor.PRECISION), page).keptText())
        .doesNotContain("copper tape");
    assertThat(clean(Cleaner.builder(), page).keptText()).contains("copper tape");
    assertThat(clean(Cleaner.builder().favor(Favor.RECALL), page).keptText())
        .contains("copper tape")
        .containsOnlyOnce("Something eats my lettuce");
  }

  @Test
  void a_post_that_repeats_another_without_a_mark_is_a_quote() {
    String page =
        THREAD
            .replace("petra_k said:\n", "")
            .replace("Click to expand...\n", "")
            .replace(
                "Something eats my lettuce at night.",
                "Something eats my lettuce at night, and I wonder what it may be.");

    assertThat(clean(Cleaner.builder(), page).keptText())
        .containsOnlyOnce("and I wonder what it may be");
  }

  @Test
  void quotes_nest_and_point_to_their_posts() {
    String page =
        THREAD
            + """
            M
            marita
            New Member
            Jun 3, 2019
            5
            1
            hugo said:
            petra_k said:
            Something eats my lettuce at night.
            Click to expand...
            Put a board out and look under it in the morning.
            Click to expand...
            Copper tape has kept them off my beds.
            """;
    CleanDocument clean = clean(Cleaner.builder(), page);
    Quote quote = clean.posts().get(2).quotes().get(0);

    assertThat(quote.author()).isEqualTo("hugo");
    assertThat(quote.post()).isEqualTo(1);
    assertThat(quote.quotes())
        .singleElement()
        .extracting(Quote::author, Quote::post)
        .containsExactly("petra_k", 0);
  }

  @Test
  void lines_with_the_mark_of_mail_are_quotes_in_a_thread_too() {
    String page =
        THREAD.replace(
            "Put a board out",
            "On 3 June 2019, somebody wrote:\n> Slugs hate the smell of fennel, I was told.\n"
                + "> So I sowed it all around.\nPut a board out");
    CleanDocument clean = clean(Cleaner.builder(), page);

    assertThat(clean.keptText()).doesNotContain("fennel", "somebody wrote").contains("Put a board");
    assertThat(clean.posts().get(1).quotes()).hasSize(2);
  }
}
