package org.wirecopy.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.wirecopy.fingerprint.Fingerprints;
import org.wirecopy.fingerprint.Winnowing;
import org.wirecopy.token.Tokenizer;

class PassageIndexTest {
  private static Fingerprints fingerprints(String text) {
    return new Winnowing(1, 1).choose(Tokenizer.tokenize(text));
  }

  @Property
  void finds_the_pairs_that_a_comparison_of_all_with_all_finds(
      @ForAll @Size(max = 12) List<@Size(max = 8) List<@IntRange(max = 20) Integer>> corpus) {
    List<Fingerprints> documents =
        corpus.stream()
            .map(d -> fingerprints(d.stream().map(n -> "w" + n).collect(Collectors.joining(" "))))
            .toList();
    List<Candidate> expected = new ArrayList<>();
    for (int left = 0; left < corpus.size(); left++) {
      for (int right = left + 1; right < corpus.size(); right++) {
        Set<Integer> common = new HashSet<>(corpus.get(left));
        common.retainAll(corpus.get(right));
        if (!common.isEmpty()) {
          expected.add(new Candidate(left, right, common.size()));
        }
      }
    }
    assertThat(PassageIndex.of(documents).candidates()).isEqualTo(expected);
  }

  @Test
  void a_fingerprint_of_very_many_documents_links_them_without_pairing_all() {
    int count = 1_000;
    List<Fingerprints> documents =
        IntStream.range(0, count).mapToObj(i -> fingerprints("same w" + i)).toList();
    List<Candidate> candidates = PassageIndex.of(documents).candidates();
    assertThat(candidates).hasSize(2 * count - 3);
    assertThat(candidates.stream().map(Candidate::right).distinct()).hasSize(count - 1);
  }

  @Test
  void tells_a_document_that_repeats_itself() {
    assertThat(PassageIndex.repeats(fingerprints("to be or not to be"))).isTrue();
    assertThat(PassageIndex.repeats(fingerprints("all words differ here"))).isFalse();
  }
}
