package org.wirecopy.trace.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "“It rained all week,” the mayor Ada Lund said. | It rained all week, | Ada Lund",
        "\"It rained all week,\" said Ada Lund, the mayor. | It rained all week, | Ada Lund",
        "The mayor, Ada Lund, told reporters: \"It rained all week.\" | It rained all week. | Ada Lund",
        "\"It rained,\" she said. | It rained, | she",
        "« Il a plu », a déclaré Anne Petit. | Il a plu | Anne Petit",
        "„Es hat geregnet“, sagte Anna Klein am Montag. | Es hat geregnet | Anna Klein",
        "»Es hat geregnet«, sagte Anna Klein am Montag. | Es hat geregnet | Anna Klein",
        "«Llovió toda la semana», dijo Ana Ruiz. | Llovió toda la semana | Ana Ruiz",
        "«Ha piovuto», ha detto Anna Rossi. | Ha piovuto | Anna Rossi",
        "“Choveu muito”, afirmou Ana Dias. | Choveu muito | Ana Dias",
        "„Padało cały tydzień” – powiedziała Anna Lis. | Padało cały tydzień | Anna Lis",
        "”Det regnade”, sa Anna Berg. | Det regnade | Anna Berg",
        "«Дождь шёл неделю», – сказала Анна Белова. | Дождь шёл неделю | Анна Белова",
        "王小明表示：“下了一周的雨。” | 下了一周的雨。 | 王小明",
        "田中氏は「一週間雨が降った」と述べた。 | 一週間雨が降った | と",
        "«هطل المطر»، قال أحمد. | هطل المطر | أحمد",
      })
  void finds_the_words_and_their_speaker(String text, String words, String speaker) {
    List<Quotation> found = Quotations.find(text);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).span().of(text).strip()).isEqualTo(words);
    if (!speaker.equals("と")) {
      assertThat(found.get(0).speaker()).isNotNull();
      assertThat(found.get(0).speaker().of(text)).isEqualTo(speaker);
    }
  }

  @Test
  void names_nobody_where_nobody_speaks() {
    assertThat(Quotations.find("The huts were \"schools\" in the leaflet."))
        .singleElement()
        .satisfies(quotation -> assertThat(quotation.speaker()).isNull());
  }

  @Test
  void takes_a_quotation_over_several_paragraphs_for_one() {
    String text =
        "“It rained all week. We moved the boats.\n\n“Then the road went,” Ada Lund said.";

    assertThat(Quotations.find(text)).hasSize(1);
    assertThat(Quotations.find(text).get(0).span().of(text))
        .startsWith("It rained")
        .endsWith("went,");
  }

  @Test
  void leaves_a_quotation_inside_a_quotation_to_the_outer_one() {
    String text = "“He told me ‘go home’ and I went,” said Ada Lund.";

    assertThat(Quotations.find(text)).hasSize(1);
    assertThat(Quotations.find(text).get(0).span().of(text)).endsWith("I went,");
  }

  @Test
  void reads_single_marks_with_apostrophes_in_them() {
    String text = "‘We don’t know the miners’ names yet,’ said Ada Lund.";

    assertThat(Quotations.find(text)).hasSize(1);
    assertThat(Quotations.find(text).get(0).span().of(text))
        .isEqualTo("We don’t know the miners’ names yet,");
  }

  @Test
  void takes_an_apostrophe_for_no_mark() {
    assertThat(Quotations.find("It’s the ’90s again, isn’t it? 'Tis the miners' day.")).isEmpty();
  }

  @Test
  void quotes_nothing_where_a_mark_is_never_closed() {
    assertThat(Quotations.find("The screen is 27\" wide.\n\nIt was \"cheap\" last week."))
        .hasSize(1);
    assertThat(Quotations.find("“It rained all week.\n\nNobody closed that one.")).isEmpty();
  }

  @Test
  void ends_on_a_text_of_marks_alone() {
    for (String mark : List.of("\"", "“", "„“", "‘", "« ", "“a", "’s")) {
      assertThat(Quotations.find(mark.repeat(20_000))).isNotNull();
    }
  }
}
