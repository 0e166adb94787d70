package org.wirecopy.noise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.noise.mark.Noise;

/** Captions as agencies write them, which repeat the lead of the text below. */
class AgencyCaptionTest {
  private static final String LEAD =
      "The county closed the weir on Monday after divers had found a hole as wide as a door.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FILE - In this May 3, 2019, file photo, water runs over the weir of Oldmill. ",
        "FILE- This March 20, 2018, file photo shows the weir of Oldmill. ",
        "File photo: Water runs over the weir of Oldmill. ",
        "In this Monday, May 3, 2019 photo, water runs over the weir of Oldmill. ",
        "This undated photo provided by the county shows the weir of Oldmill. ",
        "This image released by the county shows the weir of Oldmill. ",
        "ARCHIV - 03.05.2019, Oldmill: Wasser fließt über das Wehr. ",
        "Auf diesem undatierten Bild fließt Wasser über das Wehr. ",
        "PHOTO D'ARCHIVES - L'eau passe le barrage d'Oldmill en mai 2019. ",
        "Sur cette photo d'archives, l'eau passe le barrage. ",
        "ARCHIVO - En esta fotografía del 3 de mayo de 2019, el agua cae en la presa. ",
        "En esta foto del 3 de mayo de 2019, el agua cae en la presa. ",
        "ARQUIVO - Nesta foto de 3 de maio de 2019, a água passa a represa. ",
        "En esta imagen de archivo, el agua cae en la presa. ",
        "Op deze archieffoto stroomt water over de stuw. "
      })
  void a_caption_is_known_by_its_beginning_however_much_of_the_lead_it_repeats(String opening) {
    Cleaned article = Cleaned.text(article(opening + LEAD));

    assertThat(article.kinds()).contains(Noise.CAPTION);
    assertThat(article.kept()).noneMatch(line -> line.startsWith(opening.strip()));
    assertThat(article.kept()).anyMatch(line -> line.startsWith("OLDMILL (AP)"));
  }

  @Test
  void captions_that_a_gallery_runs_together_are_captions() {
    String caption = "In this May 3, 2019 file photo, water runs over the weir of Oldmill. " + LEAD;

    Cleaned article = Cleaned.text(article((caption + " AP, File ").repeat(12).strip()));

    assertThat(article.kept()).noneMatch(line -> line.startsWith("In this May"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In this town everybody has a photo of the weir, taken from the bridge by an uncle.",
        "This image of a sleepy county is one that the mayor would like to see the last of.",
        "File a complaint - that was all they were told by the county, and so they filed one.",
        "In dieser Stadt hat jeder ein Foto von dem Wehr, und niemand weiß, wer es gemacht hat."
      })
  void a_sentence_that_speaks_of_pictures_is_text(String sentence) {
    assertThat(Cleaned.text(article(sentence)).kept()).contains(sentence);
  }

  @Test
  void a_lead_with_its_dateline_is_no_twin_of_the_caption_that_repeats_it() {
    Cleaned article = Cleaned.text(article("The weir of Oldmill. " + LEAD + " (Photo: Ana Moor)"));

    assertThat(article.kept()).anyMatch(line -> line.startsWith("OLDMILL (AP)"));
  }

  private static String article(String second) {
    return """
    Weir closed after divers find a hole
    %s
    OLDMILL (AP) — %s
    The hole was seen first by a boy who fishes there, and whom nobody believed for a week.
    "We should have listened," said the county engineer, Paul Dent, who has the keys of the weir.
    """
        .formatted(second, LEAD);
  }
}
