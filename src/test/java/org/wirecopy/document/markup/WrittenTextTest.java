package org.wirecopy.document.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.Growth;
import org.wirecopy.Tries;
import org.wirecopy.Values;
import org.wirecopy.document.Document;
import org.wirecopy.document.Element;
import org.wirecopy.document.Limits;
import org.wirecopy.document.Problem;
import org.wirecopy.document.format.KnownFormat;
import org.wirecopy.document.format.TextFormat;
import org.wirecopy.document.input.HtmlPage;
import org.wirecopy.document.markup.asciidoc.AsciiDocFormat;
import org.wirecopy.document.markup.latex.LatexFormat;
import org.wirecopy.document.markup.markdown.MarkdownFormat;
import org.wirecopy.document.markup.rest.RestFormat;

/** Texts in markup languages: what is read of them, and that no text can make reading them fail. */
class WrittenTextTest {
  private static final int LONG = 100_000;
  private static final int VERY_LONG = 400_000;

  private static final List<String> TRICKY =
      List.of(
          "a",
          " ",
          "\n",
          "\r\n",
          "\n\n",
          "    ",
          "\t",
          "*",
          "**",
          "_",
          "`",
          "``",
          "```",
          "~~~",
          "[",
          "]",
          "(",
          ")",
          "](",
          "][",
          "![",
          "{",
          "}",
          "{#",
          "{{",
          "<",
          ">",
          "<<",
          ">>",
          "<!--",
          "-->",
          "<a ",
          "\"",
          "'",
          "|",
          "|---|",
          "#",
          "# ",
          "- ",
          "1. ",
          "> ",
          "=",
          "====",
          "----",
          "....",
          "++++",
          "|===",
          "::",
          ": ",
          ":",
          ".. ",
          ".. _x:",
          ".. code::",
          "__",
          "_ ",
          "\\",
          "\\begin{",
          "\\end{",
          "\\label{",
          "\\verb|",
          "\\[",
          "\\(",
          "$",
          "$$",
          "%",
          "&",
          ";",
          "&amp;",
          "[^1]",
          "[^1]: ",
          "[x]: y",
          "---\n",
          "+++\n",
          "= ",
          "//",
          "////",
          "[source]",
          "image::x[",
          "link:x[",
          "((",
          "(((",
          "<script>",
          "{%",
          "{{<",
          "{% code %}",
          "{% endcode %}",
          "{/*",
          "*/}",
          "[[",
          "]]",
          "![[",
          "*[a]: ",
          "[^1",
          "[@a",
          "+-",
          "+++",
          "pass:[",
          "footnote:[",
          "2+|",
          "\\iffalse",
          "\\if0",
          "\\else",
          "\\fi",
          "&uuml;",
          "&#",
          "!!! note",
          "\u00a0",
          "\ud83d",
          "é");

  private static List<Document> all(String text) {
    return Stream.of("md", "adoc", "rst", "tex").map(ending -> read(ending, text)).toList();
  }

  private static Document read(String ending, String text) {
    TextFormat format =
        switch (ending) {
          case "md" -> new MarkdownFormat();
          case "adoc" -> new AsciiDocFormat();
          case "rst" -> new RestFormat();
          default -> new LatexFormat();
        };
    return format.read("a." + ending, text, Limits.STANDARD, problem -> {});
  }

  @ParameterizedTest
  @CsvSource({
    "a.md, Markdown",
    "a.MDX, Markdown",
    "a.mkd, Markdown",
    "a.mdown, Markdown",
    "a.markdown.gz, Markdown",
    "a.qmd, Markdown",
    "a.Rmd, Markdown",
    "a.adoc, AsciiDoc",
    "a.asciidoc, AsciiDoc",
    "a.asc, AsciiDoc",
    "a.rst, reStructuredText",
    "a.rest.gz, reStructuredText",
    "a.tex, LaTeX",
    "a.ltx, LaTeX",
    "a.LaTeX, LaTeX",
    "a.txt, plain text",
    "tex, plain text"
  })
  void the_name_of_a_file_tells_its_markup_language(String name, String format) {
    assertThat(KnownFormat.of(name, "= Flood".getBytes(StandardCharsets.UTF_8)).name())
        .isEqualTo(format);
  }

