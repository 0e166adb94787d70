package org.wirecopy.noise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.noise.mark.Noise;

/** Small pages, whose furniture is as long as their text or longer, and which say what is which. */
class PageStatementsTest {
  private static final List<String> ENGLISH =
      List.of(
          "The ferry to Orsay was back on Tuesday, after eleven weeks in the dock at Leith.",
          "Its new rudder came by lorry from Bremen and was two hands too wide for the quay.",
          "The skipper sailed with nine people, a pony and the post of the whole autumn.",
          "On the island the school had closed for the day, and everybody carried parcels.");
  private static final List<String> GERMAN =
      List.of(
          "Der Imker vom Kalten Berg hat seine Völker am Samstag in die Heide gebracht.",
          "Die Fahrt dauerte sechs Stunden, weil der Anhänger zweimal eine Achse verlor.",
          "Von den vierzig Kästen kamen alle an, doch einer war leer und niemand weiß warum.",
          "Im Herbst soll es einen Markt geben, auf dem der Honig nach Farben verkauft wird.");
  private static final List<String> FRENCH =
      List.of(
          "Le four communal de Saint-Orens a été rallumé dimanche, pour la première fois.",
          "Trois boulangers y ont cuit deux cents pains, que le village a mangés le soir même.",
          "La porte en fonte avait été retrouvée dans une grange, sous un tas de vieilles selles.",
          "On pense déjà à la fête du printemps, et à un second four derrière le lavoir.");
  private static final List<String> RUSSIAN =
      List.of(
          "В воскресенье на старой мельнице снова пустили воду, и колесо сделало первый оборот.",
          "Плотники работали всю зиму и заменили сорок лопастей, которые сгнили ещё до войны.",
          "Первую муку раздали соседям, а из остатка испекли большой пирог с капустой.",
          "Весной здесь откроют маленький музей, где каждый сможет сам повернуть жёрнов.");

  private static final List<String> TITLES =
      List.of(
          "A clock that runs backwards",
          "The choir sings again",
          "Owls in the bell tower",
          "Nobody wants the old piano");
  private static final List<String> TEASERS =
      List.of(
          "The clock above the chemist's has run backwards since the storm, and people like it.",
          "After two winters the choir of the upper village has found a tenor and a stove.",
          "A pair of owls has moved into the bell tower, so that the bell stays silent at night.",
          "The parish offers its piano to anyone who can carry it down a spiral staircase.");

  private static String paragraphs(List<String> lines) {
    StringBuilder html = new StringBuilder();
    lines.forEach(line -> html.append("<p>").append(line).append("</p>"));
    return html.toString();
  }

  private static String page(String title, String body) {
    return "<head><title>" + title + "</title></head><body>" + body + "</body>";
  }

