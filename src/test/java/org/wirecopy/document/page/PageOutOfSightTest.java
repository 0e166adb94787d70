package org.wirecopy.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.document.Document;
import org.wirecopy.document.Limits;
import org.wirecopy.document.Problem;
import org.wirecopy.document.content.UnreadableException;

class PageOutOfSightTest {
  private static final String FERRY =
      "The ferry to the island was late again, and nobody at the pier could say when it would come.";
  private static final String LOCK =
      "The lock keeper has painted both gates green, which took him and his niece the whole summer.";

  private final List<Problem> problems = new ArrayList<>();

  private Document read(String html) {
    try {
      return HtmlReader.read("page", html, Limits.STANDARD, problems::add);
    } catch (UnreadableException e) {
      throw new AssertionError(e);
    }
  }

  static Stream<Arguments> invisible() {
    return Stream.of(
        Arguments.of("<p>One<p style='visibility:hidden'>Two", "One"),
        Arguments.of("<p>One<p style='color: red; VISIBILITY : Hidden !important'>Two", "One"),
        Arguments.of("<p>One <b style='visibility:collapse'>two</b> three", "One three"),
        Arguments.of(
            "<div style='visibility:hidden'>One<p style='visibility:visible'>Two</p>Three</div>",
            "Two"),
        Arguments.of("<body style='visibility:hidden'>One", "One"),
        Arguments.of("<p>One<p style='content-visibility:hidden'>Two", "One\nTwo"),
        Arguments.of("<details><summary>One</summary>Two</details>", "One\nTwo"),
        Arguments.of("<p>One<p hidden=until-found>Two", "One\nTwo"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("invisible")
  void what_style_makes_invisible_is_not_seen_unless_it_is_made_visible_again(
      String html, String expected) {
    assertThat(read(html).text()).isEqualTo(expected);
  }

  static Stream<Arguments> panels() {
    return Stream.of(
        Arguments.of("<div role=tabpanel hidden>Two</div>", true),
        Arguments.of("<div hidden aria-labelledby=q>Two</div>", true),
        Arguments.of("<div class='accordion__body' style='display:none'>Two</div>", true),
        Arguments.of("<ul class=faq-list><li><p style='display:none'>Two</ul>", true),
        Arguments.of("<button aria-expanded=false>More</button><div hidden>Two</div>", true),
        Arguments.of("<h3>When does it open?</h3><div style='visibility:hidden'>Two</div>", true),
        Arguments.of("<div hidden>Two</div>", false),
        Arguments.of("<nav><div class=collapse hidden>Two</div></nav>", false),
        Arguments.of("<div class='modal-panel' hidden>Two</div>", false),
        Arguments.of("<div class=collapse hidden><a href=/1>Two</a></div>", false));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("panels")
  void panels_that_open_at_a_click_are_seen_and_menus_and_dialogs_are_not(
      String html, boolean isSeen) {
    assertThat(read("<p>One</p>" + html).text().contains("Two")).isEqualTo(isSeen);
  }

  @Test
  void streamed_pieces_are_read_in_their_places() {
    Document page =
        read(
            "<h1>Pier</h1><div><!--$?--><template id='B:0'></template><p>One moment</p><!--/$--></div>"
                + "<p>Foot</p><div hidden id='S:0'><p>First</p><template id='P:1'></template></div>"
                + "<div hidden id='S:1'><p>Second</p></div><div hidden id='S:2'>Third</div>"
                + "<div hidden>Never</div>");

    assertThat(page.text()).isEqualTo("Pier\nFirst\nSecond\nFoot\nThird");
  }

  @Test
  void pieces_are_known_by_any_number() {
    String page =
        "<p>Head</p><template id='P:7'></template><p>Foot</p><div hidden id='S:7'>Mid</div>";

    assertThat(read(page).text()).isEqualTo("Head\nMid\nFoot");
  }

  @Test
  void a_piece_replaces_nothing_where_no_comment_tells_what_waits_for_it() {
    Document page =
        read("<div><template id='B:0'></template><p>Foot</div><div hidden id='S:0'>Piece</div>");

    assertThat(page.text()).isEqualTo("Piece\nFoot");
  }

  @Test
  void pieces_of_marko_are_read_in_their_places() {
    Document page =
        read(
            "<p>One<span id=afphx2>Loading</span><p>Three"
                + "<div id=afx2 style='display:none'><p>Two</p></div>");

    assertThat(page.text()).isEqualTo("One\nTwo\nThree");
  }

  @Test
  void pieces_that_stand_in_one_another_are_read() {
    Document page =
        read(
            "<div hidden id='S:0'>One<template id='B:1'></template></div>"
                + "<div hidden id='S:1'>Two<template id='B:0'></template></div>");

    assertThat(page.text()).contains("One").contains("Two");
  }

  @Test
  void a_shadow_tree_is_read_with_what_fills_its_slots() {
    Document page =
        read(
            "<x-card><template shadowrootmode=open><h2><slot name=head>None</slot></h2>"
                + "<div><slot><p>Nothing yet</slot></div><p>Foot</template>"
                + "<b slot=head>Pier</b><p>Text</p></x-card>");

    assertThat(page.text()).isEqualTo("Pier\nText\nFoot");
    assertThat(read("<x-a><template shadowrootmode=open><slot>None</slot></template></x-a>").text())
        .isEqualTo("None");
  }

  @Test
  void noscript_is_read_where_nothing_else_holds_prose() {
    String fallback = "<noscript><p>" + FERRY + "</p></noscript>";

    assertThat(read("<p>Menu</p>" + fallback).text()).isEqualTo("Menu\n" + FERRY);
    assertThat(problems)
        .containsExactly(Problem.note("page", "is empty without scripts; its noscript was read"));
    assertThat(read("<p>" + LOCK + "</p>" + fallback).text()).isEqualTo(LOCK);
    assertThat(
            read("<p>Menu</p><noscript>You need to enable JavaScript to run this app, as it is"
                    + " drawn by your browser.</noscript>")
                .text())
        .isEqualTo("Menu");
  }

  @Test
  void a_page_that_hides_itself_while_it_loads_is_read() {
    String prose = ("<p>" + FERRY + "<p>" + LOCK).repeat(4);

    assertThat(read("<div style='display:none'>" + prose + "</div><p>Loading").text())
        .contains(FERRY);
    assertThat(problems).hasSize(1);
    assertThat(read("<div class=modal hidden>" + prose + "</div><p>Short").text())
        .isEqualTo("Short");
    assertThat(read("<div hidden>" + prose + "</div>" + prose).text())
        .hasSize(read(prose).text().length());
  }

  @Test
  void the_article_in_json_ld_is_read_where_the_page_shows_nothing() {
    String data =
        "<script type='application/ld+json'>/*<![CDATA[*/{\"@graph\":[{\"@type\":\"NewsArticle\","
            + "\"description\":\"Short.\",\"articleBody\":\""
            + (FERRY + "\n" + LOCK + "\n").repeat(2)
            + "\"}]}/*]]>*/</script>";
    Document page = read(data + "<div id=app>Loading</div>");

    assertThat(page.text()).startsWith("Loading\n" + FERRY + "\n" + LOCK);
    assertThat(page.elements())
        .filteredOn(element -> element.name().equals("embedded-text"))
        .singleElement()
        .satisfies(
            element -> assertThat(element.attributes()).containsEntry("data-source", "json-ld"));
    assertThat(problems)
        .containsExactly(
            Problem.note("page", "is drawn by scripts; its text was read from their data"));
    assertThat(read(data + "<p>" + LOCK).text()).isEqualTo(LOCK);
  }

  static Stream<String> states() {
    String state =
        "{\"props\":{\"build\":\"a8f3\",\"url\":\"https://pier.example/one two three four five six\","
            + "\"body\":[{\"text\":\""
            + FERRY
            + "\"},{\"text\":\""
            + LOCK
            + "\"},"
            + "{\"html\":\"<p>A third gate<\\/p><p>is planned for the spring, if the"
            + " council finds the money for it in time, which nobody at the pier believes.<\\/p>\"}"
            + "]}}";
    return Stream.of(
        "<script id=__NEXT_DATA__ type='application/json'>" + state + "</script>",
        "<script>window.__INITIAL_STATE__ = " + state + ";(function(){}())</script>");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("states")
  void the_prose_of_embedded_state_is_read_in_its_order(String script) {
    assertThat(read("<div id=app></div>" + script).text())
        .startsWith(FERRY + "\n" + LOCK + "\nA third gate\nis planned for the spring")
        .doesNotContain("pier.example");
  }

  @Test
  void data_without_prose_and_data_that_is_broken_add_nothing() {
    assertThat(read("<p>One<script type='application/json'>{\"a\":\"Two three\"").text())
        .isEqualTo("One");
    assertThat(read("<p>One<script>window.STATE = {a: function() { return 1 }}</script>").text())
        .isEqualTo("One");
  }

  @Test
  void places_know_of_pieces_and_of_text_that_stands_in_data() {
    String streamed =
        "<div><template id='B:0'></template></div><p>Foot<b hidden id='S:0'>Piece</b>";
    PagePlaces places = PagePlaces.of(streamed);

    assertThat(read(streamed).text()).isEqualTo("Piece\nFoot");
    assertThat(streamed.substring(places.source(0))).startsWith("Piece");
    assertThat(streamed.substring(places.source(6))).startsWith("Foot");
    states()
        .forEach(
            page ->
                assertThat(PagePlaces.of(page).source(read(page).text().length()))
                    .isBetween(0, page.length()));
  }
}
