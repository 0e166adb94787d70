package org.wirecopy.check.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.wirecopy.check.format.CheckSample.finding;
import static org.wirecopy.check.format.CheckSample.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.check.CheckReport;
import org.wirecopy.check.Finding;
import org.wirecopy.check.Gate;
import org.wirecopy.check.Region;
import org.wirecopy.check.Site;
import se.bjurr.violations.lib.model.SEVERITY;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.parsers.SarifParser;

class SarifWriterTest {
  private static final CheckPresentation SITE = new CheckPresentation("site/");

  @Test
  void gives_a_reader_each_finding_with_file_line_rule_and_message() throws Exception {
    String sarif = CheckSample.written(CheckFormat.SARIF, SITE, CheckSample.report());
    assertThat(Reader.read(new SarifParser(), sarif))
        .filteredOn(violation -> violation.getSeverity() == SEVERITY.ERROR)
        .extracting(
            Violation::getFile,
            Violation::getStartLine,
            Violation::getRule,
            SarifWriterTest::lastLine)
        .containsExactlyInAnyOrder(
            tuple(
                "site/docs/bridge.md",
                1,
                "copied-share",
                "90.4 % of the text is copied, 47 of 52 words; 60 % may be."),
            tuple(
                "site/docs/bridge.md",
                5,
                "uncredited-copy",
                "Copies 47 words from [site/archive/harbour.md:1](1) without credit."),
            tuple(
                "site/docs/fruit%20%26%20frost.md",
                1, "copied-share", "81.3 % of the text is copied, 52 of 64 words; 60 % may be."),
            tuple(
                "site/docs/fruit%20%26%20frost.md",
                3,
                "uncredited-copy",
                "Copies 52 words from [site/docs/apples.md:3](1) without credit."));
  }

  /** The reader puts the rule's help before the message. */
  private static String lastLine(Violation violation) {
    return violation.getMessage().replaceAll("(?s).*\n", "");
  }

  @Test
  void follows_the_schema() {
    for (CheckReport report :
        List.of(
            CheckSample.report(),
            CheckSample.clean(),
            CheckSample.odd(CheckSample.ODD),
            CheckSample.many(20))) {
      assertThat(SarifSchema.faults(CheckSample.written(CheckFormat.SARIF, report))).isEmpty();
    }
  }

  @Test
  void follows_no_schema_when_a_field_is_of_another_type() {
    String sarif = CheckSample.written(CheckFormat.SARIF, CheckSample.report());
    assertThat(SarifSchema.faults(sarif.replace("\"startLine\":5", "\"startLine\":0")))
        .isNotEmpty();
    assertThat(SarifSchema.faults(sarif.replace("fruit%20", "fruit "))).isNotEmpty();
  }

  @Test
  void has_a_rule_with_help_for_each_kind_that_counts() {
    JsonNode run = run(CheckSample.report());
    assertThat(run.at("/tool/driver/rules").findValuesAsText("id"))
        .containsExactly("uncredited-copy", "rewritten", "copied-share", "too-many-allowed");
    for (JsonNode rule : run.at("/tool/driver/rules")) {
      assertThat(rule.at("/help/text").asText()).isNotBlank();
      assertThat(rule.at("/help/markdown").asText()).isNotBlank();
      assertThat(rule.at("/defaultConfiguration/level").asText()).isEqualTo("error");
      assertThat(rule.at("/name").asText()).matches("([A-Z][a-z]+)+");
    }
    assertThat(run.at("/tool/driver/rules/0/help/text").asText())
        .contains("wirecopy:allow reason=", "wirecopy:end", "baseline");
    assertThat(run.at("/tool/driver/rules/3/help/text").asText()).doesNotContain("wirecopy:allow");
  }

  @Test
  void points_from_each_result_to_its_rule() {
    JsonNode run = run(CheckSample.odd("a.md"));
    JsonNode rules = run.at("/tool/driver/rules");
    assertThat(run.at("/results")).hasSize(14);
    for (JsonNode result : run.at("/results")) {
      assertThat(rules.get(result.get("ruleIndex").asInt()).get("id"))
          .isEqualTo(result.get("ruleId"));
    }
  }

  @Test
  void names_a_finding_by_its_fingerprint() {
    CheckReport report = CheckSample.report();
    assertThat(run(report).at("/results").findValuesAsText("primaryLocationLineHash"))
        .hasSize(4)
        .doesNotHaveDuplicates()
        .allMatch(hash -> hash.matches("[0-9a-f]{16}:[1-9][0-9]*"))
        .contains(report.findings().get(0).id(), report.findings().get(1).id());
  }

