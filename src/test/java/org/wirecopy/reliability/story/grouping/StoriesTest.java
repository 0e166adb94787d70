package org.wirecopy.reliability.story.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.wirecopy.reliability.Texts.NO_COPIES;
import static org.wirecopy.reliability.Texts.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.wirecopy.document.Document;
import org.wirecopy.document.Metadata;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.Cleaner;
import org.wirecopy.reliability.Texts;
import org.wirecopy.reliability.story.Story;
import org.wirecopy.reliability.story.Warning;
import org.wirecopy.trace.Evidence;
import org.wirecopy.trace.ReuseKind;
import org.wirecopy.trace.Tracing;
import org.wirecopy.trace.attribution.Agencies;
import org.wirecopy.trace.named.Agency;

class StoriesTest {
  private static final Agency AFP = Agencies.standard().byCode("AFP").orElseThrow();

  private final CleanDocument flood = document("a", Texts.FLOOD);
  private final CleanDocument floodAgain = document("b", Texts.FLOOD_AGAIN);
  private final CleanDocument floodThird = document("c", Texts.FLOOD_THIRD);
  private final CleanDocument election = document("d", Texts.ELECTION);

  @Test
  void groups_reports_on_one_event_and_leaves_others_of_the_place_alone() {
    assertThat(Stories.find(List.of(flood, floodAgain, floodThird, election), NO_COPIES))
        .singleElement()
        .satisfies(story -> assertThat(story.documents()).containsExactly("a", "b", "c"));
  }

  @Test
  void counts_every_text_that_copies_nothing_as_an_origin() {
    Story story = Stories.find(List.of(flood, floodAgain, floodThird, election), NO_COPIES).get(0);

    assertThat(story.independentOrigins()).isEqualTo(3, within(0.01));
    assertThat(story.independence().low()).isEqualTo(3, within(0.01));
    assertThat(story.independence().high()).isEqualTo(3, within(0.01));
  }

  @Test
  void counts_a_text_and_its_copy_as_one_origin() {
    CleanDocument copy = document("b", Texts.FLOOD);
    Tracing tracing = Texts.copied(flood, copy, Texts.FLOOD, ReuseKind.UNCREDITED_COPY, "a", null);

    assertThat(origins(List.of(flood, copy, election), tracing)).isEqualTo(1);
  }

  @Test
  void folds_a_copy_whose_origin_is_unknown_all_the_same() {
    CleanDocument copy = document("b", Texts.FLOOD);
    Tracing tracing = Texts.copied(flood, copy, Texts.FLOOD, ReuseKind.UNCREDITED_COPY, null, null);

    assertThat(origins(List.of(flood, copy, election), tracing)).isEqualTo(1);
  }

  @Test
  void counts_what_only_the_copier_says_for_nothing() {
    CleanDocument copy =
        document(
            "b", Texts.FLOOD + "\n\nA reader in Pinewood wrote that geese had landed on the road.");
    Tracing tracing = Texts.copied(flood, copy, Texts.FLOOD, ReuseKind.UNCREDITED_COPY, "a", null);

    assertThat(origins(List.of(flood, copy, election), tracing)).isEqualTo(1);
  }

  @Test
  void counts_what_a_copier_adds_where_others_tell_the_event_too() {
    CleanDocument copy = document("b", Texts.FLOOD);
    CleanDocument fuller =
        document(
            "b",
            Texts.FLOOD
                + "\n\nA reader in Pinewood wrote that geese had landed on the empty road. Bakers"
                + " there sold nothing before noon, and schools opened two hours late.");
    Tracing tracing = Texts.copied(flood, copy, Texts.FLOOD, ReuseKind.UNCREDITED_COPY, "a", null);

    double plain = origins(List.of(flood, copy, floodThird, election), tracing);

    assertThat(origins(List.of(flood, fuller, floodThird, election), tracing))
        .isBetween(plain + 0.2, 3.0);
  }

  @Test
  void counts_a_report_that_quotes_a_paragraph_of_another_nearly_as_its_own() {
    String lead = Texts.FLOOD.substring(Texts.FLOOD.indexOf("The council"));
    String quoted = lead.substring(0, lead.indexOf(" Mayor"));
    CleanDocument third = document("c", Texts.FLOOD_AGAIN + " " + Texts.FLOOD_THIRD + " " + quoted);
    Tracing tracing =
        Texts.copied(flood, third, quoted, ReuseKind.UNCREDITED_COPY, flood.id(), null);

    assertThat(origins(List.of(flood, floodAgain, third, election), tracing)).isGreaterThan(2.6);
  }

  @Test
  void counts_two_copies_and_an_independent_report_as_nearly_two() {
    CleanDocument copy = document("copy", Texts.FLOOD);
    Tracing tracing = Texts.copied(flood, copy, Texts.FLOOD, ReuseKind.UNCREDITED_COPY, "a", null);

    assertThat(origins(List.of(flood, copy, floodAgain, election), tracing)).isBetween(1.7, 2.0);
  }

  @Test
  void folds_agency_text_into_the_agency_even_where_no_passage_is_shared() {
    CleanDocument first = document("a", "Elverton (AFP) – " + Texts.FLOOD);
    CleanDocument second = document("b", "Elverton (AFP) – " + Texts.FLOOD_AGAIN);

    Story story = Stories.find(List.of(first, second, election), NO_COPIES).get(0);

    assertThat(story.independentOrigins()).isEqualTo(1);
    assertThat(story.independence().high()).isEqualTo(2, within(0.01));
  }

