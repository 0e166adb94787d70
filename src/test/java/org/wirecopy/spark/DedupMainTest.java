package org.wirecopy.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wirecopy.dedup.options.DedupOptions;
import org.wirecopy.dedup.options.Mode;

class DedupMainTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private SparkSession spark;
  private String input;
  private String output;

  @BeforeEach
  void starts() throws IOException {
    spark = Sparks.session();
    input = folder.resolve("in.jsonl").toString();
    output = folder.resolve("out").toString();
    Files.write(Path.of(input), Sample.rows());
  }

  private int run(String... args) {
    return DedupMain.run(
        args,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void cleans_parquet_to_parquet_and_tells_which_rows_have_no_text() throws IOException {
    String table = folder.resolve("table.parquet").toString();
    spark.read().json(input).coalesce(1).write().parquet(table);
    String ledger = folder.resolve("ledger").toString();
    String clusters = folder.resolve("clusters").toString();
    assertThat(run("-o", output, "--ledger", ledger, "--clusters", clusters, table)).isZero();
    assertThat(said()).contains(table + ":85: holds no text", table + ":86: holds no text");
    OneMachine expected = OneMachine.of(DedupOptions.of(Mode.DOCUMENTS), Path.of(input), folder);
    List<Long> stay = new ArrayList<>();
    for (Row row : spark.read().parquet(output).orderBy("n").select("n").collectAsList()) {
      stay.add(row.getLong(0));
    }
    assertThat(stay)
        .isEqualTo(
            expected.rows().stream().map(row -> ((Integer) row.get("n")).longValue()).toList());
    assertThat(spark.read().parquet(ledger).count()).isEqualTo(expected.ledger().size());
    assertThat(spark.read().parquet(clusters).select("cluster").distinct().count()).isEqualTo(5);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("copy: " + expected.ledger().size() + "\n");
    assertThat(spark.read().parquet(output).columns())
        .isEqualTo(spark.read().parquet(table).columns());
  }

  @Test
  void refuses_what_it_does_not_understand_before_it_computes() throws IOException {
    assertThat(run("-o", output)).isEqualTo(2);
    assertThat(run(input)).isEqualTo(2);
    assertThat(run("--keep", "best-source", "-o", output, input)).isEqualTo(2);
    assertThat(run("--mode", "some", "-o", output, input)).isEqualTo(2);
    assertThat(run("--speed", "-o", output, input)).isEqualTo(2);
    assertThat(run("-o", output, folder.resolve("none.jsonl").toString())).isEqualTo(2);
    Files.createDirectory(Path.of(output));
    assertThat(run("-o", output, input)).isEqualTo(2);
    assertThat(said().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("wirecopy: there is no input; name files"),
            line -> assertThat(line).startsWith("wirecopy: -o PATH is missing"),
            line -> assertThat(line).contains("best-source needs all documents in one memory"),
            line -> assertThat(line).endsWith("one of documents, passages, annotate, was some"),
            line -> assertThat(line).isEqualTo("wirecopy: unknown option --speed; see --help"),
            line -> assertThat(line).contains("none.jsonl"),
            line ->
                assertThat(line)
                    .endsWith("is already there; name another folder, or remove it first"));
    assertThat(Files.list(Path.of(output))).isEmpty();
  }

  @Test
  void lists_its_options() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains(Arrays.asList("--ledger PATH", "--keep WHO", "--order COLUMN"));
  }
}
