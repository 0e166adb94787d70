package org.wirecopy.trace.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wirecopy.Wirecopy;
import org.wirecopy.document.Document;
import org.wirecopy.trace.PressReleaseReuse;

class PressReleaseReusesTest {
  private static final String NEWS =
      "the maker of walk-in freezers will open a second plant in the spring and create 140 jobs, "
          + "and the plant will cool with river water and give its waste heat to the public baths";

  private static final String RELEASE =
      "FOR IMMEDIATE RELEASE\n\nKaltwerk announced today that "
          + NEWS
          + ".\n\nAbout Kaltwerk\nKaltwerk has built freezers of all sizes for kitchens and shops"
          + " in eleven countries since the year 1954.\n\nMedia contact: press@kaltwerk.example";

  @Test
  void measures_how_much_of_an_article_is_the_release() {
    PressReleaseReuse reuse = reuse("New jobs\n\nKaltwerk said that " + NEWS + ".");

    assertThat(reuse.release()).isEqualTo("release");
    assertThat(reuse.article()).isEqualTo("article");
    assertThat(reuse.share()).isGreaterThan(0.8);
    assertThat(reuse.density()).isGreaterThan(20);
  }

  @Test
  void tells_a_copied_sentence_from_an_article_of_its_own() {
    String own =
        "The mayor of the small town had hoped for a theatre on that meadow by the river, and she"
            + " said so twice, while the anglers asked how warm the water would be in August and"
            + " who would count the trout. Nobody from the firm had come to answer them. ";
    PressReleaseReuse reuse = reuse("New jobs\n\n" + own + "It is true that " + NEWS + ".");

    assertThat(reuse.share()).isEqualTo(0.4, within(0.1));
  }

  @Test
  void counts_neither_the_text_on_the_issuer_nor_its_name() {
    String about =
        "Kaltwerk has built freezers of all sizes for kitchens and shops in eleven countries since"
            + " the year 1954.";
    PressReleaseReuse reuse =
        reuse("Cold comfort\n\nIce is dear this summer, and so are ovens.\n\n" + about);

    assertThat(reuse.share()).isZero();
  }

  private static PressReleaseReuse reuse(String article) {
    List<PressReleaseReuse> reuses =
        Wirecopy.analyzer()
            .build()
            .analyze(Stream.of(Document.of("release", RELEASE), Document.of("article", article)))
            .tracing()
            .pressReleaseReuses();
    assertThat(reuses).hasSize(1);
    return reuses.get(0);
  }
}