  static Stream<Arguments> described() {
    return Stream.of(
        Arguments.of(
            "md",
            "---\n"
                + "title: Flood\n"
                + "author:\n"
                + "  - A. Moor\n"
                + "  - name: B. Lee\n"
                + "date: 2020-02-03\n"
                + "lang: en\n"
                + "---\n"
                + "It rose."),
        Arguments.of(
            "md",
            "---\n"
                + "title: 'Flood'\n"
                + "authors: [A. Moor, \"B. Lee\"]\n"
                + "date: 2020-02-03\n"
                + "language: en\n"
                + "...\n"
                + "It rose."),
        Arguments.of(
            "md",
            "+++\n"
                + "title = \"Flood\"\n"
                + "authors = [\"A. Moor\", \"B. Lee\"]\n"
                + "date = 2020-02-03\n"
                + "lang = \"en\"\n"
                + "+++\n"
                + "It rose."),
        Arguments.of(
            "adoc",
            "// no\n"
                + ":lang: en\n"
                + "= Flood\n"
                + "A. Moor <a@a.example>; B. Lee\n"
                + "v1.0, 2020-02-03\n"
                + ":toc:\n\n"
                + "It rose."),
        Arguments.of(
            "adoc",
            "= Flood\n:author: A. Moor, B. Lee\n:revdate: 3 February 2020\n:lang: en\n\nIt rose."),
        Arguments.of(
            "rst",
            "Flood\n"
                + "=====\n\n"
                + ":Author: A. Moor,\n"
                + "         B. Lee\n"
                + ":Date: 2020-02-03\n"
                + ":Language: en\n\n"
                + "It rose."),
        Arguments.of(
            "rst",
            ":author: A. Moor, B. Lee\n"
                + ":date: 2020-02-03\n"
                + ":lang: en\n\n"
                + "=====\n"
                + "Flood\n"
                + "=====\n\n"
                + "It rose."),
        Arguments.of(
            "tex",
            "\\usepackage[ngerman,english]{babel}\n"
                + "\\title{\\textbf{Flood}}\n"
                + "\\author{A.~Moor \\and B. Lee\\thanks{}}\n"
                + "\\date{3 February 2020}\n"
                + "\\begin{document}It rose."));
  }

  @ParameterizedTest
  @MethodSource("described")
  void what_a_text_says_of_itself_is_metadata(String ending, String text) {
    for (String written : List.of(text, text.replace("\n", "\r\n"))) {
      Document document = read(ending, written);
      assertThat(document.text()).isEqualTo(written);
      assertThat(document.language()).isEqualTo("en");
      assertThat(document.metadata())
          .hasToString(
              "Metadata[source=null, published=2020-02-03, title=Flood, author=A. Moor, B. Lee,"
                  + " url=null]");
    }
  }

  @Test
  void elements_of_a_markup_language_make_no_page() {
    assertThat(read("md", "# Flood").isPage()).isFalse();
    assertThat(read("md", "Flood").isPage()).isFalse();
    assertThat(HtmlPage.read("a", "<code>Flood</code>").isPage()).isTrue();
  }

  @Test
  void markup_beyond_the_limit_is_read_as_text_and_said() {
    List<Problem> problems = new ArrayList<>();
    Document document =
        new MarkdownFormat().read("a.md", "*a* *b* *c*", new Limits(100, 10, 3), problems::add);

    assertThat(document.elements()).hasSize(3);
    assertThat(problems).extracting(Problem::message).singleElement().asString().contains("markup");
  }

  private static String texts(Values values) {
    return String.join("", values.parts(40, TRICKY));
  }

  @Test
  void parts_are_in_order_apart_and_inside_the_text() {
    Tries.of(1000)
        .each(
            values -> {
              String text = texts(values);
              all(text).forEach(WrittenTextTest::check);
            });
  }

  private static void check(Document document) {
    int end = 0;
    for (Element element : document.elements()) {
      assertThat(element.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(element.span().length()).isPositive();
      end = element.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(document.text().length());
  }

  static Stream<String> floods() {
    return Stream.concat(
        TRICKY.stream().flatMap(part -> Stream.of(part, part + "a ", part + "\n", part + "\n\n")),
        Stream.of(
            "[a](",
            "[a](b ",
            "[a](b \"",
            "[a](<",
            "![a][",
            "<a b='",
            "<a \"'",
            "*a _b ",
            "a*",
            "> - ",
            "\\label{a",
            "\\a[",
            "$a\n",
            "`a``",
            ":a:`",
            "`a <",
            ".. [x\n\n",
            "a::\n\n",
            "link:a[",
            "<<a,",
            "|a|",
            "[a]: ",
            "a\n$$\n",
            "- - ",
            "\\begin{align}",
            "\\begin{verbatim}",
            "a\n==\n",
            "a b\n---|---\n",
            "[[",
            "http://a_",
            "[a]{.b ",
            "*a **b ",
            "{{< tab lang= >}}",
            "<a {",
            "<a b=\"",
            "<ab c>",
            "{/* a */ ",
            "[[a|",
            ".. note:: a::\n\n      b\n\n",
            ".. a::\n   :b: c\n",
            "\\iffalse a",
            "$$ a\n",
            "pass:[<",
            "x>`"));
  }

  @ParameterizedTest
  @MethodSource("floods")
  void a_flood_of_signs_takes_time_as_it_is_long(String part) {
    Growth.isBounded(
        (part.length() == 1 ? VERY_LONG : LONG) / part.length(),
        count -> all(part.repeat(count)).forEach(WrittenTextTest::checkEnds));
  }

  private static void checkEnds(Document document) {
    int count = document.elements().size();
    assertThat(count).isLessThanOrEqualTo(Limits.STANDARD.markup());
    if (count > 0) {
      assertThat(document.elements().get(count - 1).span().end())
          .isLessThanOrEqualTo(document.text().length());
    }
  }
}
