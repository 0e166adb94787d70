package org.wirecopy.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.Wirecopy;
import org.wirecopy.document.input.Corpus;
import org.wirecopy.reliability.story.Story;

/** The stories among the fixtures, whose origins a reader can count. */
class KnownOriginsTest {
  @ParameterizedTest
  @CsvSource({
    // Four with the agency's text and one own report: exp(H(4/5, 1/5)).
    "ferry/wire.txt, 5, 1.65",
    // A release and an article made of it.
    "release/press-release.txt, 2, 1.0",
    // Three texts of their own on one leak.
    "xinjiang/000_dbafa9a335c40456.txt, 3, 3.0",
    // An agency's text in a forum, and a broadcaster that reuses it.
    "xinjiang/004_8105929bd074db61.txt, 2, 1.0",
  })
  void counts_the_origins_of_the_story_of(String document, int documents, double origins) {
    List<Story> found =
        stories().stream().filter(story -> story.documents().contains(document)).toList();

    assertThat(found).hasSize(1);
    assertThat(found.get(0).documents()).hasSize(documents);
    assertThat(found.get(0).independentOrigins()).isEqualTo(origins, within(0.3));
  }

  private static List<Story> stories() {
    try (Corpus corpus = Corpus.open("fixtures")) {
      return Wirecopy.analyzer().build().analyze(corpus).stories();
    }
  }
}
