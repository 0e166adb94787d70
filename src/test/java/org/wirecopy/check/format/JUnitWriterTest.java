package org.wirecopy.check.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.check.CheckReport;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.parsers.JUnitParser;

class JUnitWriterTest {
  @Test
  void gives_a_reader_a_failure_for_each_finding() throws Exception {
    assertThat(cases(CheckSample.report()))
        .allMatch(ReportTestCase::hasFailure)
        .extracting(
            ReportTestCase::getFullClassName,
            ReportTestCase::getName,
            ReportTestCase::getFailureType,
            ReportTestCase::getFailureMessage)
        .containsExactly(
            tuple(
                "docs/bridge.md",
                "line 1: 90.4 % copied",
                "copied-share",
                "90.4 % of the text is copied, 47 of 52 words; 60 % may be."),
            tuple(
                "docs/bridge.md",
                "line 5: 47 words from archive/harbour.md",
                "uncredited-copy",
                "Copies 47 words from archive/harbour.md:1 without credit."),
            tuple(
                "docs/fruit & frost.md",
                "line 1: 81.3 % copied",
                "copied-share",
                "81.3 % of the text is copied, 52 of 64 words; 60 % may be."),
            tuple(
                "docs/fruit & frost.md",
                "line 3: 52 words from docs/apples.md",
                "uncredited-copy",
                "Copies 52 words from docs/apples.md:3 without credit."));
  }

  @Test
  void shows_the_copied_words() throws Exception {
    assertThat(cases(CheckSample.report()).get(1).getFailureDetail())
        .contains(CheckSample.HARBOUR.strip().replaceAll("\\.$", ""));
  }

  @Test
  void gives_another_reader_as_many_failures() throws Exception {
    String xml = CheckSample.written(CheckFormat.JUNIT, CheckSample.report());
    assertThat(Reader.read(new JUnitParser(), xml))
        .extracting(Violation::getFile, Violation::getStartLine)
        .contains(tuple("docs/bridge.md", 1), tuple("docs/bridge.md", 5))
        .hasSize(4);
  }

  @Test
  void passes_one_test_when_nothing_is_over_the_gate() throws Exception {
    assertThat(cases(CheckSample.clean())).singleElement().matches(ReportTestCase::isSuccessful);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "3, 3"})
  void counts_tests_and_failures(int findings, int tests) {
    assertThat(CheckSample.written(CheckFormat.JUNIT, CheckSample.many(findings)))
        .containsOnlyOnce(
            "<testsuite name=\"wirecopy check\" tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"0\" time=\"0\">"
                .formatted(tests, findings));
  }

  @Test
  void tells_of_problems_as_the_error_output() {
    assertThat(CheckSample.written(CheckFormat.JUNIT, CheckSample.report()))
        .contains("<system-err>docs/fruit &amp; frost.md, line 13: wirecopy:end ends nothing");
  }

  /** The reader makes a suite of each class. */
  private static List<ReportTestCase> cases(CheckReport report) throws Exception {
    byte[] xml = CheckSample.written(CheckFormat.JUNIT, report).getBytes(StandardCharsets.UTF_8);
    return new TestSuiteXmlParser(new NullConsoleLogger())
            .parse(new InputStreamReader(new ByteArrayInputStream(xml), StandardCharsets.UTF_8))
            .stream()
            .flatMap(suite -> suite.getTestCases().stream())
            .toList();
  }
}
