package org.wirecopy.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddedColumnsTest {
  private static final String SPARK = "org.apache.spark.sql.parquet.row.metadata";
  private static final Added[] ADDED = {
    new Added("why", Added.Type.STRING),
    new Added("score", Added.Type.DOUBLE),
    new Added("count", Added.Type.LONG),
    new Added("kept", Added.Type.BOOLEAN)
  };

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void writes_a_file() throws IOException {
    file =
        Sample.ofTexts()
            .noting(
                Map.of(
                    "ARROW:schema",
                    "AAAA",
                    "mine",
                    "kept",
                    SPARK,
                    "{\"type\":\"struct\",\"fields\":[{\"name\":\"id\",\"type\":{\"fields\":[]}}]}"))
            .text("a", "one")
            .write(folder.resolve("a.parquet"));
  }

  @Test
  void stand_after_those_of_the_schema_and_may_be_null() throws IOException {
    String rows =
        """
        {"id":"a","text":"one","why":"because","score":0.5,"count":9223372036854775807,"kept":true}
        {"id":"b","text":null,"why":null,"score":null,"count":null,"kept":null}
        """;
    Path target = Sample.file(rows, file, folder.resolve("b.parquet"), ADDED);
    assertThat(Sample.json(target)).isEqualTo(rows);
    assertThat(Sample.footer(target).schema().toString())
        .isEqualTo(
            """
            message sample {
              required binary id (STRING);
              optional binary text (STRING);
              optional binary why (STRING);
              optional double score;
              optional int64 count;
              optional boolean kept;
            }
            """);
  }

  @Test
  void are_noted_where_programs_would_overlook_them() throws IOException {
    Path target = Sample.file("", file, folder.resolve("b.parquet"), ADDED[0], ADDED[2]);
    assertThat(Sample.footer(target).notes())
        .isEqualTo(
            Map.of(
                "mine",
                "kept",
                SPARK,
                "{\"type\":\"struct\",\"fields\":[{\"name\":\"id\",\"type\":{\"fields\":[]}},"
                    + "{\"name\":\"why\",\"type\":\"string\",\"nullable\":true,\"metadata\":{}},"
                    + "{\"name\":\"count\",\"type\":\"long\",\"nullable\":true,\"metadata\":{}}]}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "why   | 1     | is no string",
        "score | \"x\" | is no number",
        "score | 1e999 | is out of range",
        "count | 1.5   | is no whole number",
        "count | 9223372036854775808 | is out of range",
        "kept  | \"x\" | is neither true nor false",
        "other | 1     | is neither a column of the schema nor an added one"
      })
  void take_what_fits_their_type(String name, String value, String message) {
    String rows = "{\"id\":\"a\"}\n{\"id\":\"b\",\"" + name + "\":" + value + "}\n";
    assertThatIOException()
        .isThrownBy(() -> Sample.file(rows, file, folder.resolve("b.parquet"), ADDED))
        .withMessage("row 2, field " + name + " " + message);
  }

  @Test
  void must_have_names_of_their_own() {
    assertThatIOException()
        .isThrownBy(
            () -> Sample.file("", file, folder.resolve("b"), new Added("id", Added.Type.LONG)))
        .withMessage(file + ": has a column id already; give the added one another name");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sample.file("", file, folder.resolve("b"), ADDED[0], ADDED[0]))
        .withMessage("added must not name a column twice: why");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Added("", Added.Type.LONG))
        .withMessage("name must not be empty");
  }
}
