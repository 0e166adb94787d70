package org.wirecopy.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wirecopy.report.Golden;
import org.wirecopy.report.Presentation;
import org.wirecopy.report.Sample;
import org.wirecopy.report.View;

class CsvWriterTest {
  @ParameterizedTest
  @EnumSource(View.class)
  void writes_a_table_for_each_view(View view) throws IOException {
    Golden.assertMatches("csv/" + view.name().toLowerCase(Locale.ROOT) + ".csv", table(view));
  }

  @ParameterizedTest
  @EnumSource(View.class)
  void gives_every_row_as_many_cells_as_there_are_titles(View view) throws IOException {
    List<CSVRecord> rows = CSVFormat.RFC4180.parse(new StringReader(table(view))).getRecords();
    assertThat(rows).hasSizeGreaterThan(1);
    assertThat(rows).allSatisfy(row -> assertThat(row.size()).isEqualTo(rows.get(0).size()));
  }

  @ParameterizedTest
  @CsvSource({
    "=1+2, '''=1+2'",
    "+1, '''+1'",
    "-1, '''-1'",
    "@SUM(A1), '''@SUM(A1)'",
    "' =1', '''=1'",
    "＝1, '''＝1'",
    "'\t=1', '''=1'",
    "'\r=1', '''=1'",
    "'\r\n\t', ''",
    "a=b, a=b",
    "'two\nlines', two lines",
    "a\u0007b, a b"
  })
  void gives_a_spreadsheet_no_formula_to_run(String value, String expected) {
    assertThat(Cell.text(value)).isEqualTo(expected);
  }

  @Test
  void cuts_long_texts_between_characters() {
    String cell = Cell.text("x".repeat(499) + "😀" + "y".repeat(100));
    assertThat(cell).isEqualTo("x".repeat(499) + "…");
  }

  private static String table(View view) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CsvWriter(Presentation.of(view)).write(Sample.analysis(), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
