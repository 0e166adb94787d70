package org.wirecopy.document.markup;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Document;
import org.wirecopy.document.Element;
import org.wirecopy.document.input.Corpus;
import org.wirecopy.document.input.Reading;

class FrontMatterTest {
  private static Document read(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Reading.of(Corpus.builder().source(name, ByteSource.wrap(bytes))).documents().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '`',
      value = {
        "title: The dyke # of oak @ The dyke",
        "title: 'Moor''s dyke' @ Moor's dyke",
        "title: \"The \\\"old\\\" dyke\" # said @ The \"old\" dyke",
        "title: >-\\n  The dyke\\n  held @ The dyke held",
        "title: |-\\n  The dyke\\n  held @ The dyke held",
        "title: The dyke\\n  held @ The dyke held",
        "title: [The dyke, 'held, too'] # both @ The dyke, held, too",
        "title:\\n  - The dyke # one\\n  - name: held @ The dyke, held",
        "title: {name: The dyke, id: 3} @ The dyke",
        "a: [x, {name: y}, [z]]\\nb: {c: {d: e}}\\ntitle: The dyke @ The dyke",
        "title: Dyke: it held\\nauthor: \"x\" y @ Dyke: it held",
        "title: \\ttabs @ tabs",
        "# a remark\\n\\ntitle: The dyke @ The dyke",
        "TITLE: The dyke @ The dyke"
      })
  void values_in_yaml_are_what_the_language_says(String yaml, String title) {
    String text = "---\n" + yaml.replace("\\n", "\n").replace("\\t", "\t") + "\n---\nIt rose.";
    assertThat(FrontMatter.of(text).metadata().title()).isEqualTo(title);
    assertThat(FrontMatter.of(text.replace("\n", "\r\n")).metadata().title()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '`',
      value = {
        "title = \"The \\\"old\\\" dyke\" # said @ The \"old\" dyke",
        "title = 'C:\\dyke' # as it is @ C:\\dyke",
        "title = ['The dyke', \"held\"] @ The dyke, held",
        "title = \"\"\"\\nThe dyke\\nheld\"\"\" @ The dyke held",
        "[title]\\nname = 'The dyke' @ The dyke"
      })
  void values_in_toml_are_what_the_language_says(String toml, String title) {
    String text = "+++\n" + toml.replace("\\n", "\n") + "\n+++\nIt rose.";
    assertThat(FrontMatter.of(text).metadata().title()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource({
    "---, date: 2020-02-03 # today",
    "---, published: '2020-02-03'",
    "+++, date = 2020-02-03 # today",
    "+++, pubdate = \"2020-02-03\""
  })
  void days_are_read_in_both_languages(String mark, String line) {
    String text = mark + "\n" + line + "\n" + mark + "\nIt rose.";
    assertThat(FrontMatter.of(text).metadata().published()).hasToString("2020-02-03");
  }

  @Test
  void hours_are_read_in_both_languages() {
    String yaml = "---\ndate: 2020-02-03T10:30:00Z\n---\n";
    String toml = "+++\ndate = 2020-02-03T10:30:00Z\n+++\n";
    assertThat(FrontMatter.of(toml).metadata().published())
        .isNotNull()
        .isEqualTo(FrontMatter.of(yaml).metadata().published());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.txt", "a.text", "a", "a.md", "a.adoc", "a.rst", "a.tex", "a.html", "a.htm", "a.xhtml"
      })
  void a_file_of_any_kind_may_have_front_matter(String name) {
    for (String front :
        List.of(
            "---\n# a remark\ntitle: Flood\nlang: en\ntags:\n  - weir\n  - dyke\n---\n",
            "+++\ntitle = 'Flood' # so\nlang = 'en'\ntags = ['weir', 'dyke']\n+++\n")) {
      Document document = read(name, front + "\nIt rose.\n");
      assertThat(document.metadata().title()).isEqualTo("Flood");
      assertThat(document.language()).isEqualTo("en");
      StringBuilder rest = new StringBuilder(document.text());
      for (Element element : document.isPage() ? List.<Element>of() : document.elements()) {
        rest.delete(element.span().start(), element.span().end());
      }
      assertThat(rest.toString().strip()).isEqualTo("It rose.");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\nDear reeve,\nthe dyke held.\n---\nYours",
        "---\nDear reeve: the dyke\nheld at last.\n---\nYours",
        "---\nPlease note: it held\n---\nYours",
        "---\n- weir\n- dyke\n---\nYours",
        "---\nIt held.\n",
        "----\ntitle: Flood\n----\n",
        " ---\ntitle: Flood\n---\n",
        "+++\nIt held = so they say.\n+++\nYours"
      })
  void what_has_no_names_with_values_is_text(String text) {
    assertThat(read("a.txt", text)).isEqualTo(Document.of("a.txt", text));
  }

  @Test
  void places_in_a_page_are_those_of_its_file() {
    String page = "---\r\ntitle: Flood\n---\n<p>It rose.</p>";
    assertThat(FrontMatter.of(page).blanked(page))
        .hasSameSizeAs(page)
        .startsWith("   \r\n")
        .endsWith(" \n<p>It rose.</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[", "{", "- ", "? ", "&a [*a, ", "a: {", "'", "\"", "!", "|\n ", "a:\n "})
  void a_flood_in_a_value_is_no_failure(String part) {
    String flood = part.repeat(20_000 / part.length());
    for (String text :
        List.of("---\ntitle: " + flood + "\n---\nx", "+++\ntitle = " + flood + "\n+++\nx")) {
      assertThat(FrontMatter.of(text).end()).isLessThanOrEqualTo(text.length());
    }
  }
}
