package org.wirecopy.trace.headline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.document.Document;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Span;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.Cleaner;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HeadlinesTest {
  private static final String BODY =
      """

      The lighthouse keeper of Orrin Sound found the lamp dark on Friday, an hour before two
      ferries were due, and rowed out with a lantern to warn them off the reef.

      Nobody was hurt, and the harbour master said the lamp would burn again by Sunday.
      """;

  @Test
  void is_what_most_outlets_say_above_the_text() {
    List<CleanDocument> carriers =
        List.of(
            page("Post", null, "Lamp of Orrin lighthouse fails as ferries near"),
            page("Echo", null, "LAMP OF ORRIN LIGHTHOUSE FAILS AS FERRIES NEAR"),
            page("Post", null, "Lamp of Orrin lighthouse fails as ferries near"),
            page("Mail", null, "Keeper rows out with lantern to warn ferries"));
    assertThat(Headlines.of(carriers)).contains("Lamp of Orrin lighthouse fails as ferries near");
  }

  @Test
  void is_no_line_that_has_nothing_to_do_with_the_text() {
    List<CleanDocument> carriers =
        List.of(
            page("Post", null, "Enter your town or the code of your street"),
            page("Echo", null, "Enter your town or the code of your street"),
            page("Mail", null, "Lighthouse lamp dark as ferries come in"));
    assertThat(Headlines.of(carriers)).contains("Lighthouse lamp dark as ferries come in");
  }

  @Test
  void is_none_where_no_outlet_has_one() {
    assertThat(Headlines.of(List.of(page("Post", null, "All our newsletters at a glance"))))
        .isEmpty();
  }

  @Test
  void an_outlet_has_one_vote_however_many_pages_it_has() {
    CleanDocument often = page("Post", null, "Ferries warned by a lantern off the reef");
    List<CleanDocument> carriers =
        List.of(
            often,
            often,
            often,
            page("Echo", null, "Keeper of Orrin Sound found lamp dark"),
            page("Mail", null, "Keeper of Orrin Sound found lamp dark"));
    assertThat(Headlines.of(carriers)).contains("Keeper of Orrin Sound found lamp dark");
  }

  @Test
  void a_byline_is_none() {
    List<CleanDocument> carriers =
        List.of(page("Post", null, "By Friday Sound, keeper of the lighthouse lamp"));
    assertThat(Headlines.of(carriers)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Lamp dark at Orrin | The Coast Post, Lamp dark at Orrin",
    "The Coast Post | Sections | Lamp dark at Orrin, Lamp dark at Orrin",
    "Lamp dark at Orrin - The Coast Post, Lamp dark at Orrin",
    "Coast Post – Lamp dark at Orrin, Lamp dark at Orrin",
    "Lamp dark at Orrin - keeper rows out, Lamp dark at Orrin - keeper rows out",
    "UPDATE 1-Lamp dark at Orrin, Lamp dark at Orrin",
    "REFILE-UPDATE 3-Lamp dark at Orrin, Lamp dark at Orrin",
    "AP Exclusive: Lamp dark at Orrin, Lamp dark at Orrin",
    "BREAKING: Lamp dark at Orrin, Lamp dark at Orrin",
    "Update on the lamp at Orrin, Update on the lamp at Orrin",
    "Live music at Orrin, Live music at Orrin"
  })
  void leaves_out_what_desks_and_sites_add(String line, String headline) {
    Metadata metadata = new Metadata("Coast Post", null, null, null, "https://coastpost.example/a");
    assertThat(HeadlineForm.of(line, metadata)).isEqualTo(headline);
  }

  @Test
  void a_text_without_one_is_called_by_its_first_words() {
    CleanDocument page = page("Post", null, "All our newsletters at a glance");
    String text = page.document().text();
    assertThat(Headlines.opening(page))
        .startsWith("The lighthouse keeper of Orrin Sound found")
        .endsWith("…");
    int second = text.indexOf("Nobody");
    assertThat(Headlines.opening(page, new Span(second, second + 15))).isEqualTo("Nobody was hurt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NEW HARBOUR, May 30 (Reuters) - The keeper found a bell.| The keeper found a bell.",
        "NEW HARBOUR, Maine — The keeper found a bell.| The keeper found a bell.",
        "Bern (sda) - Der Wärter fand eine Glocke.| Der Wärter fand eine Glocke.",
        "(CNN) -- The keeper found a bell.| The keeper found a bell.",
        "ADA MOSS, HOST: The keeper found a bell.| The keeper found a bell.",
        "The BBC - the keeper said - found a bell.| The BBC - the keeper said - found a bell.",
        "A keeper (of bells) found one.| A keeper (of bells) found one.",
      })
  void first_words_are_those_behind_a_dateline_or_a_speakers_name(String text, String opening) {
    CleanDocument page = Cleaner.auto().clean(Document.of("a", text));

    assertThat(Headlines.opening(page)).isEqualTo(opening);
  }

  private static CleanDocument page(String source, String title, String line) {
    Metadata metadata = new Metadata(source, null, title, null, null);
    Document document = Document.of(source + ".txt", line + "\n" + BODY).withMetadata(metadata);
    return Cleaner.auto().clean(document);
  }
}
