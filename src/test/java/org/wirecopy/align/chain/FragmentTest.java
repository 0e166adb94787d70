package org.wirecopy.align.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FragmentTest {
  private static final Fragment FRAGMENT = new Fragment(3, 5, 10, 14);

  private static List<UnitMatch> matches(String pairs) {
    return Stream.of(pairs.split(" "))
        .map(pair -> pair.split("-"))
        .map(pair -> new UnitMatch(Integer.parseInt(pair[0]), Integer.parseInt(pair[1]), 0.5))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "3, 10, true",
    "5, 14, true",
    "4, 12, true",
    "2, 12, false",
    "6, 12, false",
    "4, 9, false",
    "4, 15, false"
  })
  void holds_what_is_between_its_ends(int left, int right, boolean isHeld) {
    assertThat(FRAGMENT.holds(new UnitMatch(left, right, 0.5))).isEqualTo(isHeld);
  }

  @ParameterizedTest
  @CsvSource({"0, 2, false", "0, 3, true", "4, 4, true", "5, 9, true", "6, 9, false"})
  void overlaps_what_has_a_unit_of_its_left_side(int first, int last, boolean overlaps) {
    Fragment other = new Fragment(first, last, 100, 101);
    assertThat(FRAGMENT.overlapsOnTheLeft(other)).isEqualTo(overlaps);
    assertThat(other.overlapsOnTheLeft(FRAGMENT)).isEqualTo(overlaps);
  }

  @Test
  void reaches_around_all_its_matches() {
    assertThat(Fragment.around(matches("4-14 3-12 5-10"))).isEqualTo(FRAGMENT);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "0-0 1-1 2-2 3-3, true",
    "3-3 1-1 0-0 2-2, true",
    "0-5 2-7 3-8 4-9, true",
    "6-0 7-1 8-2 9-3, true",
    "0-6 1-7 2-8 3-9, true",
    // Four at least.
    "0-0 1-1 2-2, false",
    // Three of four sentences at least, on either side.
    "0-0 1-1 2-2 4-4, true",
    "0-0 1-1 2-2 5-5, false",
    "0-0 1-1 2-2 3-5, false",
    "0-0 1-1 2-2 5-3, false",
    "0-0 1-1 2-2 4-4 6-6 7-7, true",
    // In one order, each once.
    "0-0 0-1 1-2 2-3, false",
    "0-0 1-0 2-1 3-2, false",
    "0-0 1-2 2-1 3-3, false"
  })
  void is_a_chain_if_nearly_all_sentences_match_in_order(String pairs, boolean isChain) {
    List<UnitMatch> matches = matches(pairs);
    assertThat(Fragments.isChain(matches, Fragment.around(matches))).isEqualTo(isChain);
  }
}
