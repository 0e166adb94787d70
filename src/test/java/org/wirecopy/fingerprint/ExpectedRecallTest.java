package org.wirecopy.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.wirecopy.Tries;

class ExpectedRecallTest {
  /** Counts all ways to change words of a short passage. */
  @Test
  void is_the_share_of_all_outcomes_that_keep_a_run() {
    Tries.of(1000)
        .each(
            values -> {
              int words = values.number(0, 12);
              double changed = values.share();
              int run = values.number(1, 13);
              double share = 0;
              for (int outcome = 0; outcome < 1 << words; outcome++) {
                int edits = Integer.bitCount(outcome);
                if (longestRun(outcome, words) >= run) {
                  share += Math.pow(changed, edits) * Math.pow(1 - changed, words - edits);
                }
              }
              assertThat(ExpectedRecall.of(words, changed, run)).isCloseTo(share, within(1e-9));
            });
  }

  private static int longestRun(int outcome, int words) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < words; i++) {
      run = (outcome >> i & 1) == 0 ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  @Test
  void is_what_trials_give() {
    Random random = new Random(5);
    int kept = 0;
    for (int trial = 0; trial < 20_000; trial++) {
      int run = 0;
      boolean found = false;
      for (int i = 0; i < 100; i++) {
        run = random.nextDouble() < 0.1 ? 0 : run + 1;
        found |= run == 12;
      }
      kept += found ? 1 : 0;
    }
    assertThat(ExpectedRecall.of(100, 0.1, 12)).isCloseTo(kept / 20_000.0, within(0.01));
  }

  @Test
  void refuses_numbers_out_of_range() {
    assertThatThrownBy(() -> ExpectedRecall.of(-1, 0.1, 8))
        .hasMessage("passageWords must be at least 0, was -1");
    assertThatThrownBy(() -> ExpectedRecall.of(9, 1.1, 8))
        .hasMessage("changed must be from 0 to 1, was 1.1");
    assertThatThrownBy(() -> ExpectedRecall.of(9, 0.1, 0))
        .hasMessage("run must be at least 1, was 0");
  }
}
