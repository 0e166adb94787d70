package org.wirecopy.dedup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wirecopy.dedup.options.DedupOptions;
import org.wirecopy.dedup.options.Mode;
import org.wirecopy.parquet.ParquetFile;
import org.wirecopy.parquet.Sample;

class ParquetTest {
  @TempDir Path folder;
  private final Shards shards = new Shards(9);
  private final String copied = shards.text(36);
  private final String own = shards.text(24);
  private Path input;
  private Path output;
  private Path ledger;

  @BeforeEach
  void writes_a_corpus() throws IOException {
    input =
        Sample.ofTexts()
            .text("a", copied)
            .text("b", own + " " + copied)
            .text("c", copied)
            .write(folder.resolve("in.parquet"));
    output = folder.resolve("out.parquet");
    ledger = folder.resolve("ledger.jsonl");
  }

  private Dedup dedup(Mode mode) {
    return Dedup.of(DedupOptions.of(mode))
        .inputs(List.of(input.toString()))
        .output(output)
        .ledger(ledger);
  }

  private static String row(String id, String text) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}\n";
  }

  @Test
  void cleans_one_into_another() throws IOException {
    dedup(Mode.PASSAGES).run();
    assertThat(ParquetFile.isParquet(output)).isTrue();
    assertThat(Sample.json(output)).isEqualTo(row("a", copied) + row("b", own + " "));
    Path again = folder.resolve("again.parquet");
    Restore.from(output, ledger).to(again);
    assertThat(ParquetFile.isParquet(again)).isTrue();
    assertThat(Sample.json(again)).isEqualTo(Sample.json(input));
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    Restore.from(output, ledger).to(rows);
    assertThat(rows.toString(StandardCharsets.UTF_8)).isEqualTo(Sample.json(input));
  }

  @Test
  void cleans_one_into_rows_of_json() throws IOException {
    output = folder.resolve("out.jsonl");
    dedup(Mode.DOCUMENTS).run();
    assertThat(Files.readString(output)).isEqualTo(row("a", copied) + row("b", own + " " + copied));
  }

  @Test
  void adds_columns_that_annotate() throws IOException {
    dedup(Mode.ANNOTATE).run();
    assertThat(Sample.json(output).lines())
        .last()
        .asString()
        .endsWith("\"wirecopy_copy_of\":\"a\",\"wirecopy_copied\":1.0,\"wirecopy_noise\":0}");
  }

  @Test
  void cleans_a_folder_of_them_beside_others() throws IOException {
    Path texts = Files.createDirectories(folder.resolve("texts"));
    Files.move(input, texts.resolve("b.parquet"));
    Files.writeString(texts.resolve("a.txt"), copied);
    input = texts;
    output = folder.resolve("out");
    dedup(Mode.DOCUMENTS).run();
    assertThat(output.resolve("a.txt")).hasContent(copied);
    assertThat(Sample.json(output.resolve("b.parquet"))).isEqualTo(row("b", own + " " + copied));
    Path again = folder.resolve("again");
    Restore.from(output, ledger).to(again);
    assertThat(Sample.json(again.resolve("b.parquet")))
        .isEqualTo(Sample.json(texts.resolve("b.parquet")));
  }

  @Test
  void takes_its_columns_from_an_input() throws IOException {
    input = Shards.write(folder.resolve("in.jsonl"), List.of(row("a", own)));
    assertThatThrownBy(() -> dedup(Mode.DOCUMENTS).run())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a Parquet file takes its columns from an input");
    assertThat(output).doesNotExist();
  }
}
