package org.wirecopy.align.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.Tries;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;

class CounterpartsTest {
  @ParameterizedTest(name = "{0} | {1}")
  @CsvSource({
    "a b c, a b c, ''",
    "a b c, a x c, 1-2 1-2 both",
    "a b c, a c, 1-2 1-1 one",
    "a c, a b c, 1-1 1-2 one",
    "x a, y a, 0-1 0-1 both",
    "a x y, a z, 1-3 1-2 both",
    "a x b y, a b, 1-2 1-1 one; 3-4 2-2 one",
    "a, b, 0-1 0-1 both",
    "'', a, 0-0 0-1 one",
    "'', '', ''"
  })
  void gaps_are_where_the_texts_differ(String left, String right, String expected) {
    List<String> gaps = new ArrayList<>();
    for (Counterparts.Gap gap :
        Counterparts.of(Tokenizer.tokenize(left), Tokenizer.tokenize(right)).gaps()) {
      gaps.add(
          "%d-%d %d-%d %s"
              .formatted(
                  gap.left(),
                  gap.leftEnd(),
                  gap.right(),
                  gap.rightEnd(),
                  gap.isBothSided() ? "both" : "one"));
    }
    assertThat(String.join("; ", gaps)).isEqualTo(expected);
  }

  @Test
  void words_outside_of_gaps_are_equal_and_point_to_one_another() {
    Tries.of(500)
        .each(
            values -> {
              Tokens left = words(values.parts(12, List.of("a", "b", "c", "d", "e")));
              Tokens right = words(values.parts(12, List.of("a", "b", "c", "d", "e")));
              Counterparts counterparts = Counterparts.of(left, right);
              int l = 0;
              int r = 0;
              List<Counterparts.Gap> gaps = new ArrayList<>(counterparts.gaps());
              gaps.add(new Counterparts.Gap(left.size(), left.size(), right.size(), right.size()));
              for (Counterparts.Gap gap : gaps) {
                assertThat(gap.left() - l).isEqualTo(gap.right() - r);
                for (; l < gap.left(); l++, r++) {
                  assertThat(left.word(l)).isEqualTo(right.word(r));
                  assertThat(counterparts.right(l)).isEqualTo(r);
                  assertThat(counterparts.left(r)).isEqualTo(l);
                }
                for (; l < gap.leftEnd(); l++) {
                  assertThat(counterparts.right(l)).isEqualTo(-1);
                }
                for (; r < gap.rightEnd(); r++) {
                  assertThat(counterparts.left(r)).isEqualTo(-1);
                }
              }
            });
  }

  private static Tokens words(List<String> words) {
    return Tokenizer.tokenize(String.join(" ", words));
  }
}
