package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Document;
import org.wirecopy.document.Pair;
import org.wirecopy.document.input.Corpus;
import org.wirecopy.trace.Derivation;
import org.wirecopy.trace.ReuseKind;

class AnalyzerTest {
  private static final String NEWS =
      "The bridge over the Orla will stay closed until spring, the county said on Friday, after "
          + "divers found cracks in two of its seven piers.";

  private static final String OWN =
      "Shopkeepers on the east bank fear for their trade and have asked for a temporary crossing.";

  private static List<Document> corpus(int size) {
    Random random = new Random(42);
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      StringBuilder text = new StringBuilder();
      for (int w = 0; w < 120; w++) {
        text.append("word").append(random.nextInt(5_000)).append(w % 12 == 11 ? ". Then " : " ");
      }
      String copied = i >= 10 ? documents.get(i - 10).text().substring(40, 300) : "";
      documents.add(Document.of("d" + i, text + "\n\n" + copied));
    }
    return documents;
  }

  @Test
  void compares_two_texts_in_one_line() {
    Analysis analysis = Wirecopy.compare(NEWS + " " + OWN, "In brief: " + NEWS);
    assertThat(analysis.reuses())
        .singleElement()
        .satisfies(
            reuse -> {
              assertThat(reuse.kind()).isEqualTo(ReuseKind.UNCREDITED_COPY);
              assertThat(reuse.passage().left().document()).isEqualTo("left");
              assertThat(reuse.passage().left().span().of(NEWS)).startsWith("The bridge");
              assertThat(reuse.evidence()).isNotEmpty();
            });
    assertThat(analysis.families()).hasSize(1);
  }

  @Test
  void leaves_pairs_aside_that_are_not_to_be_compared() {
    List<Document> three =
        Stream.of("a", "b", "c").map(id -> Document.of(id, NEWS + " " + OWN)).toList();

    Analysis analysis =
        Wirecopy.analyzer()
            .comparing((left, right) -> left.equals("c") || right.equals("c"))
            .build()
            .analyze(three.stream());

    assertThat(analysis.reuses())
        .extracting(reuse -> reuse.passage().left().document())
        .containsOnly("a", "b");
    assertThat(analysis.reuses())
        .extracting(reuse -> reuse.passage().right().document())
        .containsOnly("c");
  }

  @Test
  void compares_each_document_with_the_nearest_unless_all_pairs_are_wanted() {
    List<Document> four =
        Stream.of("a", "b", "c", "d").map(id -> Document.of(id, NEWS + " " + OWN)).toList();
    Analysis nearest = Wirecopy.analyzer().build().analyze(four.stream());
    Analysis all = Wirecopy.analyzer().allPairs().build().analyze(four.stream());
    assertThat(nearest.reuses()).hasSize(3);
    assertThat(all.reuses()).hasSize(6);
    assertThat(nearest.families().get(0).members()).isEqualTo(all.families().get(0).members());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void gives_the_same_result_for_any_threads_and_any_order(int threads) {
    List<Document> documents = corpus(60);
    Analysis expected = Wirecopy.analyzer().threads(3).build().analyze(documents.stream());
    Collections.shuffle(documents, new Random(threads));
    Analysis found = Wirecopy.analyzer().threads(threads).build().analyze(documents.stream());
    assertThat(found.reuses()).isEqualTo(expected.reuses()).hasSizeGreaterThanOrEqualTo(50);
    assertThat(found.families()).isEqualTo(expected.families());
    assertThat(found.stories()).isEqualTo(expected.stories());
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1 << 20})
  void gives_the_same_result_for_any_memory(long memory) {
    Analysis expected = Wirecopy.analyzer().build().analyze(corpus(60).stream());
    Analysis found = Wirecopy.analyzer().memory(memory).build().analyze(corpus(60).stream());
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void measures_every_pair_that_is_asked_for_and_names_unknown_documents() {
    Analysis analysis =
        Wirecopy.analyzer()
            .pairs(List.of(new Pair("a", "b"), new Pair("a", "c"), new Pair("a", "x")))
            .build()
            .analyze(
                Stream.of(Document.of("a", NEWS), Document.of("b", NEWS), Document.of("c", OWN)));
    assertThat(analysis.tracing().derivations())
        .extracting(Derivation::right, Derivation::derived)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("b", 1.0),
            org.assertj.core.groups.Tuple.tuple("c", 0.0));
    assertThat(analysis.problems())
        .singleElement()
        .hasToString("x: is named in a pair, but there is no such document");
  }

  /** Words of a long text meet again in another by chance, and more of them the longer it is. */
  @ParameterizedTest
  @ValueSource(ints = {300, 3_000, 30_000})
  void says_that_what_stands_in_passages_is_shared_and_no_more(int words) {
    Random random = new Random(words);
    String extract = made(120, random);
    String more = made(60, random);
    Document book = Document.of("book", made(words, random) + extract + made(words, random) + more);
    Document other =
        Document.of("other", more + made(2 * words, random) + extract + made(words / 2, random));
    Analysis analysis = Wirecopy.analyzer().build().analyze(Stream.of(book, other));
    for (Derivation pair : analysis.tracing().derivations()) {
      double all = pair.left().equals("book") ? 2.0 * words + 180 : 2.5 * words + 180;
      assertThat(pair.shared()).isCloseTo(180 / all, within(0.01));
      assertThat(pair.derived()).isCloseTo(pair.shared(), within(0.06));
    }
    assertThat(analysis.tracing().derivations()).hasSize(2);
  }

  /** Sentences of made-up words, some of which are common. */
  private static String made(int words, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      int rank = random.nextInt(random.nextBoolean() ? 300 : 4000);
      String word = Integer.toString(rank * 7919 % 46_656, 36).replaceAll("\\d", "e");
      text.append(i % 12 == 0 ? "Ta" : "ta").append(word).append(i % 12 == 11 ? ". " : " ");
    }
    return text.toString().strip() + ".\n\n";
  }

  @Test
  void analyzes_a_corpus_and_passes_on_what_could_not_be_read() {
    try (Corpus corpus = Corpus.open("fixtures/release", "no/such/folder")) {
      Analysis analysis = Wirecopy.analyzer().build().analyze(corpus);
      assertThat(analysis.reuses()).isNotEmpty();
      assertThat(analysis.problems()).singleElement().hasToString("no/such/folder: does not exist");
    }
  }

  @Test
  void keeps_two_documents_of_one_id_and_says_so() {
    Analysis analysis = Wirecopy.compare(Document.of("a", NEWS), Document.of("a", OWN));
    assertThat(analysis.documents()).extracting(d -> d.id()).containsExactly("a", "a#2");
    assertThat(analysis.problems())
        .singleElement()
        .hasToString("a: another document has this id; this one is called a#2");
  }

  @Test
  void stops_when_it_is_cancelled_and_reports_progress_until_then() {
    AtomicInteger asked = new AtomicInteger();
    AtomicInteger heard = new AtomicInteger();
    Analyzer analyzer =
        Wirecopy.analyzer()
            .threads(1)
            .progress((what, done, total) -> heard.incrementAndGet())
            .cancelledBy(() -> asked.incrementAndGet() > 100)
            .build();
    List<Document> documents = corpus(60);
    assertThatThrownBy(() -> analyzer.analyze(documents.stream()))
        .isInstanceOf(CancellationException.class)
        .hasMessage("the analysis was cancelled");
    assertThat(heard).hasPositiveValue();
  }

  @Test
  void names_the_option_the_value_and_the_range_that_is_wrong() {
    assertThatThrownBy(() -> Wirecopy.analyzer().minWords(2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("minWords must be at least 3, was 2");
    assertThatThrownBy(() -> Wirecopy.analyzer().threads(0))
        .hasMessage("threads must be at least 1, was 0");
  }
}
