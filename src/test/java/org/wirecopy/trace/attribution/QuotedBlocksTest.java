package org.wirecopy.trace.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Document;
import org.wirecopy.document.Metadata;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.mark.PageKind;

class QuotedBlocksTest {
  private static final String ONE = "The mill ran its pumps at night, when no inspector was about.";
  private static final String TWO =
      "By the end of May the river below it had lost half of its fish.";
  private static final String OWN =
      "I have nothing to add to that, and so I shall add a great deal.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Oldmill Post’s Ada Moss explained the finding:",
        "Nobody knew. Then this, from the Oldmill Herald:",
        "Die Oldmiller Zeitung fasst zusammen:",
        "El Diario Orla lo cuenta así:",
        "Le Courrier Orlais raconte :"
      })
  void an_outlet_is_quoted_in_several_paragraphs(String lead) {
    assertThat(blocks("It was late.\n" + lead + "\n" + ONE + "\n" + TWO))
        .containsExactly(ONE + "\n" + TWO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It reads, in part:",
        "The county did not look, saying :",
        "Ada Moss wrote to her staff:",
        "Dans sa lettre, on peut lire :",
        "In dem Brief heißt es:",
        "Ada Moss @adamoss",
        "Ada Moss (@adamoss)"
      })
  void a_person_is_quoted_in_one(String lead) {
    assertThat(blocks("It was late.\n" + lead + "\n" + ONE + "\n" + OWN)).containsExactly(ONE);
  }

  @Test
  void the_author_of_a_post_may_stand_below_it() {
    assertThat(blocks(OWN + "\n" + ONE + "\n— Ada Moss (@adamoss) May 3, 2026\n" + TWO))
        .containsExactly(ONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What to know about the mill:",
        "According to Reuters:",
        "The mill, the river and the fish",
        "Write to the mill at ada@mill.example"
      })
  void other_lines_introduce_no_quotation(String line) {
    assertThat(blocks(OWN + "\n" + line + "\n" + ONE)).isEmpty();
  }

  private static List<String> blocks(String text) {
    CleanDocument document =
        new CleanDocument(
            Document.of("a", text), List.of(), List.of(), Metadata.NONE, PageKind.ARTICLE);
    return QuotedBlocks.in(document).stream().map(block -> block.span().of(text)).toList();
  }
}
