package org.wirecopy.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecopy.Tries;
import org.wirecopy.Values;
import org.wirecopy.document.Document;
import org.wirecopy.document.Element;
import org.wirecopy.document.Limits;
import org.wirecopy.document.Problem;
import org.wirecopy.document.Span;
import org.wirecopy.document.content.UnreadableException;

/** The text of an element's span is what the element alone would show. */
class PageSpansTest {
  private final List<Problem> problems = new ArrayList<>();

  private Document read(String html, Limits limits) throws UnreadableException {
    return HtmlReader.read("page", html, limits, problems::add);
  }

  private static String pages(Values values) {
    return String.join(
        "",
        values.parts(
            40,
            List.of(
                "<div id=%d>",
                "</div>",
                "<span id=%d>",
                "</span>",
                "<p id=%d>",
                "</p>",
                "<br>",
                " ",
                "tide",
                "\n",
                "<b id=%d>",
                "</b>",
                "<ul id=%d><li>",
                "</ul>",
                "<i hidden>no</i>",
                "\t")));
  }

  @Test
  void a_span_holds_the_elements_own_visible_text() {
    Tries.of(1000)
        .each(
            values -> {
              String page = pages(values);
              String numbered = page;
              for (int id = 0; numbered.contains("%d"); id++) {
                numbered = numbered.replaceFirst("%d", Integer.toString(id));
              }
              Document document = read("<body>" + numbered, Limits.STANDARD);
              var tree = org.jsoup.Jsoup.parse("<body>" + numbered);
              tree.outputSettings()
                  .prettyPrint(false); // which would write spaces that the page has not
              for (Element element : document.elements()) {
                String id = element.attributes().get("id");
                if (id != null && tree.select("#" + id).size() == 1) {
                  String alone = read(tree.select("#" + id).outerHtml(), Limits.STANDARD).text();
                  assertThat(document.text(element.span()).replaceAll("\\s+", " "))
                      .isEqualTo(alone.replaceAll("\\s+", " "));
                }
                assertThat(document.text(element.span()))
                    .isEqualTo(document.text(element.span()).strip());
              }
            });
  }

  @Test
  void a_picture_before_the_text_of_its_figure_stands_in_the_figure() throws UnreadableException {
    Document page =
        read("<p>Tide tables.<figure><img alt=pier><time>noon</time><a>The pier", Limits.STANDARD);
    Element figure = named(page, "figure");
    assertThat(page.text(figure.span())).isEqualTo("noonThe pier");
    assertThat(named(page, "img").span())
        .isEqualTo(new Span(figure.span().start(), figure.span().start()));
  }

  private static Element named(Document page, String name) {
    return page.elements().stream()
        .filter(element -> element.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void what_is_nested_too_deep_is_read_at_the_limit_with_one_problem() throws UnreadableException {
    Document page = read("<div>".repeat(10_000) + "Silt", new Limits(1 << 20, 20));

    assertThat(page.text()).isEqualTo("Silt");
    assertThat(page.elements()).hasSize(20);
    assertThat(page.elements().get(19).span()).isEqualTo(new Span(0, 4));
    assertThat(problems).singleElement().asString().contains("deeper than 20 levels");
  }

  @Test
  void a_page_with_too_much_markup_is_refused() {
    Limits limits = new Limits(1 << 20, 20, 30);

    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () -> read("<b a=1>x".repeat(20), limits)))
        .hasMessageContaining("more than 30 tags and attributes");
  }

  @Test
  void scripts_and_long_values_are_no_markup() throws UnreadableException {
    String script = "<script>" + "if (a<b) c();".repeat(100) + "</script>";
    String style = "<p style='" + "color: red; ".repeat(100) + "'>Silt";

    assertThat(read(script + style, new Limits(1 << 20, 20, 30)).text()).isEqualTo("Silt");
  }
}