  @Test
  void folds_rewording_by_whoever_copied_most_of_the_text() {
    String half = Texts.FLOOD.substring(0, Texts.FLOOD.indexOf(" About"));
    CleanDocument copy =
        document("b", half + " Saltmarsh has 1,200 people and no other road to its hospital.");
    Tracing tracing = Texts.copied(flood, copy, half, ReuseKind.UNCREDITED_COPY, null, AFP);

    Story story = Stories.find(List.of(flood, copy, election), tracing).get(0);

    assertThat(story.independentOrigins()).isLessThan(1.1);
    assertThat(story.independence().low()).isLessThanOrEqualTo(story.independentOrigins());
    assertThat(story.independence().high()).isGreaterThan(story.independentOrigins());
  }

  @Test
  void joins_a_report_that_quotes_the_same_words_of_a_speaker() {
    String words = "The piers stand on oak from before the war, and oak does not wait for us";
    CleanDocument paper = document("a", Texts.FLOOD + " “" + words + ",” she said.");
    CleanDocument radio =
        document("b", "Listeners called us about the water. “" + words + ",” the mayor told us.");
    Tracing tracing = Texts.copied(paper, radio, words, ReuseKind.SHARED_QUOTATION, null, null);

    assertThat(origins(List.of(paper, radio, election), tracing)).isEqualTo(2);
    assertThat(origins(List.of(paper, radio, election), NO_COPIES)).isEqualTo(2);
  }

  @Test
  void joins_no_reports_that_quote_the_same_saying() {
    CleanDocument paper = document("a", Texts.FLOOD + " “Still waters run deep,” she said.");
    CleanDocument radio =
        document("b", "Listeners called us about the chess. “Still waters run deep,” he told us.");

    assertThat(Stories.find(List.of(paper, radio, election), NO_COPIES)).isEmpty();
  }

  @Test
  void separates_reports_that_are_a_year_apart() {
    CleanDocument old = Texts.dated("a", Texts.FLOOD, "2021-03-02");
    CleanDocument late = Texts.dated("b", Texts.FLOOD_AGAIN, "2022-03-02");

    assertThat(Stories.find(List.of(old, late, election), NO_COPIES)).isEmpty();
  }

  @Test
  void finds_no_story_in_a_single_document_or_none() {
    assertThat(Stories.find(List.of(flood), NO_COPIES)).isEmpty();
    assertThat(Stories.find(List.of(), NO_COPIES)).isEmpty();
    assertThat(Stories.find(List.of(document("x", ""), document("y", "")), NO_COPIES)).isEmpty();
  }

  @Test
  void gives_the_same_stories_whatever_the_order_of_documents() {
    List<CleanDocument> documents =
        new ArrayList<>(List.of(flood, floodAgain, floodThird, election));
    List<Story> stories = Stories.find(documents, NO_COPIES);
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(documents, new Random(seed));
      assertThat(Stories.find(documents, NO_COPIES)).isEqualTo(stories);
    }
  }

  @Test
  void groups_reports_in_a_script_without_capitals() {
    CleanDocument one = document("a", "榆林桥因洪水关闭。市长陆安达说，北门工程公司将于周四检查榆林桥的桥墩。盐沼村居民无路可走。");
    CleanDocument two = document("b", "盐沼村居民被困，榆林桥已经关闭。北门工程公司的潜水员到达榆林桥，市长陆安达说水位正在下降。");
    CleanDocument other = document("c", "周日举行的市议会选举中，丰收联盟的莫皮亚获得多数席位，投票率创下新高。");

    assertThat(Stories.find(List.of(one, two, other), NO_COPIES))
        .singleElement()
        .satisfies(story -> assertThat(story.documents()).containsExactly("a", "b"));
  }

  @Test
  void warns_of_outlets_that_cite_one_another() {
    CleanDocument post = of("Harbour Post", "a", Texts.FLOOD + " Radio Orla reported it first.");
    CleanDocument radio =
        of("Radio Orla", "b", Texts.FLOOD_AGAIN + " The mayor told the Harbour Post so.");
    CleanDocument echo = of("Echo", "c", Texts.FLOOD_THIRD + " Radio Orla reported the same.");

    Story story = Stories.find(List.of(post, radio, echo, election), NO_COPIES).get(0);

    assertThat(story.warnings())
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.kind()).isEqualTo(Warning.Kind.CIRCULAR_REPORTING);
              assertThat(warning.sources()).containsExactly("Harbour Post", "Radio Orla");
              assertThat(warning.evidence())
                  .extracting(Evidence::reason)
                  .containsExactly("cites Radio Orla", "cites Harbour Post");
            });
  }

  @Test
  void warns_of_many_outlets_with_one_origin() {
    CleanDocument one = of("Harbour Post", "a", "Elverton (AFP) – " + Texts.FLOOD);
    CleanDocument two = of("Radio Orla", "b", "Elverton (AFP) – " + Texts.FLOOD_AGAIN);
    CleanDocument three = of("Echo", "c", "Elverton (AFP) – " + Texts.FLOOD_THIRD);

    Story story = Stories.find(List.of(one, two, three, election), NO_COPIES).get(0);

    assertThat(story.independence().shares()).containsExactly(Map.entry("agency AFP", 1.0));
    assertThat(story.warnings()).extracting(Warning::kind).containsExactly(Warning.Kind.ONE_ORIGIN);
  }

  private static CleanDocument of(String source, String id, String text) {
    Metadata metadata = new Metadata(source, null, null, null, null);
    return Cleaner.auto().clean(Document.of(id, text).withMetadata(metadata));
  }

  private static double origins(List<CleanDocument> documents, Tracing tracing) {
    List<Story> stories = Stories.find(documents, tracing);
    assertThat(stories).hasSize(1);
    return stories.get(0).independentOrigins();
  }
}
