package org.wirecopy.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParquetFileTest {
  private static final String ROWS =
      """
      {"id":"a","text":"one"}
      {"id":"b","text":null}
      {"id":"c","text":"three"}
      """;

  @TempDir Path folder;

  @Test
  void knows_parquet_by_its_beginning() throws IOException {
    assertThat(ParquetFile.isParquet(texts("a.parquet"))).isTrue();
    assertThat(ParquetFile.isParquet(Files.writeString(folder.resolve("b"), "PARE…"))).isTrue();
    assertThat(ParquetFile.isParquet(Files.writeString(folder.resolve("c"), "PAR"))).isFalse();
    assertThat(ParquetFile.isParquet(Files.writeString(folder.resolve("d"), "{}"))).isFalse();
    assertThat(ParquetFile.isParquet(folder)).isFalse();
  }

  @Test
  void writes_rows_in_the_order_of_the_file_from_all_row_groups() throws IOException {
    Path file = texts("a.parquet");
    assertThat(Sample.footer(file).metadata().getBlocks()).hasSize(2);
    assertThat(Sample.json(file)).isEqualTo(ROWS);
  }

  @Test
  void leaves_the_output_open() throws IOException {
    boolean[] closed = new boolean[1];
    ParquetFile.toJsonLines(
        texts("a.parquet"),
        new OutputStream() {
          @Override
          public void write(int b) {}

          @Override
          public void close() {
            closed[0] = true;
          }
        });
    assertThat(closed[0]).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void keeps_the_compression(Codec codec) throws IOException {
    for (WriterVersion version : WriterVersion.values()) {
      for (boolean dictionary : new boolean[] {true, false}) {
        Sample sample =
            Sample.ofTexts()
                .compressed(new PageCompressor(codec))
                .with(set -> set.withWriterVersion(version).withDictionaryEncoding(dictionary))
                .with(set -> set.withPageSize(1000));
        for (int i = 0; i < 1000; i++) {
          sample.text("id " + i, "word ".repeat(i % 50) + i % 7);
        }
        Path file = sample.write(folder.resolve("" + codec + version + dictionary));
        Path again = Sample.file(Sample.json(file), file, folder.resolve("again.parquet"));
        assertThat(Sample.stored(again)).isEqualTo(Sample.stored(file)).hasSize(1000);
        assertThat(Sample.footer(again).codec()).isEqualTo(codec);
      }
    }
  }

  @Test
  void keeps_what_programs_have_noted() throws IOException {
    Map<String, String> notes =
        Map.of("pandas", "{\"index_columns\": []}", "ARROW:schema", "AAAA", "mine", "2");
    Path file = Sample.ofTexts().noting(notes).text("a", "b").write(folder.resolve("a.parquet"));
    Path again = Sample.file(Sample.json(file), file, folder.resolve("b.parquet"));
    assertThat(Sample.footer(again).notes()).isEqualTo(notes);
  }

  @Test
  void starts_a_row_group_when_one_is_full() throws IOException {
    Path file = texts("a.parquet");
    Path again = folder.resolve("b.parquet");
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      rows.append("{\"id\":\"")
          .append(i)
          .append("\",\"text\":\"")
          .append("x".repeat(i))
          .append("\"}\n");
    }
    RowsFromJson.write(
        new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8)),
        file,
        again,
        List.of(),
        10_000);
    assertThat(Sample.footer(again).metadata().getBlocks()).hasSizeGreaterThan(10);
    assertThat(Sample.json(again)).isEqualTo(rows.toString());
  }

  @Test
  void gives_the_same_bytes_again() throws IOException {
    Path file = texts("a.parquet");
    Path first = Sample.file(ROWS, file, folder.resolve("b.parquet"));
    Path second = Sample.file(ROWS, file, folder.resolve("c.parquet"));
    assertThat(first).hasSameBinaryContentAs(second);
  }

  @Test
  void writes_over_the_file_whose_schema_it_takes() throws IOException {
    Path file = texts("a.parquet");
    Sample.file("{\"id\":\"new\",\"text\":\"text\"}", file, file);
    assertThat(Sample.json(file)).isEqualTo("{\"id\":\"new\",\"text\":\"text\"}\n");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void has_no_rows_where_there_are_none(boolean withRowGroup) throws IOException {
    Sample sample = Sample.ofTexts();
    Path file = (withRowGroup ? sample.rowGroup() : sample).write(folder.resolve("a.parquet"));
    assertThat(Sample.json(file)).isEmpty();
    Path again = Sample.file("", file, folder.resolve("b.parquet"));
    assertThat(Sample.json(again)).isEmpty();
    assertThat(Sample.footer(again).schema()).isEqualTo(Sample.footer(file).schema());
    assertThat(Sample.json(Sample.file(ROWS, again, folder.resolve("c")))).isEqualTo(ROWS);
  }

  @Test
  void takes_fields_in_any_order_and_leaves_out_what_may_be_null() throws IOException {
    Path file = texts("a.parquet");
    Path again =
        Sample.file("{\"text\":\"t\",\"id\":\"a\"} {\"id\":\"b\"}", file, folder.resolve("b"));
    assertThat(Sample.json(again))
        .isEqualTo("{\"id\":\"a\",\"text\":\"t\"}\n{\"id\":\"b\",\"text\":null}\n");
  }

  private Path texts(String name) throws IOException {
    return Sample.ofTexts()
        .text("a", "one")
        .row(row -> row.append("id", "b"))
        .rowGroup()
        .text("c", "three")
        .write(folder.resolve(name));
  }
}
