package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Document;
import org.wirecopy.document.Span;
import org.wirecopy.document.input.Corpus;
import org.wirecopy.table.Table;
import org.wirecopy.trace.Reuse;
import org.wirecopy.trace.ReuseKind;

/**
 * Passages of all kinds in texts written for the purpose, from text to kind. One half was written
 * by somebody who had not seen the rules.
 */
class KindsTest {
  private static final double MOSTLY = 0.3;

  /** A passage that is to be found, and its kind. */
  private record Expected(Document left, Document right, Span span, String kind) {}

  static Stream<Arguments> passages() throws Exception {
    List<Arguments> passages = new ArrayList<>();
    for (String half : List.of("passages-blind", "passages-own")) {
      Map<String, List<Document>> groups = groups(half);
      for (Table.Row row : rows(half)) {
        List<Document> group = groups.get(group(row.cell("left")));
        passages.add(Arguments.of(half + " " + row.cell("left"), expected(row, group), group));
      }
    }
    return passages.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("passages")
  void tells_the_kind_of_a_passage(String name, Expected expected, List<Document> group) {
    assertThat(kind(expected, group)).isEqualTo(expected.kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"passages-blind", "passages-own"})
  void covers_all_kinds_three_times(String half) {
    Map<String, Integer> counts = new HashMap<>();
    rows(half).forEach(row -> counts.merge(row.cell("kind"), 1, Integer::sum));

    assertThat(counts).hasSize(10).allSatisfy((kind, count) -> assertThat(count).isEqualTo(3));
  }

  @Test
  void tells_rewritten_texts_from_others_in_a_large_mixture_too() throws Exception {
    List<Document> all = new ArrayList<>();
    groups("passages-blind").values().forEach(all::addAll);
    groups("passages-own").values().forEach(all::addAll);
    List<Reuse> rewritten =
        Wirecopy.analyzer().build().analyze(all.stream()).reuses().stream()
            .filter(reuse -> reuse.kind() == ReuseKind.REWRITTEN)
            .toList();

    assertThat(rewritten)
        .extracting(reuse -> group(reuse.passage().left().document()))
        .allSatisfy(
            group ->
                assertThat(rows(group.startsWith("o") ? "passages-own" : "passages-blind"))
                    .anyMatch(
                        row ->
                            group(row.cell("left")).equals(group)
                                && row.cell("kind").equals("rewritten")))
        .doesNotHaveDuplicates()
        .hasSize(6);
  }

  /** The kind of the passage that covers most of the expected one. */
  private static String kind(Expected expected, List<Document> group) {
    String kind = "none";
    double most = MOSTLY * expected.span.length();
    for (Reuse reuse : Wirecopy.analyzer().build().analyze(group.stream()).reuses()) {
      Passage passage = reuse.passage();
      int overlap =
          Math.max(
              overlap(expected, passage.left(), passage.right()),
              overlap(expected, passage.right(), passage.left()));
      if (overlap > most) {
        most = overlap;
        kind = reuse.kind().label();
      }
    }
    return kind;
  }

  private static int overlap(Expected expected, Passage.Side left, Passage.Side right) {
    boolean same =
        left.document().equals(expected.left.id()) && right.document().equals(expected.right.id());
    return same ? left.span().overlap(expected.span) : 0;
  }

  private static Expected expected(Table.Row row, List<Document> group) {
    Document left = document(group, row.cell("left"));
    String words = row.cell("words").replace("\\n", "\n");
    int at = left.text().indexOf(words);
    assertThat(at).as(words).isNotNegative();
    Span span = new Span(at, at + words.length());
    return new Expected(left, document(group, row.cell("right")), span, row.cell("kind"));
  }

  private static Document document(List<Document> group, String id) {
    return group.stream().filter(document -> document.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<Table.Row> rows(String half) {
    return Table.read(KindsTest.class, half + ".tsv").rows();
  }

  private static Map<String, List<Document>> groups(String half) throws Exception {
    Path file = Path.of(KindsTest.class.getResource(half + "-documents.jsonl").toURI());
    Map<String, List<Document>> groups = new HashMap<>();
    try (Corpus corpus = Corpus.open(file.toString())) {
      corpus
          .documents()
          .forEach(
              document ->
                  groups
                      .computeIfAbsent(group(document.id()), id -> new ArrayList<>())
                      .add(document));
    }
    return groups;
  }

  private static String group(String id) {
    return id.substring(0, id.indexOf('-'));
  }
}
