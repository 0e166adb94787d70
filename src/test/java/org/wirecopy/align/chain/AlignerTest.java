package org.wirecopy.align.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.Growth;
import org.wirecopy.Tries;
import org.wirecopy.align.Edit;
import org.wirecopy.align.Passage;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;

class AlignerTest {
  private static List<Passage> align(String left, String right) {
    return aligner(left, right).align(side("left", left), side("right", right));
  }

  private static Aligner aligner(String left, String right) {
    Tokens a = Tokenizer.tokenize(left);
    return Aligner.finding(8, WordWeights.of(List.of(a, Tokenizer.tokenize(right))));
  }

  private static Alignable side(String document, String text) {
    return Alignable.of(document, Tokenizer.tokenize(text));
  }

  private static final String FERRY =
      "The ferry left the harbour before dawn on Monday with ninety people aboard, the coast guard said.";

  static Stream<Arguments> copies() {
    return Stream.of(
        Arguments.of("verbatim", FERRY, List.of()),
        Arguments.of("curly quotes and dashes", FERRY.replace(",", " —"), List.of()),
        Arguments.of(
            "a changed word",
            FERRY.replace("ninety", "eighty"),
            List.of("CHANGED ninety > eighty")),
        Arguments.of(
            "a dropped word", FERRY.replace("before dawn ", ""), List.of("DROPPED before dawn > ")),
        Arguments.of(
            "inserted words",
            FERRY.replace("people", "tired and hungry people"),
            List.of("INSERTED  > tired and hungry")),
        Arguments.of(
            "three edits",
            FERRY
                .replace("left", "quit")
                .replace("Monday", "Tuesday")
                .replace("the coast", "a coast"),
            List.of("CHANGED left > quit", "CHANGED Monday > Tuesday", "CHANGED the > a")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("copies")
  void finds_one_passage_through_edits_and_lists_them(
      String name, String copy, List<String> expected) {
    String left = "Weather was calm all week. " + FERRY + " Nobody had expected trouble at sea.";
    String right = "Ports are busy in spring. " + copy + " An inquiry opens in June in Oslo.";
    assertThat(align(left, right))
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.left().span().of(left))
                  .isEqualTo(FERRY.substring(0, FERRY.length() - 1));
              assertThat(p.right().span().of(right))
                  .isEqualTo(copy.substring(0, copy.length() - 1));
              assertThat(
                      p.edits().stream()
                          .map(
                              e ->
                                  e.kind() + " " + e.left().of(left) + " > " + e.right().of(right)))
                  .isEqualTo(expected);
            });
  }

  @Test
  void does_not_jump_a_sentence_that_one_side_alone_has() {
    String second =
        "Rescue boats reached the hull at noon and took every passenger to the nearest island.";
    String own = "Our reporter met several of the families at the quay late in the evening.";
    assertThat(align(FERRY + " " + second, FERRY + " " + own + " " + second)).hasSize(2);
  }

  @Test
  void finds_paragraphs_in_another_order() {
    String second =
        "Rescue boats reached the hull at noon and took every passenger to the nearest island.";
    assertThat(align(FERRY + "\n\n" + second, second + "\n\n" + FERRY)).hasSize(2);
  }

