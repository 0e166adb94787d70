package org.wirecopy.noise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.Tries;
import org.wirecopy.Values;
import org.wirecopy.document.Span;

/** Text that nobody wrote for a reader: cleaning ends, soon, with marks that are in order. */
class HostileTextTest {
  private static final List<String> TRICKY =
      List.of(
          "",
          " \u00a0 ",
          "\u200b",
          "--",
          "-- ",
          "> quoted",
          "From: a@b.example",
          "Subject: x",
          "petra_k",
          "petra_k said:",
          "petra_k wrote:",
          "[quote=\"a\"]",
          "[/quote]",
          "[quote]one[/quote]",
          "Click to expand...",
          "Senior Member",
          "Apr 2, 2018",
          "412",
          "Posts: 12",
          "Location",
          "Last edited: Jun 4, 2019",
          "Similar threads",
          "Users who are viewing this thread",
          "Latest posts",
          "weir.example",
          "![a](b)",
          "a.jpg",
          "Photo: Ana",
          "By Rosa Lindqvist",
          "Source: Weir",
          "14 November 2021",
          "Share",
          "* * *",
          "©",
          "🌊\u0301 \ud83d",
          "مرحبا بكم في الميناء",
          "The bridge will close on Monday, the county said.");

  private static String pages(Values values) {
    return String.join("\n", values.parts(40, TRICKY));
  }

