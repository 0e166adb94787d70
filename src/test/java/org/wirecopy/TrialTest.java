package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.align.Exactness;
import org.wirecopy.document.Document;
import org.wirecopy.trial.Audit;
import org.wirecopy.trial.Plan;

/** Plans, audits and budgets: what an analyzer says of itself holds. */
class TrialTest {
  /** Texts of words drawn with unequal chances; every fifth holds a part of the one before it. */
  private static List<Document> corpus(int size, int words) {
    Random random = new Random(7);
    List<Document> documents = new ArrayList<>();
    String last = "";
    for (int i = 0; i < size; i++) {
      StringBuilder text = new StringBuilder();
      for (int w = 0; w < words; w++) {
        text.append('w').append((int) (8_000 * Math.pow(random.nextDouble(), 2)));
        text.append(w % 15 == 14 ? ". And " : " ");
      }
      if (i % 5 == 4) {
        text.append("\n\n").append(last, 20, Math.min(420, last.length()));
      }
      last = text.toString();
      documents.add(Document.of("d" + i, last));
    }
    return documents;
  }

  @Test
  void a_plan_counts_the_corpus_and_says_what_goes_to_disk() {
    List<Document> documents = corpus(40, 200);
    Plan roomy = Wirecopy.analyzer().memory(1 << 30).build().plan(documents.stream());
    Plan tight = Wirecopy.analyzer().memory(3_000).build().plan(documents.stream());

    assertThat(roomy.documents()).isEqualTo(40);
    assertThat(roomy.words()).isBetween(8_000L, 10_000L);
    assertThat(roomy.minWords()).isEqualTo(8);
    assertThat(roomy.disk()).isZero();
    assertThat(roomy.texts().bytes()).isGreaterThan(8_000 * 4);
    assertThat(tight.disk())
        .isEqualTo(tight.texts().bytes() + tight.fingerprints().bytes() - tight.memory());
    assertThat(roomy.expectedRecall(100, 0)).isEqualTo(1);
    assertThat(roomy.expectedRecall(100, 0.1)).isBetween(0.9, 1.0);
    assertThat(roomy.expectedRecall(100, 0.2)).isLessThan(roomy.expectedRecall(100, 0.1));
  }

  @Test
  void a_plan_states_the_shortest_run_that_the_run_then_uses() {
    List<Document> documents = corpus(60, 5_000);
    Analyzer analyzer = Wirecopy.analyzer().until(Stage.COMPARE).build();

    String used = analyzer.analyze(documents.stream()).options().get("minWords");

    assertThat(analyzer.plan(documents.stream()).minWords())
        .isEqualTo(Integer.parseInt(used))
        .isGreaterThan(8);
  }

  @Test
  void an_audit_finds_what_it_planted_and_says_the_same_again() {
    Analyzer analyzer = Wirecopy.analyzer().until(Stage.COMPARE).build();

    Audit audit = analyzer.audit(corpus(50, 300).stream(), 30);

    assertThat(audit.planted()).isEqualTo(30);
    assertThat(audit.fillerWords()).isEqualTo(9_000);
    assertThat(audit.falseAlarms()).isZero();
    assertThat(audit.results()).extracting(Audit.Result::changed).containsExactly(0.02, 0.05, 0.10);
    assertThat(audit.results()).allMatch(result -> result.found() >= result.planted() - 1);
    assertThat(analyzer.audit(corpus(50, 300).stream(), 30)).isEqualTo(audit);
  }

  @Test
  void an_audit_tells_what_a_blunt_analyzer_misses() {
    Audit blunt =
        Wirecopy.analyzer()
            .until(Stage.COMPARE)
            .minWords(60)
            .build()
            .audit(corpus(50, 300).stream(), 30);

    assertThat(blunt.results().get(2).found()).isLessThan(blunt.results().get(2).planted() / 2);
  }

  @Test
  void an_audit_of_short_documents_plants_nothing() {
    Audit audit = Wirecopy.analyzer().build().audit(corpus(10, 20).stream(), 5);

    assertThat(audit.planted()).isZero();
    assertThatThrownBy(() -> Wirecopy.analyzer().build().audit(corpus(1, 1).stream(), 0))
        .hasMessage("copies must be at least 1, was 0");
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "0, 3", "20000, 2", "200000, 1", "100000000, 4"})
  void no_budget_and_no_number_of_threads_changes_the_result(long memory, int threads) {
    List<Document> documents = corpus(300, 150);
    Analysis expected =
        Wirecopy.analyzer().until(Stage.COMPARE).threads(2).build().analyze(documents.stream());

    Analysis found =
        Wirecopy.analyzer()
            .until(Stage.COMPARE)
            .threads(threads)
            .memory(memory)
            .build()
            .analyze(documents.stream());

    assertThat(found.reuses()).isEqualTo(expected.reuses()).hasSizeGreaterThan(50);
    assertThat(found.tracing().derivations()).isEqualTo(expected.tracing().derivations());
  }

  @Test
  void an_exact_run_ends_at_an_edit() {
    String text = "The lighthouse keeper counted nine ships before the fog came down on the sound";
    List<Document> documents =
        List.of(
            Document.of("a", text + " and hid the rocks from view."),
            Document.of("b", text.replace("fog", "mist") + " and hid the rocks from view."));

    assertThat(Wirecopy.analyzer().build().analyze(documents.stream()).reuses()).hasSize(1);
    assertThat(
            Wirecopy.analyzer()
                .minWords(5)
                .exactly(Exactness.WORDS)
                .build()
                .analyze(documents.stream())
                .reuses())
        .hasSize(2)
        .allMatch(reuse -> reuse.passage().similarity() == 1);
  }
}
