package org.wirecopy.noise.thread;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.document.input.HtmlPage;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.Cleaner;
import org.wirecopy.noise.mark.Noise;
import org.wirecopy.noise.mark.PageKind;
import org.wirecopy.noise.mark.Post;
import org.wirecopy.noise.mark.Quote;

/**
 * Threads in the markup of each forum software, in several themes: three posts, of which the second
 * quotes the first. The markup of a post is in the resources.
 */
class ForumSoftwareTest {
  private static final List<String> SOFTWARE =
      List.of(
          "xenforo-2",
          "xenforo-1",
          "vbulletin-3",
          "vbulletin-4",
          "vbulletin-5",
          "phpbb-3",
          "phpbb-2",
          "discourse",
          "discuz",
          "burning-board-3",
          "simple-press",
          "wpforo",
          "flarum-without-scripts",
          "mybb",
          "smf",
          "invision-5",
          "invision-4",
          "invision-3",
          "vanilla",
          "fluxbb",
          "reddit-old",
          "reddit-new",
          "woltlab",
          "flarum",
          "kunena",
          "bbpress",
          "stack-exchange",
          "hacker-news",
          "lobsters",
          "slashdot",
          "hyperkitty",
          "nodebb",
          "question-microdata",
          "unknown-software");

  private static final List<String> COMMENTS = List.of("comments-disqus", "comments-wordpress");

  private static final List<String> WROTE =
      List.of(
          "Something eats my lettuce at night, and in the morning only the stalks are left of it.",
          "Put a board out and look under it in the morning, you will find them all asleep there.",
          "We had the same last year, and a ring of copper tape round every bed has kept them off.");

  private static final List<String> NAMES = List.of("petra_k", "hugo", "marita");
  private static final String SIGNATURE = "Grow what you eat, and eat what you grow.";

  private static final String MENU =
      "<ul class='menu'><li><a href='/'>Home</a></li><li><a href='/new'>New posts</a></li>"
          + "<li><a href='/members/'>Members</a></li></ul>";

  private static final String SIDEBAR =
      "<div class='sidebar'><h3>Latest posts</h3><ul>"
          + "<li><a href='/t/1'>Snails on the hostas</a> Jun 5, 2019</li>"
          + "<li><a href='/t/2'>When to sow the beans this year</a> Jun 6, 2019</li></ul></div>";

  /** What a theme puts around the posts. */
  private enum Theme {
    BARE("<h1>Slugs in the lettuce again</h1>{posts}"),
    MENUS(
        "<header><nav>"
            + MENU
            + "</nav></header><h1>Slugs in the lettuce again</h1><div class='pagination'>1 2 3"
            + "</div>{posts}<div class='pagination'>1 2 3</div>"
            + "<footer>Powered by a friendly community of gardeners since the year 2001</footer>"),
    SIDEBAR_FIRST(SIDEBAR + "<div class='main'><h1>Slugs in the lettuce again</h1>{posts}</div>"),
    TABLES(
        "<table><tr><td>"
            + MENU
            + "</td></tr><tr><td><h1>Slugs in the lettuce again</h1>{posts}</td><td>"
            + SIDEBAR
            + "</td></tr></table>");

    private final String html;

    Theme(String html) {
      this.html = html;
    }
  }

  static Stream<Arguments> threads() {
    return SOFTWARE.stream()
        .flatMap(name -> Stream.of(Theme.values()).map(theme -> Arguments.of(name, theme)));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("threads")
  void tells_posts_authors_and_quotes_apart(String software, Theme theme) throws IOException {
    String page = theme.html.replace("{posts}", posts(software));
    CleanDocument clean = Cleaner.auto().clean(HtmlPage.read("thread", html(page)));

    assertThat(clean.kind()).isEqualTo(PageKind.THREAD);
    assertThat(clean.posts()).extracting(Post::author).isEqualTo(NAMES);
    for (int i = 0; i < WROTE.size(); i++) {
      assertThat(clean.text(clean.posts().get(i))).contains(WROTE.get(i));
      assertThat(clean.keptText()).containsOnlyOnce(WROTE.get(i));
    }
    assertThat(clean.keptText()).doesNotContain(SIGNATURE, "412", "Snails on the hostas");
    if (!software.equals("hacker-news")) {
      Quote quote = clean.posts().get(1).quotes().get(0);
      assertThat(quote.post()).isZero();
      assertThat(clean.document().text(quote.span())).contains(WROTE.get(0));
    }
  }

  static Stream<String> comments() {
    return COMMENTS.stream();
  }

  @ParameterizedTest
  @MethodSource("comments")
  void comments_below_an_article_are_a_thread_of_their_own(String software) throws IOException {
    String article =
        "<article><h1>Slugs are back</h1><div class='entry'>"
            + "<p>After the wettest spring since records began, slugs have come back, say growers,"
            + " and nothing in the kitchen gardens of the valley is safe from them this year.</p>"
                .repeat(1)
            + "<p>The county's garden club counted eleven kinds on one night in May, among them"
            + " two that nobody had seen so far north, and it asks for help with the next count."
            + "</p><p>Hedgehogs, ground beetles and slow worms eat them, but these have become"
            + " rare, since lawns are mown each week and few heaps of leaves are left over winter."
            + "</p></div></article>";
    CleanDocument clean =
        Cleaner.auto().clean(HtmlPage.read("article", html(article + posts(software))));

    assertThat(clean.kind()).isEqualTo(PageKind.ARTICLE);
    assertThat(clean.keptText()).contains("eleven kinds").doesNotContain("copper tape");
    assertThat(clean.posts()).extracting(Post::author).isEqualTo(NAMES);
    assertThat(clean.text(clean.posts().get(2))).contains("copper tape");
    assertThat(clean.marks())
        .filteredOn(mark -> mark.noise() == Noise.COMMENT)
        .extracting(mark -> clean.document().text(mark.span()))
        .anyMatch(text -> text.contains("copper tape"));
  }

  private static String html(String body) {
    return "<!DOCTYPE html><html><head><title>Slugs</title></head><body>" + body + "</body></html>";
  }

  private static String posts(String software) throws IOException {
    String all =
        Resources.toString(
            Resources.getResource(ForumSoftwareTest.class, "forums/" + software + ".html"),
            StandardCharsets.UTF_8);
    String[] parts = all.split("<!-- (?:shell|post|quote) -->\n");
    StringBuilder posts = new StringBuilder();
    for (int i = 0; i < WROTE.size(); i++) {
      String quote =
          parts[3].strip().replace("{author}", NAMES.get(0)).replace("{text}", WROTE.get(0));
      posts.append(
          parts[2]
              .replace("{quote}", i == 1 ? quote : "")
              .replace("{body}", "<p>" + WROTE.get(i) + "</p>")
              .replace("{author}", NAMES.get(i))
              .replace("{initial}", NAMES.get(i).substring(0, 1))
              .replace("{signature}", SIGNATURE)
              .replace("{date}", "Jun " + (i + 3) + ", 2019")
              .replace("{iso}", "2019-06-0" + (i + 3) + "T10:00:00Z")
              .replace("{n}", String.valueOf(4711 + i)));
    }
    return parts[1].replace("{posts}", posts);
  }
}
