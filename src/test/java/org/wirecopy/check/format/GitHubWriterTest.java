package org.wirecopy.check.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.wirecopy.check.format.CheckSample.finding;
import static org.wirecopy.check.format.CheckSample.site;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.check.CheckReport;
import org.wirecopy.check.Gate;
import org.wirecopy.check.Region;

class GitHubWriterTest {
  private static final CheckPresentation SITE = new CheckPresentation("site/");

  @Test
  void annotates_each_place_that_is_over_the_gate() {
    assertThat(annotations(CheckSample.report()))
        .extracting(
            Annotation::command,
            annotation -> annotation.property("file"),
            annotation -> annotation.property("line"),
            annotation -> annotation.property("endLine"),
            annotation -> annotation.property("title"))
        .containsExactly(
            tuple("error", "site/docs/bridge.md", "1", "1", "Wirecopy: copied share"),
            tuple("error", "site/docs/bridge.md", "5", "7", "Wirecopy: uncredited copy"),
            tuple("error", "site/docs/fruit & frost.md", "1", "1", "Wirecopy: copied share"),
            tuple("error", "site/docs/fruit & frost.md", "3", "5", "Wirecopy: uncredited copy"),
            tuple("warning", null, null, null, "Wirecopy: not read"),
            tuple("notice", "site/docs/fruit & frost.md", "7", "7", "Wirecopy: unused allowance"));
  }

  @Test
  void says_where_the_words_come_from_and_what_to_do() {
    assertThat(annotations(CheckSample.report()).get(1).message())
        .isEqualTo(
            "Copies 47 words from site/archive/harbour.md:1 without credit. Quote the words and"
                + " credit their source, or write them anew.");
  }

  @Test
  void writes_nothing_when_nothing_is_over_the_gate() {
    assertThat(CheckSample.written(CheckFormat.GITHUB, CheckSample.clean())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a, b.md",
        "a: b::c.md",
        "100%.md",
        "%0A%25%2C.md",
        "two\nlines\r\n.md",
        "::error::x.md",
        "a=b,c=d.md"
      })
  void gives_a_runner_the_name_as_it_is(String name) {
    CheckReport report =
        CheckSample.with(
            Gate.USUAL,
            List.of(finding(name, new Region(1, 1, 1, 2), 30, List.of(site("a%2C:b", 1)))));
    Annotation only = annotations(report).get(0);
    assertThat(only.property("file")).isEqualTo("site/" + name);
    assertThat(only.message()).contains("site/a%2C:b:1");
  }

  @ParameterizedTest
  @CsvSource({"3, 5, 3, 9, 5, 9", "3, 5, 4, 9, , ", "3, 1, 3, 1, , "})
  void names_columns_of_words_on_one_line_only(
      int line, int column, int endLine, int endColumn, String from, String to) {
    Region region = new Region(line, column, endLine, endColumn);
    Annotation only =
        annotations(CheckSample.with(Gate.USUAL, List.of(finding("a.md", region, 30, List.of()))))
            .get(0);
    assertThat(only.property("col")).isEqualTo(from);
    assertThat(only.property("endColumn")).isEqualTo(to);
  }

  @Test
  void writes_all_that_are_shown() {
    assertThat(annotations(CheckSample.many(10)))
        .hasSize(10)
        .allMatch(a -> a.property("file") != null);
  }

  @Test
  void writes_the_longest_of_more_than_are_shown_and_counts_the_rest() {
    List<Annotation> annotations = annotations(CheckSample.many(12));
    assertThat(annotations).hasSize(10);
    assertThat(annotations.subList(0, 9))
        .extracting(annotation -> annotation.message().replaceAll("\\D*(\\d+) words.*", "$1"))
        .containsExactlyInAnyOrder("4", "5", "6", "7", "8", "9", "10", "11", "12");
    assertThat(annotations.get(9).message()).startsWith("and 3 more");
  }

  private static List<Annotation> annotations(CheckReport report) {
    return Annotation.parse(CheckSample.written(CheckFormat.GITHUB, SITE, report));
  }
}
