package org.wirecopy.check.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecopy.check.CheckReport;
import org.wirecopy.check.Gate;
import org.wirecopy.table.Version;

class CheckRowsWriterTest {
  @Test
  void starts_with_what_was_checked_and_what_may_pass() {
    assertThat(lines(CheckSample.report()).get(0))
        .isEqualTo(
            "{\"type\":\"check\",\"wirecopy\":\""
                + Version.current()
                + "\",\"schema\":1,\"failed\":true,\"documents\":3,\"references\":1,\"words\":169,"
                + "\"known\":0,\"allowed\":0,\"maxWords\":24,\"maxShare\":0.6,"
                + "\"kinds\":[\"uncredited-copy\",\"rewritten\"]}");
  }

  @Test
  void has_a_row_for_each_thing_to_say() {
    assertThat(
            lines(CheckSample.report()).stream().map(row -> Reader.json(row).get("type").asText()))
        .containsExactly("check", "finding", "finding", "share", "share", "allowance", "problem");
  }

  @Test
  void tells_of_a_finding_and_its_other_places() {
    CheckReport report = CheckSample.report();
    JsonNode row = Reader.json(lines(report).get(1));
    assertThat(row.fieldNames())
        .toIterable()
        .containsExactly(
            "type",
            "finding",
            "kind",
            "words",
            "similarity",
            "path",
            "document",
            "start",
            "end",
            "line",
            "column",
            "endLine",
            "endColumn",
            "text",
            "others");
    assertThat(row.get("finding").asText()).isEqualTo(report.findings().get(0).id());
    assertThat(row.get("text").asText()).isEqualTo(report.findings().get(0).match().text());
    assertThat(row.get("others").toString())
        .isEqualTo(
            "[{\"path\":\"archive/harbour.md\",\"document\":\"archive/harbour.md\",\"start\":0,"
                + "\"end\":258,\"line\":1,\"column\":1,\"endLine\":3,\"endColumn\":72,"
                + "\"role\":\"reference\"}]");
  }

  @Test
  void tells_of_shares_allowances_and_what_is_gone() {
    assertThat(lines(CheckSample.odd("a.md", "ours")))
        .contains(
            "{\"type\":\"share\",\"path\":\"a.md\",\"document\":\"a.md\",\"copied\":2,\"words\":3,\"share\":0.6667}",
            "{\"type\":\"allowance\",\"path\":\"a.md\",\"line\":1,\"reason\":\"ours\",\"used\":true}",
            "{\"type\":\"allowance\",\"path\":\"a.md\",\"line\":7,\"reason\":\"ours\",\"used\":false}",
            "{\"type\":\"gone\",\"places\":[\"a.md\",\"b.md\"]}",
            "{\"type\":\"problem\",\"document\":\"a.md\",\"where\":\"line 3\",\"problem\":\"ours\"}");
  }

  @Test
  void writes_null_for_a_limit_that_is_none() {
    Gate open = Gate.USUAL.withMaxWords(Gate.NONE);
    assertThat(lines(CheckSample.with(open, List.of())).get(0))
        .contains(
            "\"failed\":false", "\"words\":3000000000", "\"maxWords\":null,\"maxShare\":null");
  }

  private static List<String> lines(CheckReport report) {
    return CheckSample.written(CheckFormat.JSONL, report).lines().toList();
  }
}