  private static void check(Cleaned cleaned) {
    String text = cleaned.document().document().text();
    int end = 0;
    for (Mark mark : cleaned.document().marks()) {
      assertThat(mark.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(mark.span().length()).isPositive();
      assertThat(mark.reason()).isNotBlank();
      assertThat(cleaned.document().markAt(mark.span().start())).isNotNegative();
      end = mark.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
    end = 0;
    for (Post post : cleaned.document().posts()) {
      assertThat(post.span().start()).isGreaterThanOrEqualTo(end);
      end = post.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  @Test
  void marks_and_posts_are_in_order_apart_and_inside_the_text() {
    Tries.of(1000)
        .each(
            values -> {
              String page = pages(values);
              check(Cleaned.text(page));
              check(Cleaned.text(page.replace("\n", "\r\n")));
            });
  }

  @Test
  void the_kept_text_is_the_text_without_its_marks() {
    Tries.of(1000)
        .each(
            values -> {
              String page = pages(values);
              CleanDocument clean = Cleaned.text(page).document();
              StringBuilder rest = new StringBuilder(page);
              for (int i = clean.marks().size() - 1; i >= 0; i--) {
                Span span = clean.marks().get(i).span();
                rest.delete(span.start(), span.end());
              }
              assertThat(clean.keptText().replaceAll("[\\s\u00a0]", ""))
                  .isEqualTo(rest.toString().replaceAll("[\\s\u00a0]", ""));
            });
  }

  private static String marked(Values values) {
    return "a"
        + String.join(
            "",
            values.parts(
                40,
                List.of(
                    "river ",
                    "*",
                    "**",
                    "`",
                    "```",
                    "\n",
                    "\n\n",
                    "> ",
                    "- ",
                    "[a](b)",
                    "![a](b)",
                    "[",
                    "]",
                    "<!--",
                    "-->",
                    "# ",
                    "|",
                    "---",
                    "====",
                    "....",
                    ".. x::",
                    "::",
                    "\\emph{",
                    "}",
                    "$",
                    "%",
                    "By Rosa Lindqvist",
                    "3 February 2020",
                    "From: a@b.example",
                    "    ")));
  }

  @Test
  void marks_of_markup_are_in_order_apart_and_inside_the_text() {
    Tries.of(100)
        .each(
            values -> {
              String text = marked(values);
              for (String name : List.of("a.md", "a.adoc", "a.rst", "a.tex")) {
                check(Cleaned.file(name, text));
              }
            });
  }

  static Stream<Arguments> floods() {
    int many = 10_000;
    String poster = "petra_k\npetra_k\nMember\nApr 2, 2018\n412\n77\nGood morning to all.\n";
    String message = "From: a@b.example\nSubject: x\n\n";
    return Stream.of(
        Arguments.of("quote tags that open", "[quote=\"a\"]\n".repeat(many)),
        Arguments.of("quote tags on one line", "[quote]".repeat(many) + "deep"),
        Arguments.of("quote tags in pairs", "[quote]\n".repeat(many) + "[/quote]\n".repeat(many)),
        Arguments.of("quote headers", poster + "petra_k said:\n".repeat(many)),
        Arguments.of(
            "quote headers after the last prompt",
            poster + "Click to expand...\n" + "petra_k said:\nYes.\n".repeat(many)),
        Arguments.of(
            "quotes that repeat one another",
            "Posts: 1\nRank: 2\nPosts: 3\n" + "a wrote:\nYes.\n".repeat(many)),
        Arguments.of("posters", poster.repeat(many / 4)),
        Arguments.of("counts", poster + "412\n".repeat(5 * many)),
        Arguments.of("prompts", poster + "Click to expand...\n".repeat(many)),
        Arguments.of("hosts", poster + "weir.example\n".repeat(many)),
        Arguments.of("marks of quotes", message + ">".repeat(100 * many)),
        Arguments.of("quoted lines", message + "> and\n".repeat(5 * many)),
        Arguments.of("introductions", message + "a wrote:\n> b\n".repeat(2 * many)),
        Arguments.of("header lines", "From: a@b.example\n".repeat(many)),
        Arguments.of("one line of words", "river ".repeat(17 * many)),
        Arguments.of("one line without a space", "x".repeat(100 * many)),
        Arguments.of("one line of capitals", "By " + "Aa ".repeat(30 * many)),
        Arguments.of("brackets", "![".repeat(50 * many)),
        Arguments.of("white space", "a" + " \u00a0\t".repeat(30 * many) + "b"),
        Arguments.of("blank lines", "a" + "\n \n".repeat(30 * many) + "b"),
        Arguments.of("dots", "a.".repeat(50 * many)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("floods")
  void cleaning_a_flood_ends_soon(String name, String page) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          Cleaned cleaned = Cleaned.text(page);
          check(cleaned);
          assertThat(cleaned.document().keptText().length()).isLessThanOrEqualTo(page.length());
        });
  }

  static Stream<Arguments> pageFloods() {
    String post =
        "<li class=post><b class=author>ines</b><time>2020-01-02</time><p>Good day to you.";
    return Stream.of(
        Arguments.of("nested elements", "<div>".repeat(10_000) + "The deep end of the lock."),
        Arguments.of("posts", "<ul>" + post.repeat(3_000) + "</ul>"),
        Arguments.of("links", "<p>" + "<a href=/x>one</a> ".repeat(10_000)),
        Arguments.of("paragraphs", "<p>The bridge will close on Monday, they say.".repeat(10_000)),
        Arguments.of(
            "a page of links", "<a href=/x>The bridge will close on Monday</a> ".repeat(5_000)),
        Arguments.of(
            "a script", "<script>" + "var a = '<p>';".repeat(1_500_000) + "</script><p>Hi."),
        Arguments.of("tables in tables", "<table><tr><td>".repeat(5_000) + "The end of the lock."),
        Arguments.of("tags that do not end", "<p><b><i><font>The lock is open.".repeat(5_000)),
        Arguments.of(
            "a post that is only a quote",
            ("<li class=post><b class=author>ines</b><time>2020-01-02</time>"
                    + "<blockquote>The lock will open on the first of May.</blockquote></li>")
                .repeat(50)),
        Arguments.of(
            "quotes in quotes",
            post
                + post
                + "<blockquote>ines said: ".repeat(50)
                + "Yes."
                + "</blockquote>".repeat(50)),
        Arguments.of("two encodings", "<p>Stra\u00c3\u009fe \u00e9t\u00e9 ".repeat(2_000)),
        Arguments.of("quotes", post + "<blockquote>".repeat(400) + "Yes, it does. ".repeat(9_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pageFloods")
  void cleaning_a_flooded_page_ends_soon(String name, String html) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> check(Cleaned.page("<body>" + html)));
  }
}
