package org.wirecopy.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Document;
import org.wirecopy.document.Element;
import org.wirecopy.document.Limits;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.content.UnreadableException;

class HtmlReaderTest {
  private static Document read(String html) {
    try {
      return HtmlReader.read("page", html, Limits.STANDARD, problem -> {});
    } catch (UnreadableException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> texts(Document page, String name) {
    return page.elements().stream()
        .filter(element -> element.name().equals(name))
        .map(element -> page.text(element.span()))
        .toList();
  }

  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of("<p>One</p><p>Two</p>", "One\nTwo"),
        Arguments.of("<p>One <b>bold</b>\n\t word</p>", "One bold word"),
        Arguments.of("<div>One<div>Two</div>Three</div>", "One\nTwo\nThree"),
        Arguments.of("One<br>Two<br><br>Three", "One\nTwo\nThree"),
        Arguments.of("<ul><li>One<li>Two</ul>", "One\nTwo"),
        Arguments.of("<table><tr><td>One<td>Two</table>", "One\nTwo"),
        Arguments.of("<pre>One\n  Two</pre>", "One\n  Two"),
        Arguments.of("Caf&eacute; &amp; bar", "Café & bar"),
        Arguments.of("<p>One<!-- not this --></p>", "One"),
        Arguments.of("<p>One<script>two()</script></p>", "One"),
        Arguments.of("<p>One<style>p{}</style> two</p>", "One two"),
        Arguments.of("<p>One</p><p hidden>Two</p>", "One"),
        Arguments.of("<p>One</p><p style='Display : None'>Two</p>", "One"),
        Arguments.of("<p>One</p><template><p>Two</p></template>", "One"),
        Arguments.of("<p>One</p><noscript>Two</noscript>", "One"),
        Arguments.of("<head><title>Two</title></head><p>One", "One"),
        Arguments.of("<p>One</p><select><option>Two</select>", "One"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void takes_the_text_that_is_seen_a_line_a_block(String html, String expected) {
    assertThat(read(html).text()).isEqualTo(expected);
  }

  @Test
  void the_span_of_an_element_is_its_text_and_parents_come_first() {
    Document page =
        read(
            "<article class='story'><h1>Flood</h1> <p>The <a href='/r'>river</a> rose.</p>"
                + "<blockquote>Run<p>now</blockquote></article>");

    assertThat(texts(page, "h1")).containsExactly("Flood");
    assertThat(texts(page, "a")).containsExactly("river");
    assertThat(texts(page, "p")).containsExactly("The river rose.", "now");
    assertThat(texts(page, "blockquote")).containsExactly("Run\nnow");
    assertThat(texts(page, "article")).containsExactly(page.text());
    for (int i = 0; i < page.elements().size(); i++) {
      Element element = page.elements().get(i);
      assertThat(element.parent()).isLessThan(i);
      if (element.parent() >= 0) {
        assertThat(page.elements().get(element.parent()).span().contains(element.span())).isTrue();
      }
    }
  }

  @Test
  void keeps_what_an_element_says_of_itself_and_drops_the_rest() {
    Document page =
        read(
            "<p CLASS='a b' onclick='x()' data-post='7'>One</p><time datetime='2020-01-02'></time>");

    assertThat(page.elements())
        .filteredOn(element -> element.name().equals("p") || element.name().equals("time"))
        .extracting(Element::attributes)
        .extracting(Object::toString)
        .containsExactlyInAnyOrder(
            Map.of("class", "a b", "data-post", "7").toString(), "{datetime=2020-01-02}");
  }

  @Test
  void ten_thousand_nested_elements_are_read_and_followed_to_the_limit() {
    String html = "<div>".repeat(10_000) + "The deep end." + "</div>".repeat(10_000) + "<p>Shore.";
    Document page = read(html);

    assertThat(page.text()).isEqualTo("The deep end.\nShore.");
    assertThat(page.elements()).hasSizeLessThanOrEqualTo(Limits.STANDARD.nesting() + 1);
  }

  @Test
  void ten_thousand_elements_left_open_are_read() {
    String html = "<b><i>deep <p>".repeat(3_000) + "end";

    assertThat(read(html).text()).startsWith("deep").endsWith("end");
  }

  @Test
  void metadata_comes_from_json_ld_before_meta_tags_before_the_title() {
    String linked =
        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"Home\"},"
            + "{\"@type\":\"NewsArticle\",\"headline\":\"River rises\",\"datePublished\":"
            + "\"2020-02-03T04:05:06Z\",\"author\":[{\"@type\":\"Person\",\"name\":\"A. Moor\"}],"
            + "\"publisher\":{\"@type\":\"Organization\",\"name\":\"Weir Times\"}}]}</script>";
    String tags =
        "<meta property='og:title' content='Flood'><meta property='og:site_name' content='Weir'>"
            + "<link rel=canonical href='https://www.weir.example/flood'>";
    String title = "<title>Flood | Weir Times</title>";

    assertThat(read(linked + tags + title).metadata())
        .hasToString(
            "Metadata[source=Weir, published=2020-02-03T04:05:06Z, title=River rises,"
                + " author=A. Moor, url=https://www.weir.example/flood]");
    assertThat(read(linked + title).metadata().source()).isEqualTo("Weir Times");
    assertThat(read(tags + title).metadata())
        .extracting(Metadata::title, Metadata::source)
        .containsExactly("Flood", "Weir");
    assertThat(read(title).metadata().title()).isEqualTo("Flood");
  }

  @Test
  void the_host_stands_for_a_source_that_is_not_named() {
    assertThat(read("<link rel=canonical href='https://www.weir.example/a'>").metadata().source())
        .isEqualTo("weir.example");
    assertThat(read("<link rel=canonical href='http://[no'>").metadata().source()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "[]", "{\"@type\":7}", "null", "", "{\"@type\":\"Article\",\"headline\":{}}"})
  void a_broken_description_is_passed_over(String json) {
    Document page = read("<script type='application/ld+json'>" + json + "</script><p>One");

    assertThat(page.text()).isEqualTo("One");
    assertThat(page.metadata()).isEqualTo(Metadata.NONE);
  }

  @Test
  void the_page_names_its_language() {
    assertThat(read("<html lang='pt-BR'><p>Um").language()).isEqualTo("pt-BR");
    assertThat(read("<p>Um").language()).isNull();
  }
}
