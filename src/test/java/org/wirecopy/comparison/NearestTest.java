package org.wirecopy.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.wirecopy.fingerprint.Fingerprints;
import org.wirecopy.fingerprint.Winnowing;
import org.wirecopy.token.Tokenizer;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NearestTest {
  private static final ToDoubleBiFunction<Integer, Integer> ALIKE = (later, earlier) -> 1.0;

  @Test
  void of_equal_holders_the_earliest_is_chosen_and_no_other() {
    assertThat(chosen(ALIKE, "a-z", "a-z", "a-z", "a-z")).containsExactly(0);
  }

  @Test
  void who_holds_what_is_still_open_is_chosen_too() {
    assertThat(chosen(ALIKE, "a-m", "n-z", "a-g", "a-z")).containsExactlyInAnyOrder(0, 1);
  }

  @Test
  void who_holds_most_comes_first() {
    assertThat(chosen(ALIKE, "w-z", "a-t", "a-z")).containsExactly(1, 0);
  }

  @Test
  void of_those_that_hold_nearly_as_much_the_more_plausible_is_chosen() {
    ToDoubleBiFunction<Integer, Integer> second = (later, earlier) -> earlier == 1 ? 1.2 : 1;
    assertThat(chosen(second, "a-z", "a-y", "a-z").get(0)).isEqualTo(1);
    assertThat(chosen(second, "a-z", "a-h", "a-z").get(0)).isEqualTo(0);
  }

  @Test
  void who_accounts_for_less_than_the_least_is_left_aside() {
    Nearest nearest = new Nearest(prints("a-z", "a-z"), ALIKE);
    assertThat(nearest.of(1, List.of(0), 10_000)).isEmpty();
    assertThat(nearest.of(1, List.of(), 1)).isEmpty();
  }

  private static List<Integer> chosen(
      ToDoubleBiFunction<Integer, Integer> plausibility, String... documents) {
    int last = documents.length - 1;
    List<Integer> earlier = IntStream.range(0, last).boxed().toList();
    return new Nearest(prints(documents), plausibility).of(last, earlier, 1);
  }

  /** Documents that hold a sentence of twelve words for each letter of a range. */
  private static List<Fingerprints> prints(String... documents) {
    return Arrays.stream(documents).map(NearestTest::prints).toList();
  }

  private static Fingerprints prints(String range) {
    StringBuilder text = new StringBuilder();
    for (char letter = range.charAt(0); letter <= range.charAt(2); letter++) {
      for (int i = 0; i < 12; i++) {
        text.append(letter).append("word").append(i).append(' ');
      }
    }
    return Winnowing.guaranteeing(8).choose(Tokenizer.tokenize(text.toString()));
  }
}
