package org.wirecopy.check.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.wirecopy.check.format.CheckSample.finding;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.check.CheckReport;
import org.wirecopy.check.Gate;
import org.wirecopy.check.Region;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.parsers.CodeClimateParser;

class GitLabWriterTest {
  private static final CheckPresentation SITE = new CheckPresentation("./site/");

  @Test
  void gives_a_reader_each_finding_with_file_line_and_message() throws Exception {
    String report = CheckSample.written(CheckFormat.GITLAB, SITE, CheckSample.report());
    assertThat(Reader.read(new CodeClimateParser(), report))
        .extracting(Violation::getFile, Violation::getStartLine, Violation::getMessage)
        .containsExactlyInAnyOrder(
            tuple(
                "site/docs/bridge.md",
                1,
                "90.4 % of the text is copied, 47 of 52 words; 60 % may be."),
            tuple(
                "site/docs/bridge.md",
                5,
                "Copies 47 words from site/archive/harbour.md:1 without credit."),
            tuple(
                "site/docs/fruit & frost.md",
                1,
                "81.3 % of the text is copied, 52 of 64 words; 60 % may be."),
            tuple(
                "site/docs/fruit & frost.md",
                3,
                "Copies 52 words from site/docs/apples.md:3 without credit."));
  }

  @Test
  void writes_an_empty_array_when_nothing_is_over_the_gate() {
    assertThat(CheckSample.written(CheckFormat.GITLAB, CheckSample.clean())).isEqualTo("[]\n");
  }

  @Test
  void has_every_field_that_is_asked_for() {
    for (JsonNode issue : issues(CheckSample.odd(CheckSample.ODD))) {
      assertThat(issue.fieldNames())
          .toIterable()
          .containsExactly(
              "type",
              "description",
              "check_name",
              "categories",
              "fingerprint",
              "severity",
              "location");
      assertThat(issue.at("/location/path").isTextual()).isTrue();
      assertThat(issue.at("/location/lines/begin").isInt()).isTrue();
      assertThat(issue.at("/location/lines/end").isInt()).isTrue();
    }
  }

  @Test
  void names_the_first_line_and_the_last() {
    assertThat(issues(CheckSample.report()).at("/1/location/lines").toString())
        .isEqualTo("{\"begin\":5,\"end\":7}");
  }

  @Test
  void gives_each_issue_its_own_fingerprint() {
    assertThat(issues(CheckSample.odd("a.md")).findValuesAsText("fingerprint"))
        .hasSize(14)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"25, major", "100, major", "101, critical"})
  void calls_a_long_copy_critical(int words, String severity) {
    CheckReport report =
        CheckSample.with(
            Gate.USUAL, List.of(finding("a.md", new Region(1, 1, 1, 2), words, List.of())));
    assertThat(issues(report).at("/0/severity").asText()).isEqualTo(severity);
  }

  private static JsonNode issues(CheckReport report) {
    return Reader.json(CheckSample.written(CheckFormat.GITLAB, report));
  }
}