  static Stream<Arguments> coincidences() {
    return Stream.of(
        Arguments.of(
            "a long name",
            "He spoke to the International Consortium of Independent Harbour Masters and Pilots today.",
            "Founded in 1920, the International Consortium of Independent Harbour Masters and Pilots has offices."),
        Arguments.of(
            "a turn of phrase",
            "It is what it is and that is that, as they all have been for some.",
            "You know, it is what it is and that is that, or so I was told by her."),
        Arguments.of(
            "the same subject",
            "The ferry sank off the coast on Monday, and divers are looking for the crew.",
            "Divers searched on Tuesday for the crew of a ferry that had sunk off the coast."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("coincidences")
  void does_not_take_for_copying(String name, String left, String right) {
    assertThat(align(left, right)).isEmpty();
  }

  @Test
  void finds_a_sentence_that_one_side_or_both_have_in_capitals() {
    String capitals = FERRY.toUpperCase(Locale.ROOT);

    assertThat(align(capitals, FERRY)).hasSize(1);
    assertThat(align(FERRY, capitals)).hasSize(1);
    assertThat(align(capitals, capitals)).hasSize(1);
  }

  @Test
  void finds_what_a_document_repeats_once_and_without_overlap() {
    String text = FERRY + " Something else happened on the way to the market that day. " + FERRY;
    Tokens tokens = Tokenizer.tokenize(text);
    List<Passage> passages =
        Aligner.finding(8, WordWeights.of(List.of(tokens))).repeats(Alignable.of("d", tokens));
    assertThat(passages)
        .singleElement()
        .satisfies(
            p -> {
              assertThat(p.isInside()).isTrue();
              assertThat(p.left().span().end()).isLessThanOrEqualTo(p.right().span().start());
              assertThat(p.similarity()).isEqualTo(1);
            });
  }

  @Test
  void a_text_of_equal_words_ends_in_few_passages() {
    Tokens tokens = Tokenizer.tokenize("buffalo ".repeat(100_000));
    List<Passage> passages =
        Aligner.finding(8, WordWeights.of(List.of(tokens))).repeats(Alignable.of("d", tokens));
    assertThat(passages).hasSizeLessThan(20);
  }

  @ParameterizedTest(name = "{0} different words")
  @ValueSource(ints = {2, 4, 10, 60})
  void finds_an_edited_copy_of_few_different_words_as_one_passage(int alphabet) {
    Random random = new Random(11);
    List<String> words =
        random.ints(3000, 0, alphabet).mapToObj(word -> "w" + word).collect(Collectors.toList());
    String left = String.join(" ", words);
    for (int i = 20; i < words.size(); i += 40) {
      words.set(i, "w" + random.nextInt(alphabet));
    }
    String right = String.join(" ", words);
    assertThat(align(left, right))
        .anySatisfy(passage -> assertThat(passage.words()).isGreaterThan(2850));
  }

  static Stream<Arguments> longTexts() {
    return Stream.of(
        Arguments.of("two words at random", (IntFunction<String>) AlignerTest::binaryDigits),
        Arguments.of(
            "a list of entries of one form",
            (IntFunction<String>)
                words ->
                    IntStream.range(0, words / 8)
                        .mapToObj(i -> "entry " + i + " of the list costs " + i % 89 + " crowns.")
                        .collect(Collectors.joining(" "))),
        Arguments.of(
            "one word",
            (IntFunction<String>) words -> String.join(" ", Collections.nCopies(words, "la"))));
  }

  private static String binaryDigits(int count) {
    return new Random(count)
        .ints(count, 0, 2)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("longTexts")
  void work_grows_about_as_the_text_does(String name, IntFunction<String> text) {
    Growth.isBounded(
        24_000,
        words -> {
          String written = text.apply(words);
          align(written, "first " + written);
        });
  }

  @Test
  void finds_sentences_in_other_words_beside_a_copied_text() {
    String copied =
        FERRY
            + " Rescue boats reached the hull at noon and took every passenger to the nearest island. "
            + "Officials in the capital promised a full inquiry into the condition of the vessel and its crew.";
    String left =
        copied + " The operator, Northline, had failed three safety inspections since 2019.";
    String right =
        "Northline failed safety inspections three times since 2019, records show. " + copied;
    assertThat(align(left, right))
        .anySatisfy(
            p -> assertThat(p.left().span().of(left)).startsWith("The operator, Northline"));
  }

  @Test
  void a_run_of_the_guaranteed_length_is_always_found() {
    Tries.of(300)
        .each(
            values -> {
              List<Integer> one = values.numbers(60, 300);
              List<Integer> other = values.numbers(60, 300);
              Random random = values.random();
              String run =
                  random
                      .ints(8, 1000, 9000)
                      .mapToObj(n -> "run" + n)
                      .collect(Collectors.joining(" "));
              String left = text(one) + " " + run + " " + text(other);
              String right = text(other) + " " + run + " " + text(one);
              assertThat(align(left, right))
                  .anySatisfy(
                      p -> {
                        assertThat(p.left().span().of(left)).contains(run);
                        assertThat(p.right().span().of(right)).contains(run);
                      });
            });
  }

  @Test
  void what_it_reports_is_true_of_the_texts() {
    Tries.of(300)
        .each(
            values -> {
              List<Integer> one = values.numbers(80, 6);
              List<Integer> other = values.numbers(80, 6);
              for (Passage p : align(text(one), text(other))) {
                assertThat(p.words()).isGreaterThanOrEqualTo(8);
                int left = Tokenizer.tokenize(p.left().span().of(text(one))).size();
                int right = Tokenizer.tokenize(p.right().span().of(text(other))).size();
                assertThat(p.similarity()).isEqualTo(2.0 * p.words() / (left + right));
                int edited =
                    p.edits().stream()
                        .mapToInt(e -> Tokenizer.tokenize(e.left().of(text(one))).size())
                        .sum();
                assertThat(left - edited).isEqualTo(p.words());
                assertThat(p.edits()).allMatch(edit -> liesIn(edit, p));
              }
            });
  }

  @Test
  void places_what_one_side_lacks_inside_of_both_sides() {
    String left = "Rain fell. Nobody came to the pier at noon. The bell rang twice.";
    String right = "[1] ...nobody came to the pier at noon.\n>> Read on";
    Alignable one = side("left", left);
    Alignable other = side("right", right);
    List<EqualRun> shared = List.of(new EqualRun(2, 1, 7));
    Passage dropping = Alignment.ofRuns(shared, new int[] {0, 13, 1, 8}, one, other).passage();
    assertThat(dropping.edits())
        .hasSize(2)
        .allMatch(edit -> edit.kind() == Edit.Kind.DROPPED && liesIn(edit, dropping));
    Passage inserting =
        Alignment.ofRuns(List.of(new EqualRun(1, 2, 7)), new int[] {1, 8, 0, 13}, other, one)
            .passage();
    assertThat(inserting.edits())
        .hasSize(2)
        .allMatch(edit -> edit.kind() == Edit.Kind.INSERTED && liesIn(edit, inserting));
  }

  private static boolean liesIn(Edit edit, Passage passage) {
    return passage.left().span().contains(edit.left())
        && passage.right().span().contains(edit.right());
  }

  private static String text(List<Integer> numbers) {
    return numbers.stream().map(n -> "w" + n).collect(Collectors.joining(" "));
  }

  @Test
  void refuses_runs_too_short_to_mean_anything() {
    assertThatThrownBy(() -> Aligner.finding(2, WordWeights.of(List.of())))
        .hasMessage("minWords must be at least 3, was 2");
  }
}
