package org.wirecopy.align.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.Tries;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;

class CommonWordsTest {
  private static String spaced(String letters) {
    return String.join(" ", letters.split(""));
  }

  @Test
  void words_match_in_order_and_no_more_could() {
    Tries.of(1000)
        .each(
            values -> {
              String one = values.text(1, 12, "abcdefghijklmnopqrstuvwxyz");
              String other = values.text(1, 8, "abcdefghijklmnopqrstuvwxyz");
              Tokens left = Tokenizer.tokenize(spaced(one));
              Tokens right = Tokenizer.tokenize(spaced(other));

              List<EqualRun> blocks =
                  CommonWords.in(left, right, new int[] {0, left.size(), 0, right.size()});

              int leftEnd = 0;
              int rightEnd = 0;
              for (EqualRun block : blocks) {
                assertThat(block.left()).isGreaterThanOrEqualTo(leftEnd);
                assertThat(block.right()).isGreaterThanOrEqualTo(rightEnd);
                for (int i = 0; i < block.length(); i++) {
                  assertThat(left.word(block.left() + i)).isEqualTo(right.word(block.right() + i));
                }
                leftEnd = block.leftEnd();
                rightEnd = block.rightEnd();
              }
              assertThat(blocks.stream().mapToInt(EqualRun::length).sum())
                  .isEqualTo(longest(one, other));
            });
  }

  @ParameterizedTest(name = "{0} | {1}")
  @CsvSource({
    // What the right side has nine times is taken beside what is rarer alone.
    "m m m, m m m m m m m m m, ''",
    "m m m, m m m m m m m m, 0 0 1; 1 1 1; 2 2 1",
    "m q m, m m m m m q m m m m, 0 4 3",
    "x m m q m m y, m m m m m m q m m m, 1 4 5",
    "q m r, m m q m m m m m m m m r, 0 2 2; 2 11 1",
    "q r m, q m m m m m m m m m r m, 0 0 1; 1 10 2",
    "m q, q m m m m m m m m m, 1 0 1",
    "q, m m m m m m m m m q, 0 9 1"
  })
  void frequent_words_are_taken_beside_others(String one, String other, String expected) {
    Tokens left = Tokenizer.tokenize(one);
    Tokens right = Tokenizer.tokenize(other);
    assertThat(shown(CommonWords.in(left, right, new int[] {0, left.size(), 0, right.size()})))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 5, 0, 19, 0 7 5",
    "1, 5, 0, 19, 1 8 4",
    "0, 5, 8, 19, 1 8 4",
    "0, 4, 0, 19, 0 7 4",
    "0, 5, 0, 11, 0 7 4",
    "2, 3, 9, 10, 2 9 1",
    "3, 3, 0, 19, ''"
  })
  void keeps_to_its_bounds(int from, int to, int rightFrom, int rightTo, String expected) {
    Tokens left = Tokenizer.tokenize("m m q m m");
    Tokens right = Tokenizer.tokenize("m m m m m m m m m q m m m m m m m m m");
    assertThat(shown(CommonWords.in(left, right, new int[] {from, to, rightFrom, rightTo})))
        .isEqualTo(expected);
  }

  private static String shown(List<EqualRun> runs) {
    return runs.stream()
        .map(run -> run.left() + " " + run.right() + " " + run.length())
        .collect(Collectors.joining("; "));
  }

  private static int longest(String one, String other) {
    int[][] best = new int[one.length() + 1][other.length() + 1];
    for (int i = 1; i <= one.length(); i++) {
      for (int j = 1; j <= other.length(); j++) {
        best[i][j] =
            one.charAt(i - 1) == other.charAt(j - 1)
                ? best[i - 1][j - 1] + 1
                : Math.max(best[i - 1][j], best[i][j - 1]);
      }
    }
    return best[one.length()][other.length()];
  }
}
