package org.wirecopy.spark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.dedup.options.DedupOptions;
import org.wirecopy.dedup.options.Keep;
import org.wirecopy.dedup.options.Mode;
import org.wirecopy.noise.Cleaner;

class SparkDedupTest {
  @TempDir static Path shared;
  private static Path input;
  private static Dataset<Row> rows;
  @TempDir Path folder;

  @BeforeAll
  static void reads_rows() throws IOException {
    input = shared.resolve("in.jsonl");
    Files.write(input, Sample.rows());
    rows = Sparks.session().read().json(input.toString());
  }

  private static DedupOptions options(Mode mode, Keep keep) {
    DedupOptions usual = DedupOptions.of(mode);
    return new DedupOptions(mode, keep, usual.threshold(), usual.minWords(), null, Map.of());
  }

  private static OneMachine spark(SparkDedup dedup, Dataset<Row> given) {
    try (Cleaned cleaned = dedup.name("in.jsonl").clean(given)) {
      return OneMachine.of(cleaned);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "DOCUMENTS,FIRST",
    "DOCUMENTS,LONGEST",
    "DOCUMENTS,OLDEST",
    "DOCUMENTS,NONE",
    "PASSAGES,NEWEST",
    "PASSAGES,NONE",
    "ANNOTATE,FIRST"
  })
  void gives_what_one_machine_gives(Mode mode, Keep keep) throws IOException {
    DedupOptions options = options(mode, keep);
    OneMachine expected = OneMachine.of(options, input, folder);
    assertThat(expected.problems()).isEqualTo(2);
    assertThat(expected.ledger().isEmpty()).isEqualTo(mode == Mode.ANNOTATE);
    OneMachine found = spark(SparkDedup.of(options), rows);
    assertThat(found.rows()).isEqualTo(expected.rows());
    assertThat(found.ledger()).isEqualTo(expected.ledger());
    assertThat(found.problems()).isEqualTo(expected.problems());
  }

  @Test
  void takes_noise_out_on_the_way() throws IOException {
    OptionsSupplier options =
        () -> new DedupOptions(Mode.PASSAGES, Keep.FIRST, 0.8, 24, Cleaner.auto(), Map.of());
    OneMachine expected = OneMachine.of(options.get(), input, folder);
    assertThat(expected.ledger()).extracting(row -> row.get("rule")).contains("noise", "passage");
    OneMachine found = spark(SparkDedup.of(options), rows);
    assertThat(found.rows()).isEqualTo(expected.rows());
    assertThat(found.ledger()).isEqualTo(expected.ledger());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void gives_the_same_in_any_number_of_partitions(int partitions) throws IOException {
    DedupOptions options = options(Mode.PASSAGES, Keep.FIRST);
    OneMachine expected = OneMachine.of(options, input, folder);
    Sparks.session().conf().set("spark.sql.shuffle.partitions", partitions);
    try {
      Dataset<Row> mixed = rows.orderBy(col("text").desc()).repartition(partitions);
      SparkDedup dedup =
          SparkDedup.of(options)
              .order("n")
              .copiesPerTask(partitions * 3)
              .fewEdges(partitions == 7 ? 0 : 1000);
      OneMachine found = spark(dedup, mixed);
      assertThat(found.rows()).isEqualTo(expected.rows());
      assertThat(found.ledger()).isEqualTo(expected.ledger());
    } finally {
      Sparks.session().conf().set("spark.sql.shuffle.partitions", 3);
    }
  }

  /** Two notices on one form, and the first once more: with the option the second goes too. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void leaves_reports_on_one_form_as_one_machine_does(boolean isAsked) {
    String form =
        "%s told the harbour board on %s that it will lay up %d boats at the north mole until the"
            + " rates for the winter are known. The board takes such notices without comment, keeps"
            + " a list of them at the gate, and lets whoever asks read it until noon.";
    String first = form.formatted("Ostrand Glass Co", "Monday", 14);
    Dataset<Row> notices =
        Sparks.session()
            .createDataset(
                List.of(first, form.formatted("Pellworm Ropes Ltd", "Friday", 90), first),
                Encoders.STRING())
            .toDF("text")
            .coalesce(1);
    SparkDedup dedup = SparkDedup.of(options(Mode.DOCUMENTS, Keep.FIRST).takingForms(isAsked));
    try (Cleaned cleaned = dedup.clean(notices)) {
      assertThat(cleaned.rows().count()).isEqualTo(isAsked ? 1 : 2);
      assertThat(cleaned.ledger().where(col("kind").equalTo("same-form")).count())
          .isEqualTo(isAsked ? 1 : 0);
    }
  }

  @Test
  void tells_what_hangs_together() {
    try (Cleaned cleaned = SparkDedup.of(options(Mode.DOCUMENTS, Keep.FIRST)).clean(rows)) {
      Map<Long, Set<Long>> clusters = new HashMap<>();
      for (Row row : cleaned.clusters().collectAsList()) {
        clusters
            .computeIfAbsent(row.<Long>getAs("cluster"), c -> new HashSet<>())
            .add(row.<Long>getAs("line"));
      }
      // Three chains, two rows of one word, and a post with its quotation.
      assertThat(clusters).hasSize(5);
      assertThat(clusters.get(1L)).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
    }
  }

  @Test
  void refuses_what_it_cannot_do() {
    assertThatThrownBy(() -> SparkDedup.of(options(Mode.DOCUMENTS, Keep.BEST_SOURCE)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("keep best-source needs all documents in one memory; keep first");
    SparkDedup dedup = SparkDedup.of(options(Mode.DOCUMENTS, Keep.FIRST));
    assertThatThrownBy(() -> dedup.clean(rows.drop("text")))
        .hasMessage(
            "there is no column text or html, but id, n, published; name the right one with"
                + " --field text=COLUMN");
    assertThatThrownBy(() -> dedup.field("text", "n").clean(rows))
        .hasMessageStartingWith("the column n is of type bigint, not string; cast it first");
  }
}
