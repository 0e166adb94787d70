package org.wirecopy.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.report.markup.Xml;

class PipelineCommandsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "::error::gone",
        "  \t::set-output name=a::b",
        "\u00A0\u3000::notice::x",
        "\u001B[1m::error::x\u001B[0m",
        "first\n::error::x",
        "first\r::error::x",
        "##[error]x",
        "wirecopy: ##[group]x",
        "#####[error]x",
        "##vso[task.setvariable variable=a]b",
        "a ##teamcity[buildStop]"
      })
  void are_text_behind_a_backslash(String text) {
    String disarmed = PipelineCommands.disarmed(text);
    assertThat(disarmed.replace("\\", "")).isEqualTo(text);
    assertThat(disarmed).hasSize(text.length() + 1).doesNotContain("##[", "##vso[", "##teamcity[");
    assertThat(disarmed.lines().map(line -> line.replaceAll("\u001B\\[\\d*m", "").strip()))
        .noneMatch(line -> line.startsWith("::"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a::b", "std ::vector", "# Heading [1]", "## [a]", ": a :", "a.md:1:"})
  void other_text_stays_as_it_is(String text) {
    assertThat(PipelineCommands.disarmed(text)).isEqualTo(text);
    assertThat(PipelineCommands.isCommand(text)).isFalse();
  }

  @Test
  void are_written_by_number_in_the_text_of_an_element() {
    assertThat(new Xml().start("a").text("one\n::error::two").end().toString())
        .contains("<a>one\n&#58;:error::two</a>");
  }

  @Test
  void many_blanks_take_no_longer_than_they_are() {
    String blanks = " ".repeat(500_000) + "\n";
    assertThat(PipelineCommands.disarmed(blanks.repeat(4) + "::error::")).endsWith("\n:\\:error::");
  }
}
