package org.wirecopy.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wirecopy.Tries;
import org.wirecopy.fingerprint.Fingerprints;
import org.wirecopy.fingerprint.Winnowing;
import org.wirecopy.token.Tokenizer;

class PassageIndexTest {
  private static Fingerprints fingerprints(String text) {
    return new Winnowing(1, 1).choose(Tokenizer.tokenize(text));
  }

  @Test
  void finds_the_pairs_that_a_comparison_of_all_with_all_finds() {
    Tries.of(1000)
        .each(
            values -> {
              List<List<Integer>> corpus = values.lists(12, 8, 20);
              List<Fingerprints> documents =
                  corpus.stream()
                      .map(
                          d ->
                              fingerprints(
                                  d.stream().map(n -> "w" + n).collect(Collectors.joining(" "))))
                      .toList();
              List<Candidate> expected = new ArrayList<>();
              for (int left = 0; left < corpus.size(); left++) {
                int different = new HashSet<>(corpus.get(left)).size();
                if (different < corpus.get(left).size()) {
                  expected.add(new Candidate(left, left, repeated(corpus.get(left))));
                }
                for (int right = left + 1; right < corpus.size(); right++) {
                  Set<Integer> common = new HashSet<>(corpus.get(left));
                  common.retainAll(corpus.get(right));
                  if (!common.isEmpty()) {
                    expected.add(new Candidate(left, right, common.size()));
                  }
                }
              }
              assertThat(PassageIndex.of(documents).candidates(order(documents)))
                  .isEqualTo(expected);
            });
  }

  private static int[] order(List<Fingerprints> documents) {
    return IntStream.range(0, documents.size()).toArray();
  }

  private static int repeated(List<Integer> words) {
    return (int) words.stream().distinct().filter(w -> Collections.frequency(words, w) > 1).count();
  }

  @Test
  void the_result_depends_on_neither_the_memory_nor_the_order_of_documents() {
    Tries.of(1000)
        .each(
            values -> {
              List<List<Integer>> corpus = values.lists(12, 8, 20);
              int memory = values.number(0, 64);
              List<Fingerprints> documents =
                  corpus.stream()
                      .map(
                          d ->
                              fingerprints(
                                  d.stream().map(n -> "w" + n).collect(Collectors.joining(" "))))
                      .toList();
              PassageIndex index = new PassageIndex(memory);
              int last = documents.size() - 1;
              int[] backwards = IntStream.rangeClosed(0, last).map(i -> last - i).toArray();
              for (int i = last; i >= 0; i--) {
                try (PassageIndex.Batch batch = index.batch()) {
                  batch.add(last - i, documents.get(i));
                }
              }
              assertThat(index.candidates(backwards))
                  .isEqualTo(PassageIndex.of(documents).candidates(order(documents)));
            });
  }

  @Test
  void finds_a_pair_among_many_fingerprints() {
    List<Fingerprints> documents =
        List.of(
            fingerprints(numbers(0, 50_000)),
            fingerprints(numbers(50_000, 100_000)),
            fingerprints(numbers(49_990, 50_010)));
    assertThat(PassageIndex.of(documents).candidates(order(documents)))
        .containsExactly(new Candidate(0, 2, 10), new Candidate(1, 2, 10));
  }

  private static String numbers(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> "n" + i).collect(Collectors.joining(" "));
  }

  @Test
  void a_fingerprint_of_very_many_documents_links_them_without_pairing_all() {
    int count = 1_000;
    List<Fingerprints> documents =
        IntStream.range(0, count).mapToObj(i -> fingerprints("same w" + i)).toList();
    List<Candidate> candidates = PassageIndex.of(documents).candidates(order(documents));
    assertThat(candidates).hasSize(2 * count - 3);
    assertThat(candidates.stream().map(Candidate::right).distinct()).hasSize(count - 1);
  }

  @Test
  void tells_a_document_that_repeats_itself() {
    assertThat(PassageIndex.repeats(fingerprints("to be or not to be"))).isTrue();
    assertThat(PassageIndex.repeats(fingerprints("all words differ here"))).isFalse();
  }
}