  @Test
  void links_the_message_to_each_place_that_it_names() {
    List<Site> others =
        IntStream.rangeClosed(1, 52).mapToObj(i -> site("a[" + i + "].md", i)).toList();
    JsonNode result = result(finding("b.md", new Region(1, 1, 2, 3), 30, others));
    assertThat(result.at("/message/text").asText())
        .startsWith(
            "Copies 30 words from [a\\[1\\].md:1](1) without credit; also in [a\\[2\\].md:2](2),")
        .endsWith(", [a\\[50\\].md:50](50) and in 2 more places.");
    assertThat(result.at("/relatedLocations")).hasSize(50);
    assertThat(result.at("/relatedLocations/49/id").asInt()).isEqualTo(50);
    assertThat(result.at("/relatedLocations/49/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("a%5B50%5D.md");
  }

  @ParameterizedTest
  @CsvSource({
    "3, 5, 3, 9, 3, 5, 3, 9",
    "3, 5, 4, 1, 3, 5, 4, 1",
    "3, 1, 3, 1, 3, 1, 3, 2",
    "3, 5, 3, 2, 3, 5, 3, 6",
    "3, 5, 2, 9, 3, 5, 3, 9"
  })
  void has_a_region_of_a_character_at_least(
      int line, int column, int endLine, int endColumn, int a, int b, int c, int d) {
    Region region = new Region(line, column, endLine, endColumn);
    JsonNode written =
        result(finding("a.md", region, 30, List.of())).at("/locations/0/physicalLocation/region");
    assertThat(written).extracting(JsonNode::asInt).containsExactly(a, b, c, d);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a b.md | site/a%20b.md",
        "100%#1?.md | site/100%25%231%3F.md",
        "./x/../ü.md | site/%C3%BC.md",
        "../top.md | top.md",
        "a:b\\c.md | site/a%3Ab%5Cc.md",
        "漢字.md | site/%E6%BC%A2%E5%AD%97.md"
      })
  void writes_a_path_as_a_relative_reference(String path, String uri) throws Exception {
    String sarif = CheckSample.written(CheckFormat.SARIF, SITE, only(path));
    JsonNode artifact = artifact(sarif);
    assertThat(artifact.get("uri").asText()).isEqualTo(uri);
    assertThat(artifact.get("uriBaseId").asText()).isEqualTo("%SRCROOT%");
    assertThat(new URI(uri).getPath()).isEqualTo(SITE.path(path));
  }

  @Test
  void writes_a_path_outside_of_the_repository_as_a_file() {
    JsonNode artifact = artifact(CheckSample.written(CheckFormat.SARIF, SITE, only("/tmp/a b.md")));
    assertThat(artifact.get("uri").asText()).isEqualTo("file:///tmp/a%20b.md");
    assertThat(artifact.has("uriBaseId")).isFalse();
  }

  @Test
  void leaves_out_the_shortest_results_of_too_many() {
    JsonNode run = run(CheckSample.many(SarifWriter.MOST + 3));
    assertThat(run.at("/results")).hasSize(SarifWriter.MOST);
    assertThat(run.at("/results").findValuesAsText("words"))
        .doesNotContain("1", "2", "3")
        .contains("4");
    assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text").asText())
        .contains("5000", "3 shorter ones");
  }

  @Test
  void notifies_of_problems_and_of_unused_allowances() {
    JsonNode notices = run(CheckSample.report()).at("/invocations/0/toolExecutionNotifications");
    assertThat(notices.findValuesAsText("level")).containsExactly("warning", "note");
    assertThat(notices.at("/0/message/text").asText()).contains("line 13", "ends nothing");
    assertThat(notices.at("/1/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(7);
  }

  @Test
  void takes_braces_and_brackets_in_a_message_for_text() {
    List<Site> others = new ArrayList<>(List.of(site("{0}[1](2).md", 1)));
    assertThat(
            result(finding("a.md", new Region(1, 1, 1, 2), 9, others)).at("/message/text").asText())
        .isEqualTo("Copies 9 words from [{{0}}\\[1\\](2).md:1](1) without credit.");
  }

  private static CheckReport only(String path) {
    return CheckSample.with(
        Gate.USUAL, List.of(finding(path, new Region(1, 1, 1, 5), 30, List.of())));
  }

  private static JsonNode artifact(String sarif) {
    return Reader.json(sarif).at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation");
  }

  private static JsonNode result(Finding finding) {
    return run(CheckSample.with(Gate.USUAL, List.of(finding))).at("/results/0");
  }

  private static JsonNode run(CheckReport report) {
    return Reader.json(CheckSample.written(CheckFormat.SARIF, report)).at("/runs/0");
  }
}
