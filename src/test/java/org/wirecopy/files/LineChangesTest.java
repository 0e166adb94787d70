package org.wirecopy.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineChangesTest {
  private static String between(String before, String after) {
    return LineChanges.between(bytes(before), bytes(after)).toString();
  }

  /** A letter is a line. */
  private static byte[] bytes(String letters) {
    return letters
        .chars()
        .mapToObj(c -> (char) c + "\n")
        .collect(Collectors.joining())
        .getBytes(UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''      | ''        | []",
        "''      | ab        | [[1..3)]",
        "ab      | ''        | []",
        "abc     | abc       | []",
        "abc     | abxc      | [[3..4)]",
        "abc     | xabcy     | [[1..2), [5..6)]",
        "abcdef  | axcdyf    | [[2..3), [5..6)]",
        "abcdef  | defabc    | [[1..4)]",
        "aabbcc  | aabbaabbcc | [[5..9)]",
        "axaya   | axaqaya   | [[4..6)]",
        "xbxcx   | xbxbxcx   | [[4..6)]",
      })
  void are_what_stands_in_no_line_of_the_older_text(String before, String after, String expected) {
    assertThat(between(before, after)).isEqualTo(expected);
  }

  @Test
  void a_carriage_return_before_a_line_feed_is_no_change() {
    assertThat(LineChanges.between("a\nb\n".getBytes(UTF_8), "a\r\nb\r\nc\r\n".getBytes(UTF_8)))
        .hasToString("[[3..4)]");
  }

  @Test
  void a_last_line_that_gets_its_line_feed_is_changed() {
    assertThat(LineChanges.between("a\nb".getBytes(UTF_8), "a\nb\n".getBytes(UTF_8)))
        .hasToString("[[2..3)]");
  }

  /** What is left when the new lines are taken out stands in the older text in the same order. */
  @Test
  void leave_a_part_of_the_older_text() {
    Random random = new Random(5);
    for (int run = 0; run < 2000; run++) {
      String before = letters(random);
      String after = letters(random);
      var added = LineChanges.between(bytes(before), bytes(after));
      List<Character> left =
          IntStream.range(0, after.length())
              .filter(i -> !added.contains(i + 1))
              .mapToObj(after::charAt)
              .toList();
      int at = 0;
      for (char letter : left) {
        at = before.indexOf(letter, at) + 1;
        assertThat(at).as(before + " and " + after).isPositive();
      }
    }
  }

  private static String letters(Random random) {
    return IntStream.range(0, random.nextInt(12))
        .mapToObj(i -> String.valueOf((char) ('a' + random.nextInt(6))))
        .collect(Collectors.joining());
  }
}