  /** A teaser for each title; @H is the number, @T the title, @P what it says. */
  private static String teasers(String teaser) {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < 4 * TITLES.size(); i++) {
      html.append(
          teaser
              .replace("@H", "/story/" + i)
              .replace("@T", TITLES.get(i % 4))
              .replace("@P", TEASERS.get(i % 4)));
    }
    return html.toString();
  }

  private static void keepsOnly(String page, List<String> text) {
    assertThat(Cleaned.page(page).kept().stream().filter(line -> line.length() > 40).toList())
        .isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='item'><h3><a href='@H'>@T</a></h3><p>@P</p></div>",
        "<li><a href='@H'>@T</a><p>@P</p></li>",
        "<a class='card' href='@H'><h4>@T</h4><p>@P</p></a>",
        "<section class='story-card'><h2>@T</h2><p>@P</p><a href='@H'>Read on</a></section>"
      })
  void a_post_filed_under_a_kind_of_noise_is_text_and_the_teasers_below_are_not(String teaser) {
    String more = "<div id='more'>" + teasers(teaser) + "</div>";

    keepsOnly(
        page(
            "Back to Orsay",
            "<article class='post type-post category-advertising tag-share'>"
                + "<h1>Back to Orsay</h1>"
                + paragraphs(ENGLISH)
                + "</article>"
                + more),
        ENGLISH);
    keepsOnly(
        page(
            "Vierzig Kästen",
            "<div id='wrap'><div class='post label-cookies topic-legal'><h2>Vierzig Kästen</h2>"
                + paragraphs(GERMAN)
                + "</div></div>"
                + more),
        GERMAN);
    keepsOnly(
        page(
            "Le four",
            "<section>"
                + more
                + "</section><div class='hentry section-comments author-sponsor'><h3>Le four</h3>"
                + "<div class='entry-content'>"
                + paragraphs(FRENCH)
                + "</div></div>"),
        FRENCH);
  }

  @Test
  void comments_below_a_post_are_still_comments() {
    Cleaned page =
        Cleaned.page(
            page(
                "Vierzig Kästen",
                "<article class='post tag-comments'><h1>Vierzig Kästen</h1>"
                    + paragraphs(GERMAN)
                    + "</article><ol class='comments'><li class='comment'><p>Bei mir sind es nur"
                    + " drei, und alle stechen.</p></li><li class='comment'><p>Wann ist denn der"
                    + " Markt, weiß das jemand?</p></li></ol>"));

    assertThat(page.kept()).containsAll(GERMAN).noneMatch(line -> line.contains("stechen"));
    assertThat(page.marked(Noise.COMMENT)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<header><a href='/'>Village notes</a>@D</header>",
        "<div id='header' role='banner'><h1 class='title'><a href='/'>Notes</a></h1>@D</div>",
        "<div class='masthead'><div class='tagline'>@D</div></div>",
        "<div class='site-header'><div class='profile'><img src='me.jpg'>@D</div></div>",
        "<div class='blog-description'>@D</div>",
        "<div id='header-wrapper'><div class='notice'>@D</div></div>",
        "<header><h1 class='site-title'>The notes</h1><h2>@D</h2></header>",
        "<div class='top'>@D</div>"
      })
  void what_a_site_says_of_itself_is_no_text(String header) {
    String said = header.replace("@D", paragraphs(TEASERS));

    keepsOnly(
        page(
            "Back to Orsay | The notes",
            said
                + "<div class='post hentry'><h3 class='post-title'>Back to Orsay</h3>"
                + "<div class='post-body'>"
                + paragraphs(ENGLISH.subList(0, 2))
                + "</div></div>"),
        ENGLISH.subList(0, 2));
    keepsOnly(
        page(
            "Мельница",
            said
                + "<main><article><h2>Мельница</h2><div class='entry-content'>"
                + paragraphs(RUSSIAN.subList(0, 2))
                + "</div></article></main>"),
        RUSSIAN.subList(0, 2));
  }

  @ParameterizedTest
  @CsvSource({
    "id='ad51', id='4nav', id='c0de', id='feed'",
    "id='5f2ad0c9e1b7', id='60ad7b2f9c11', id='61nav0aa77cc', id='62footer9'",
    "class='Text_share__3x9ad', class='css-1ad0nav', class='sc-1x-ad9z0', class='_ad9k2_nav7z'",
    "id='7c9e6679-ad40-de94', id='8d9e6679-5ad4-0nav', id='block-0ads1z', id='k-9ad8-4social1'"
  })
  void names_drawn_at_random_say_nothing_and_plain_ones_do(
      String first, String second, String third, String fourth) {
    String names = "<p " + first + ">@0</p><p " + second + ">@1</p><p " + third + ">@2</p>";
    StringBuilder html =
        new StringBuilder("<article><h1>Back to Orsay</h1>" + names + "<p " + fourth + ">@3</p>");
    for (String ad : List.of("ad", "ads", "advert", "ad-slot", "adBox")) {
      html.append(
          "<div class='"
              + ad
              + "'><p>Sea boots for half of what they cost last"
              + " year, only in Leith.</p></div>");
    }
    html.append(
        "<div id='ad_2'><p>Rope by the metre, in nine colours, at the chandler's.</p></div>");
    String page = html + "</article>";
    for (int i = 0; i < 4; i++) {
      page = page.replace("@" + i, ENGLISH.get(i));
    }

    keepsOnly(page("Back to Orsay", page), ENGLISH);
  }

  @ParameterizedTest
  @CsvSource({
    "article-social, share-buttons",
    "social-embed, social",
    "follow, follow-us",
    "tools-quote, share",
    "like, social-links",
    "share-post, sharing"
  })
  void what_an_article_quotes_is_text_and_buttons_to_share_are_not(String quoted, String bar) {
    String post = "We waved from the pier until the pony was a dot, and then we went home to bed.";
    String body =
        "<article><h1>Back to Orsay</h1>"
            + paragraphs(ENGLISH.subList(0, 2))
            + "<div class='@Q'><blockquote><p>@P</p></blockquote></div>"
            + paragraphs(ENGLISH.subList(2, 4))
            + "<@U class='@B'><a href='/1'>Mail</a> <a href='/2'>Pin</a> <a href='/3'>Post</a></@U>"
            + "</article>";
    for (String tag : List.of("div", "ul", "p")) {
      Cleaned page =
          Cleaned.page(
              page(
                  "Back to Orsay",
                  body.replace("@Q", quoted)
                      .replace("@B", bar)
                      .replace("@P", post)
                      .replace("@U", tag)));

      assertThat(page.kept()).contains(post).containsAll(ENGLISH);
      assertThat(page.kept()).noneMatch(line -> line.contains("Pin"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "All texts and drawings are the property of the society and its members, and may neither"
            + " be copied nor sold, in whole or in part, without its written permission.",
        "Fares carry a risk. What past results show is no promise, nothing on these pages is"
            + " advice, and whoever books may lose what was paid, in full and without notice.",
        "Sources: harbour office, island council, own count. The editors take no responsibility for"
            + " the accuracy of what others have sent, nor for the opinions that they hold.",
        "Published by the Orsay Press Society, Pier Road 2. Responsible for the content: M. Tulloch."
            + " Registered at Leith under number 4471, member of the guild of small papers.",
        "Source: the harbour office, from what three keepers have told it. The editors did not check"
            + " all of these numbers, and take no responsibility for what is made of them.",
        "Tutti i testi e i disegni sono di proprietà del consorzio e non possono essere riprodotti né"
            + " ceduti, in tutto o in parte, senza un permesso scritto dei suoi membri.",
        "Alle Inhalte dieser Seiten sind urheberrechtlich geschützt und dürfen ohne schriftliche"
            + " Genehmigung des Verlags weder vervielfältigt noch an andere weitergegeben werden.",
        "Toute reproduction, même partielle, est interdite sans l'autorisation écrite de l'éditeur,"
            + " qui détient les droits sur les textes, les photographies et les plans.",
        "Все права защищены. Перепечатка материалов без письменного согласия редакции запрещена,"
            + " за содержание рекламы ответственность несёт тот, кто её подал."
      })
  void a_notice_of_rights_or_risks_below_a_short_article_is_no_text(String notice) {
    List<String> article = ENGLISH.subList(0, 2);
    String cells =
        "<table><tr><td><h1>Back to Orsay</h1><table><tr><td>Published: 4 April 2012</td></tr>"
            + "<tr><td>@0 @1</td></tr></table></td></tr><tr><td><div>@N</div></td></tr></table>";
    String boxes =
        "<div id='a'><h2>Back to Orsay</h2><p>@0 @1</p></div><div id='b'><p>@N</p></div>";
    String section =
        "<main><section><h1>Back to Orsay</h1><p>@0 @1</p></section><small>@N</small></main>";
    String flat = "<h1>Back to Orsay</h1><p>@0 @1</p><p class='small-print'>@N</p>";
    for (String body : List.of(cells, boxes, section, flat)) {
      String page =
          body.replace("@0", article.get(0)).replace("@1", article.get(1)).replace("@N", notice);
      if (!body.equals(flat) || !notice.startsWith("Published")) {
        keepsOnly(page("Back to Orsay", page), List.of(String.join(" ", article)));
      }
    }
  }

  @Test
  void sentences_below_the_headline_in_its_header_are_the_lead() {
    String lead =
        "Eleven weeks without a ferry taught the island what it has. Here is who mended it.";
    List<String> expected = new ArrayList<>(List.of(lead));
    expected.addAll(ENGLISH);
    for (String name : List.of("deck", "x1")) {
      String header =
          "<header><h1>Back to Orsay</h1><p class=" + name + ">" + lead + "</p></header>";
      String body = header + "<div class=b>" + paragraphs(ENGLISH) + "</div>";

      keepsOnly(page("Back to Orsay", "<section>" + body + "</section>"), expected);
    }
  }

  @Test
  void a_section_by_class_with_the_id_of_its_heading_is_no_kind_of_noise() {
    List<String> expected = new ArrayList<>();
    StringBuilder html = new StringBuilder("<div role=main><h1>Ferry rules</h1>");
    for (int i = 0; i < TEASERS.size(); i++) {
      String heading = List.of("Cookies", "Subscription", "Share", "Related").get(i);
      html.append("<div class=section id=" + heading.toLowerCase(Locale.ROOT) + "><h2>" + heading)
          .append("<a class=headerlink href='#x'>¶</a></h2>")
          .append(paragraphs(List.of(ENGLISH.get(i), TEASERS.get(i))) + "</div>");
      expected.addAll(List.of(heading + "¶", ENGLISH.get(i), TEASERS.get(i)));
    }

    assertThat(Cleaned.page(page("Ferry rules", html + "</div>")).kept()).containsAll(expected);
  }

  @Test
  void a_heading_stays_with_the_text_below_it() {
    String html =
        "<article><div class=titlepage><h1>Der Imker</h1></div>"
            + paragraphs(GERMAN.subList(0, 2))
            + "<div class=sect1><div class=titlepage><h2>1.2. Fahrt</h2></div>"
            + paragraphs(GERMAN.subList(2, 4))
            + "</div></article>";
    List<String> expected = new ArrayList<>(GERMAN);
    expected.add(2, "1.2. Fahrt");

    assertThat(Cleaned.page(page("Der Imker", html)).kept()).containsSubsequence(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=x7><h4>You may also like</h4><ul>@L</ul></div>",
        "<h3>Related posts</h3><ul>@L</ul>",
        "<div><p><b>Customers also viewed</b></p><div class=rail>@L</div></div>",
      })
  void a_list_of_links_below_a_line_that_leads_elsewhere_is_no_text(String list) {
    StringBuilder links = new StringBuilder();
    TITLES.forEach(title -> links.append("<li><a href=/p>" + title + "</a></li>"));
    String html =
        "<div class=story><h1>Back to Orsay</h1>"
            + paragraphs(ENGLISH)
            + list.replace("@L", links)
            + "</div>";

    assertThat(Cleaned.page(page("Back to Orsay", html)).kept())
        .containsAll(ENGLISH)
        .doesNotContainAnyElementsOf(TITLES);
  }

  @Test
  void links_in_a_box_named_header_above_the_article_are_no_text() {
    String html =
        "<div id=header><p>Orsay Boats</p><ul><li><a href=/a>Our boatmen</a></li><li><a"
            + " href=/b>Work with us</a></li></ul></div><div id=contents><div id=main><h2>Back to"
            + " Orsay</h2>"
            + paragraphs(ENGLISH)
            + "</div></div>";

    assertThat(Cleaned.page(page("Back to Orsay", html)).kept())
        .containsAll(ENGLISH)
        .doesNotContain("Our boatmen", "Work with us");
  }

  @Test
  void a_page_about_rights_keeps_them() {
    List<String> terms =
        List.of(
            "The rights in all drawings of the ferry are with the society, and so is the risk.",
            "Nobody may copy or sell them without the written permission of two of its members.",
            "The society accepts no liability for the accuracy of what the drawings show.");

    keepsOnly(
        page(
            "Use of drawings",
            "<div><h1>Use of drawings</h1>"
                + paragraphs(terms.subList(0, 2))
                + "</div><div>"
                + paragraphs(terms.subList(2, 3))
                + "</div>"),
        terms);
  }
}
