package org.wirecopy.align.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
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
