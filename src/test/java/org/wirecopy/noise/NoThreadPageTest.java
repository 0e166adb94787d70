package org.wirecopy.noise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecopy.noise.mark.PageKind;

/** Pages on which names and dates repeat, and nobody answers anybody. */
class NoThreadPageTest {
  private static final List<String> NAMES =
      List.of("Ida Moor", "Kurt Lenz", "Maud Ash", "Olaf Rehn", "Petra Voss");
  private static final List<String> WORDS =
      List.of(
          "The kettle boils in four minutes and whistles a clear note that the whole house hears.",
          "After two winters the enamel has a chip at the spout, which we painted over in blue.",
          "Its handle stays cool enough for a bare hand, and the lid closes with a firm click.",
          "We carried it up to the hut twice, and it came back with nothing but a little soot.",
          "For six cups it is just right; whoever has guests should look at the larger one too.");
  private static final List<String> STORY =
      List.of(
          "The lighthouse of Varberg Point has a keeper again, eleven years after the last one left.",
          "She is a retired glazier and began with the lantern, of which nine panes were cracked.",
          "Two of them she cut herself; the others came by boat, wrapped in eiderdowns and straw.",
          "On the first clear night the beam was seen from the far shore, and somebody rang a bell.");

  /** Something around each of the words, with the name and the day of who said it. */
  private static String each(String html) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < WORDS.size(); i++) {
      all.append(
          html.replace("NAME", NAMES.get(i))
              .replace("DAY", (3 + 4 * i) + " May 2024")
              .replace("NUMBER", "" + (17 + i))
              .replace("WORDS", WORDS.get(i)));
    }
    return all.toString();
  }

  private static String story() {
    return "<p>" + String.join("</p><p>", STORY) + "</p>";
  }

  private static Cleaned page(String title, String body) {
    return Cleaned.page("<head><title>" + title + "</title></head><body>" + body + "</body>");
  }

  @Test
  void what_starts_with_the_title_of_another_page_is_a_teaser() {
    Cleaned page =
        page(
            "The kettle letters",
            "<main><h1>The kettle letters</h1>"
                + each(
                    "<div><p class='top'><a href='/letters/NUMBER'>Letter NUMBER from the hut"
                        + "</a> <span>NAME</span> <span>DAY</span></p>"
                        + "<p class='sum'>WORDS WORDS</p></div>")
                + "</main>");

    assertThat(page.document().posts()).isEmpty();
    assertThat(page.document().keptText())
        .contains("Letter 17 from the hut", "Letter 21 from the hut");
  }

  @Test
  void reviews_below_a_product_are_no_thread() {
    Cleaned page =
        page(
            "Kettle No. 4",
            "<main><h1>Kettle No. 4</h1><p>"
                + STORY.get(1)
                + "</p><section id='customer-voices'>"
                + each(
                    "<div class='review-item'><span class='who'>NAME</span>"
                        + "<span class='when'>DAY</span><div class='words'>WORDS</div></div>")
                + "</section></main>");

    assertThat(page.document().kind()).isNotEqualTo(PageKind.THREAD);
    assertThat(page.kept()).contains(STORY.get(1));
  }

  @Test
  void comments_may_be_longer_than_the_article_above_them() {
    Cleaned page =
        page(
            "A keeper for Varberg Point",
            "<div class='article'><h1>A keeper for Varberg Point</h1><div class='when'>2 May 2024"
                + "</div><div class='content'>"
                + story()
                + "</div></div><div id='comments'><h2>Comments</h2>"
                + each(
                    "<div class='comment'><div class='username'>NAME</div><div class='date'>DAY"
                        + "</div><div class='content'>WORDS WORDS WORDS WORDS WORDS</div></div>")
                + "</div>");

    assertThat(page.document().kind()).isEqualTo(PageKind.ARTICLE);
    assertThat(page.kept()).containsAll(STORY).doesNotContainAnyElementsOf(WORDS);
  }

  @Test
  void an_article_that_can_be_commented_on_is_no_comment() {
    Cleaned page =
        page(
            "A keeper for Varberg Point",
            "<h1>A keeper for Varberg Point</h1><div class='comment-on-selection'>"
                + story()
                + story()
                + "</div><div class='more'><h2>Also on the coast</h2>"
                + "<p>"
                + String.join(" ", WORDS)
                + "</p></div>");

    assertThat(page.kept()).containsAll(STORY);
  }
}
