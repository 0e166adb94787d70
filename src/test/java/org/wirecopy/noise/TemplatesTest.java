package org.wirecopy.noise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecopy.Analysis;
import org.wirecopy.Wirecopy;
import org.wirecopy.document.Document;
import org.wirecopy.document.Metadata;
import org.wirecopy.noise.mark.Noise;

class TemplatesTest {
  private static final String PROMOTION =
      "The Weir Times app brings you the river, wherever you are.";

  private static final List<String> STORIES =
      List.of(
          "The bridge at Oldmill shut on Monday. Divers found cracks in two of the piers.",
          "Nine swans were counted above the lock. Nobody had seen as many since the flood.",
          "The school by the quay gets a new roof. Parents had asked for one for years.",
          "A barge with gravel ran aground at noon. It came free with the evening tide.");

  private static Document page(int number, String host, String text) {
    return Document.of("page-" + number, text)
        .withMetadata(new Metadata(null, null, null, null, "https://" + host + "/" + number));
  }

  private static List<CleanDocument> cleaned(String host, boolean promoted) {
    List<CleanDocument> pages = new ArrayList<>();
    for (int i = 0; i < STORIES.size(); i++) {
      String text = STORIES.get(i).replace(". ", ".\n") + (promoted ? "\n" + PROMOTION : "");
      pages.add(Cleaner.auto().clean(page(i, host, text)));
    }
    return pages;
  }

  private static Templates learn(List<CleanDocument> pages) {
    Templates.Learner learner = Templates.learner();
    pages.forEach(learner::add);
    return learner.learned();
  }

  @Test
  void what_a_site_repeats_is_marked_with_the_number_of_pages() {
    List<CleanDocument> pages = cleaned("weir.example", true);
    CleanDocument marked = learn(pages).mark(pages.get(0));

    assertThat(marked.keptText()).contains("The bridge").doesNotContain("app brings");
    assertThat(marked.marks())
        .singleElement()
        .satisfies(
            mark -> {
              assertThat(mark.noise()).isEqualTo(Noise.TEMPLATE);
              assertThat(mark.reason()).isEqualTo("stands on 4 of 4 pages of weir.example");
            });
  }

  @Test
  void what_one_site_repeats_says_nothing_of_another() {
    Templates learned = learn(cleaned("weir.example", true));
    CleanDocument elsewhere =
        Cleaner.auto().clean(page(9, "lock.example", STORIES.get(0) + "\n" + PROMOTION));

    assertThat(learned.mark(elsewhere)).isEqualTo(elsewhere);
  }

  @Test
  void copies_of_one_story_are_no_template() {
    List<CleanDocument> copies = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String text = String.join("\n", STORIES) + "\nPrinted as number " + "abcdef".charAt(i) + ".";
      copies.add(Cleaner.auto().clean(page(i, "weir.example", text)));
    }

    assertThat(learn(copies).isEmpty()).isTrue();
  }

  @Test
  void posts_are_no_template_however_often_somebody_says_the_same() {
    List<CleanDocument> pages = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String text =
          "From: a@b.example\nSubject: x\n\n" + STORIES.get(i % 4) + "\n\nThank you all so much.";
      pages.add(Cleaner.auto().clean(page(i, "weir.example", text)));
    }

    assertThat(learn(pages).isEmpty()).isTrue();
  }

  @Test
  void the_order_of_the_pages_does_not_matter() {
    List<CleanDocument> pages = cleaned("weir.example", true);
    CleanDocument page = pages.get(2);
    CleanDocument one = learn(pages).mark(page);
    List<CleanDocument> turned = new ArrayList<>(pages);
    java.util.Collections.reverse(turned);

    assertThat(learn(turned).mark(page)).isEqualTo(one);
  }

  @Test
  void an_analysis_does_not_compare_what_its_sites_repeat() {
    List<CleanDocument> pages = cleaned("weir.example", true);
    Analysis analysis =
        Wirecopy.analyzer().build().analyze(pages.stream().map(CleanDocument::document));

    assertThat(analysis.tracing().reuses()).isEmpty();
    assertThat(analysis.documents())
        .allSatisfy(d -> assertThat(d.keptText()).doesNotContain("app brings"));
  }
}
