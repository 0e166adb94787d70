package org.wirecopy.check.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import se.bjurr.violations.lib.model.SEVERITY;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.parsers.CheckStyleParser;

class CheckstyleWriterTest {
  @Test
  void gives_a_reader_each_finding_with_file_line_rule_and_message() throws Exception {
    String xml = CheckSample.written(CheckFormat.CHECKSTYLE, CheckSample.report());
    assertThat(Reader.read(new CheckStyleParser(), xml))
        .extracting(
            Violation::getFile,
            Violation::getStartLine,
            Violation::getColumn,
            Violation::getSeverity,
            Violation::getRule,
            Violation::getMessage)
        .containsExactlyInAnyOrder(
            tuple(
                "docs/bridge.md",
                1,
                1,
                SEVERITY.ERROR,
                "wirecopy.copied-share",
                "90.4 % of the text is copied, 47 of 52 words; 60 % may be."),
            tuple(
                "docs/bridge.md",
                5,
                1,
                SEVERITY.ERROR,
                "wirecopy.uncredited-copy",
                "Copies 47 words from archive/harbour.md:1 without credit."),
            tuple(
                "docs/fruit & frost.md",
                1,
                1,
                SEVERITY.ERROR,
                "wirecopy.copied-share",
                "81.3 % of the text is copied, 52 of 64 words; 60 % may be."),
            tuple(
                "docs/fruit & frost.md",
                3,
                1,
                SEVERITY.ERROR,
                "wirecopy.uncredited-copy",
                "Copies 52 words from docs/apples.md:3 without credit."));
  }

  @Test
  void names_each_file_once() {
    assertThat(CheckSample.written(CheckFormat.CHECKSTYLE, CheckSample.report()))
        .containsOnlyOnce("<file name=\"docs/bridge.md\">")
        .containsOnlyOnce("<file name=\"docs/fruit &amp; frost.md\">");
  }

  @Test
  void names_no_file_when_nothing_is_over_the_gate() {
    assertThat(CheckSample.written(CheckFormat.CHECKSTYLE, CheckSample.clean()))
        .contains("<checkstyle version=\"")
        .doesNotContain("<file");
  }
}
