package org.wirecopy.noise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.Growth;
import org.wirecopy.Tries;
import org.wirecopy.Values;
import org.wirecopy.document.Span;
import org.wirecopy.noise.mark.Mark;
import org.wirecopy.noise.mark.Post;

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

  private static Arguments flood(String name, IntFunction<String> page) {
    return Arguments.of(name, page);
  }

  static Stream<Arguments> floods() {
    String poster = "petra_k\npetra_k\nMember\nApr 2, 2018\n412\n77\nGood morning to all.\n";
    String message = "From: a@b.example\nSubject: x\n\n";
    return Stream.of(
        flood("quote tags that open", many -> "[quote=\"a\"]\n".repeat(many)),
        flood("quote tags on one line", many -> "[quote]".repeat(many) + "deep"),
        flood("quote tags in pairs", many -> "[quote]\n".repeat(many) + "[/quote]\n".repeat(many)),
        flood("quote headers", many -> poster + "petra_k said:\n".repeat(many)),
        flood(
            "quote headers after the last prompt",
            many -> poster + "Click to expand...\n" + "petra_k said:\nYes.\n".repeat(many)),
        flood(
            "quotes that repeat one another",
            many -> "Posts: 1\nRank: 2\nPosts: 3\n" + "a wrote:\nYes.\n".repeat(many)),
        flood("posters", many -> poster.repeat(many / 4)),
        flood("counts", many -> poster + "412\n".repeat(5 * many)),
        flood("prompts", many -> poster + "Click to expand...\n".repeat(many)),
        flood("hosts", many -> poster + "weir.example\n".repeat(many)),
        flood("marks of quotes", many -> message + ">".repeat(100 * many)),
        flood("quoted lines", many -> message + "> and\n".repeat(5 * many)),
        flood("introductions", many -> message + "a wrote:\n> b\n".repeat(2 * many)),
        flood("header lines", many -> "From: a@b.example\n".repeat(many)),
        flood("one line of words", many -> "river ".repeat(17 * many)),
        flood("one line without a space", many -> "x".repeat(100 * many)),
        flood("one line of capitals", many -> "By " + "Aa ".repeat(30 * many)),
        flood("brackets", many -> "![".repeat(50 * many)),
        flood("white space", many -> "a" + " \u00a0\t".repeat(30 * many) + "b"),
        flood("blank lines", many -> "a" + "\n \n".repeat(30 * many) + "b"),
        flood("dots", many -> "a.".repeat(50 * many)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("floods")
  void cleaning_a_flood_takes_time_as_it_is_long(String name, IntFunction<String> flood) {
    Growth.isBounded(
        10_000,
        many -> {
          String page = flood.apply(many);
          Cleaned cleaned = Cleaned.text(page);
          check(cleaned);
          assertThat(cleaned.document().keptText().length()).isLessThanOrEqualTo(page.length());
        });
  }

  static Stream<Arguments> pageFloods() {
    String post =
        "<li class=post><b class=author>ines</b><time>2020-01-02</time><p>Good day to you.";
    return Stream.of(
        flood("nested elements", many -> "<div>".repeat(many) + "The deep end of the lock."),
        flood("posts", many -> "<ul>" + post.repeat(many * 3 / 10) + "</ul>"),
        flood("links", many -> "<p>" + "<a href=/x>one</a> ".repeat(many)),
        flood("paragraphs", many -> "<p>The bridge will close on Monday, they say.".repeat(many)),
        flood(
            "a page of links",
            many -> "<a href=/x>The bridge will close on Monday</a> ".repeat(many / 2)),
        flood(
            "a script",
            many -> "<script>" + "var a = '<p>';".repeat(150 * many) + "</script><p>Hi."),
        flood(
            "tables in tables",
            many -> "<table><tr><td>".repeat(many / 2) + "The end of the lock."),
        flood("tags that do not end", many -> "<p><b><i><font>The lock is open.".repeat(many / 2)),
        flood(
            "a post that is only a quote",
            many ->
                ("<li class=post><b class=author>ines</b><time>2020-01-02</time>"
                        + "<blockquote>The lock will open on the first of May.</blockquote></li>")
                    .repeat(many / 200)),
        flood(
            "quotes in quotes",
            many ->
                post
                    + post
                    + "<blockquote>ines said: ".repeat(many / 200)
                    + "Yes."
                    + "</blockquote>".repeat(many / 200)),
        flood("two encodings", many -> "<p>Stra\u00c3\u009fe \u00e9t\u00e9 ".repeat(many / 5)),
        flood(
            "quotes",
            many ->
                post + "<blockquote>".repeat(many / 25) + "Yes, it does. ".repeat(many * 9 / 10)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pageFloods")
  void cleaning_a_flooded_page_takes_time_as_it_is_long(String name, IntFunction<String> flood) {
    Growth.isBounded(10_000, many -> check(Cleaned.page("<body>" + flood.apply(many))));
  }
}
