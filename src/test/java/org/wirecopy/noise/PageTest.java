package org.wirecopy.noise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wirecopy.noise.mark.Block;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.noise.mark.PageKind;

/** Pages with elements. */
class PageTest {
  private static final String ARTICLE =
      """
      <head><title>Bridge closes</title></head><body>
      <nav class="menu"><a href="/">Home</a> <a href="/sport">Sport</a></nav>
      <main><article>
        <h1>Bridge at Oldmill closes for the winter</h1>
        <div class="byline">By Rosa Lindqvist</div>
        <time datetime="2021-11-14">14 November 2021</time>
        <div class="article-text">
          <p>The bridge at Oldmill will close on Monday and stay shut until April, the county said.</p>
          <figure><img src="b.jpg"><figcaption>The south pier in the fog</figcaption></figure>
          <p>Engineers found cracks in two of the five piers last week, and one of them is deep.</p>
          <h2>Two piers</h2>
          <p>"We cannot wait for spring," said the county engineer, Paul Dent, on the bank.</p>
          <div class="share"><a href="/s">Share</a></div>
          <p>A ferry will carry walkers, but no cars, from the old quay until the bridge opens.</p>
        </div>
      </article>
      <aside class="related"><a href="/f">The ferry that nobody wanted</a></aside>
      <section id="comments"><div class="comment"><p>Finally, it was about time they did it.</p></div>
      </section></main>
      <footer>Weir Times, all rights reserved</footer></body>
      """;

  private static final String POST =
      """
      <li class="message"><h3 class="username">%s</h3><time datetime="%s">then</time>
        <div class="content"><blockquote>%s</blockquote><p>%s</p></div>
        <div class="signature">%s rows for the club.</div></li>
      """;

  private static final String THREAD =
      "<body><nav><a href='/'>Forum</a></nav><h1>When does the lock open?</h1>"
          + "<ul class='posts message-list'>"
          + POST.formatted(
              "ines", "2015-03-02T10:00:00Z", "", "Does anybody know when the lock opens?", "Ines")
          + POST.formatted(
              "tom",
              "2015-03-03T11:00:00Z",
              "Does anybody know when the lock opens?",
              "On the first of May, if the gates arrive in time.",
              "Tom")
          + POST.formatted(
              "piet", "2015-03-04T12:00:00Z", "", "They will not; they never do, my friends.", "P")
          + "</ul><footer>Powered by oars</footer></body>";

  @Test
  void an_article_page_keeps_its_paragraphs_and_its_crosshead() {
    assertThat(Cleaned.page(ARTICLE).kept())
        .hasSize(5)
        .startsWith(
            "The bridge at Oldmill will close"
                + " on Monday and stay shut until April, the county said.")
        .contains("Two piers")
        .last()
        .asString()
        .startsWith("A ferry will carry walkers");
  }

  @Test
  void what_stands_around_an_article_is_called_by_its_kind() {
    Cleaned page = Cleaned.page(ARTICLE);

    assertThat(page.marked(Noise.HEADLINE))
        .containsExactly("Bridge at Oldmill closes for the winter");
    assertThat(page.marked(Noise.CAPTION)).containsExactly("The south pier in the fog");
    assertThat(page.marked(Noise.BYLINE)).containsExactly("By Rosa Lindqvist");
    assertThat(page.document().metadata().author()).isEqualTo("Rosa Lindqvist");
    assertThat(page.marked(Noise.DATELINE)).containsExactly("14 November 2021");
    assertThat(page.marked(Noise.COMMENT))
        .containsExactly("Finally, it was about time they did it.");
    assertThat(page.marked(Noise.SHARE_PROMPT)).containsExactly("Share");
    assertThat(page.marked(Noise.NAVIGATION))
        .containsExactly("Home Sport", "The ferry that nobody wanted");
    assertThat(page.marked(Noise.FOOTER)).containsExactly("Weir Times, all rights reserved");
  }

  @Test
  void a_thread_page_keeps_what_each_poster_wrote() {
    assertThat(Cleaned.page(THREAD).kept())
        .containsExactly(
            "When does the lock open?",
            "Does anybody know when the lock opens?",
            "On the first of May, if the gates arrive in time.",
            "They will not; they never do, my friends.");
  }

  @Test
  void a_thread_page_has_a_post_with_author_and_day_for_each_message() {
    Cleaned page = Cleaned.page(THREAD);

    assertThat(page.authors()).containsExactly("ines", "tom", "piet");
    assertThat(page.days()).containsExactly("2015-03-02", "2015-03-03", "2015-03-04");
    assertThat(page.posts().get(1))
        .isEqualTo(
            "Does anybody know when the lock opens?"
                + " On the first of May, if the gates arrive in time.");
    assertThat(page.marked(Noise.QUOTED_REPLY))
        .containsExactly("Does anybody know when the lock opens?");
  }

  @Test
  void a_page_without_any_prose_is_left_alone() {
    assertThat(Cleaned.page("<body><p>Lock 4").kept()).containsExactly("Lock 4");
  }

  @Test
  void headings_lists_tables_and_quotations_keep_their_kinds() {
    String page =
        "<article><h1>Locks</h1><div class='body'><p>The county counted its locks in May, and"
            + " found that there are more of them than anybody had thought before.</p>"
            + "<h2>By river</h2><ul><li>Orla: nine locks, all of them of oak</li></ul>"
            + "<table><tr><td>Weir</td><td>4</td></tr><tr><td>Mill</td><td>2</td></tr></table>"
            + "<blockquote>We had lost two of them in the reeds, to be honest.</blockquote>"
            + "</div></article>";

    assertThat(Cleaned.page(page).document().blocks())
        .extracting(Block::kind)
        .endsWith(
            Block.Kind.PARAGRAPH,
            Block.Kind.HEADING,
            Block.Kind.LIST_ITEM,
            Block.Kind.TABLE_CELL,
            Block.Kind.TABLE_CELL,
            Block.Kind.TABLE_CELL,
            Block.Kind.TABLE_CELL,
            Block.Kind.QUOTATION);
  }

  @Test
  void a_page_of_links_to_stories_is_a_listing() {
    String teaser =
        "<div class='teaser'><h3><a href='/%1$d'>The bridge at Oldmill, part %1$d of the story</a>"
            + "</h3><p>What the county says of it.</p></div>";
    StringBuilder teasers = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      teasers.append(teaser.formatted(i));
    }

    assertThat(Cleaned.page("<body><h1>News</h1>" + teasers).document().kind())
        .isEqualTo(PageKind.LISTING);
    assertThat(Cleaned.page(ARTICLE).document().kind()).isEqualTo(PageKind.ARTICLE);
  }
}
