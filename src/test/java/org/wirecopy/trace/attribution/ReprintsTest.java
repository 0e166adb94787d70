package org.wirecopy.trace.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Document;
import org.wirecopy.document.input.HtmlPage;
import org.wirecopy.noise.Cleaner;

class ReprintsTest {
  private static final String BODY =
      "The bridge over the Orla will stay closed until spring, the county said on Friday.\n\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "This article was originally published on The Harbour Post. | on The Harbour Post",
        "This story first appeared in the Orla Gazette | in the Orla Gazette",
        "Source: Orla Gazette | Orla Gazette",
        "Dieser Artikel erschien zuerst bei Hafenblick. | bei Hafenblick",
        "Publicado originalmente en El Puerto | El Puerto",
        "Cet article a été initialement publié par Le Port | par Le Port",
        "Источник: Портовая газета | Портовая газета",
        "转载自：港口日报 | 港口日报",
        "via Orla Gazette | Orla Gazette",
        "First published on May 31, 2019 in The Harbour Post | The Harbour Post",
        "Bron: ANP  6 juni 2018, 15:20 | ANP",
      })
  void finds_where_a_text_was_taken_from(String note, String from) {
    assertThat(Reprints.find(Cleaner.auto().clean(Document.of("a", BODY + note + "\n"))))
        .extracting(Reprint::from)
        .containsExactly(from);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The source: nobody knows where it is, the ranger said.",
        "They came home via the old bridge.",
        "\nOriginally published May 30 at 10:25 p.m. PT.",
        "\nFirst published on May 31, 2019 / 10:50 AM",
        "The book was first published in 1871 and sold well."
      })
  void takes_no_sentence_for_a_note(String sentence) {
    assertThat(Reprints.find(Cleaner.auto().clean(Document.of("a", BODY + "Well, " + sentence))))
        .isEmpty();
  }

  @Test
  void follows_the_link_of_a_note() {
    Document page =
        HtmlPage.read(
            "a",
            "<html><body><article><p>"
                + BODY
                + "</p><p>This article was originally published on"
                + " <a href='https://gazette.example/bridge'>our partner's page</a>.</p>"
                + "</article></body></html>");

    assertThat(Reprints.find(Cleaner.auto().clean(page)))
        .singleElement()
        .satisfies(
            note -> assertThat(note.links()).containsExactly("https://gazette.example/bridge"));
  }
}
