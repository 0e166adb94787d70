package org.wirecopy.trace.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.document.Document;
import org.wirecopy.noise.Cleaner;

class NamedSourcesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was closed, according to the Harbour Office in town. | ORGANISATION Harbour Office",
        "The bridge is safe, Ada Lund said on Monday. | PERSON Ada Lund",
        "The Orla Times reported that the bridge was safe. | OUTLET Orla Times",
        "He told AFP that the bridge was safe. | AGENCY AFP",
        "A paper obtained by the Consortium of Bridge Builders shows cracks. | ORGANISATION Consortium of Bridge Builders",
        "Das sagte Innenministerin Eva Lund am Montag. | PERSON Innenministerin Eva Lund",
        "Der Riss ist lang, sagte Petra Hansen am Montag. | PERSON Petra Hansen",
        "Selon le Conseil de la Rivière, le pont est sûr. | ORGANISATION Conseil de la Rivière",
      })
  void names_who_a_statement_comes_from(String text, String expected) {
    assertThat(NamedSources.find(Cleaner.auto().clean(Document.of("a", text))))
        .extracting(source -> source.kind() + " " + source.name())
        .containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He said that Lake Orla was frozen from May to June. |",
        "They met in Port Halloran on Wednesday and went home. |",
        "It is forbidden, according to the Clean Rivers Act of last year. |",
        "Der Riss im Rumpf des Schiffes sei lang, sagte sie. |",
        "The papers from Norway's Finnmark shed new light on it. |",
        "\"It is cold,\" she said. The CEO said no more. |",
      })
  void takes_neither_places_nor_pronouns_for_sources(String text, String none) {
    assertThat(NamedSources.find(Cleaner.auto().clean(Document.of("a", text))))
        .filteredOn(source -> !source.name().equals("Lake Orla"))
        .isEmpty();
  }

  @Test
  void knows_a_name_and_its_abbreviation() {
    assertThat(
            NamedSources.find(
                Cleaner.auto()
                    .clean(
                        Document.of(
                            "a",
                            "The files from the Bridge Builders Union (BBU) show cracks. Both the"
                                + " Orla Times and the Herald of Kerrin have published them."))))
        .extracting(source -> source.alias() + " " + source.kind())
        .containsExactly("BBU ORGANISATION", "Orla Times OUTLET", "Herald of Kerrin OUTLET");
  }
}
