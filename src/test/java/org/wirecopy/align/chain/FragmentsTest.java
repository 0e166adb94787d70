package org.wirecopy.align.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Texts are drawn, a sign a sentence of ten words: sentences of one small letter are equal, a
 * capital stands for one that has six of their words, and a dot for one that is like no other.
 */
class FragmentsTest {
  private static final int WORDS = 10;
  private static final int IN_COMMON = 6;

  private static Alignable text(String drawn, String side) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < drawn.length(); i++) {
      char sign = drawn.charAt(i);
      int known = sign == '.' ? 0 : Character.isUpperCase(sign) ? IN_COMMON : WORDS;
      for (int word = 0; word < WORDS; word++) {
        String own = side + "q" + (WORDS * i + word);
        words.add(word < known ? Character.toLowerCase(sign) + "w" + word : own);
      }
    }
    int[] sentences = IntStream.range(1, drawn.length()).map(i -> WORDS * i).toArray();
    return ChainsTest.side(words, sentences);
  }

  /** The stretches, each as its first sentence and the one after its last, on both sides. */
  private static String found(String left, String right, int leastWords) {
    return Fragments.between(text(left, "l"), text(right, "r"), leastWords).stream()
        .map(FragmentsTest::inSentences)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String inSentences(int[] words) {
    int[] sentences = IntStream.of(words).map(word -> word / WORDS).toArray();
    return sentences[0] + "-" + sentences[1] + " " + sentences[2] + "-" + sentences[3];
  }

  @ParameterizedTest(name = "{0} | {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ab         | ab         | 0-2 0-2",
        "..ab.      | .ab...     | 2-4 1-3",
        "..         | ..         | ''",
        // Four sentences may stand between two that match, on either side.
        "abc        | ab....c    | 0-3 0-7",
        "abc        | ab.....c   | 0-2 0-2, 2-3 7-8",
        "ab....c    | abc        | 0-7 0-3",
        "ab.....c   | abc        | 0-2 0-2, 7-8 2-3",
        ".......abc | .......abc | 7-10 7-10",
        ".......abc | .......ab....c | 7-10 7-14",
        // If what is between makes the whole too unlike, fewer.
        "ab         | a....b     | 0-1 0-1, 1-2 5-6",
        "ab         | a.b        | 0-2 0-3",
        // In any order.
        "ab         | ba         | 0-2 0-2",
        "abc        | bc.....a   | 0-1 7-8, 1-3 0-2",
        // Each sentence of the left text is in one stretch, the best.
        "abc        | a.....abc  | 0-3 6-9",
        "abc        | abc.....a  | 0-3 0-3",
        "abc        | abc.....c  | 0-3 0-3",
        "abc        | c.....abc  | 0-3 6-9",
        "abc........a | abc      | 0-3 0-3, 11-12 0-1",
      })
  void gathers_sentences_that_match_where_they_stand_close_together(
      String left, String right, String expected) {
    assertThat(found(left, right, WORDS)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} | {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ABCD       | abcd       | 0-4 0-4",
        "....ABCD   | ..abcd     | 4-8 2-6",
        "ABCD.      | .abcd      | 0-4 1-5",
        // Too few, or not in order.
        "ABC..      | abc..      | ''",
        "ABDC       | abcd       | ''",
      })
  void is_content_with_less_likeness_in_four_sentences_that_follow_one_another(
      String left, String right, String expected) {
    assertThat(found(left, right, WORDS)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} | {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "abcd       | a......b......c......d | 0-4 0-22",
        ".abcd      | .a......b......c......d | 1-5 1-23",
        "dbca       | a......b......c......d | 0-4 0-22",
        // More than three times as much on the right.
        "abc        | a.......bc | 0-3 0-10",
        "abc        | a......bc  | 0-1 0-1, 1-3 7-9",
        "..abc      | ..a......bc | 2-3 2-3, 3-5 9-11",
        // Where most of it stands in one place it is that place.
        "abcde      | abcd............e | 0-4 0-4, 4-5 16-17",
        "abcde      | abc.............de | 0-5 0-18",
        // What is on the right alone must not be too much.
        "ab         | a.................................b | 0-1 0-1, 1-2 34-35",
      })
  void takes_sentences_from_all_over_a_text_for_its_summary(
      String left, String right, String expected) {
    assertThat(found(left, right, WORDS)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"20, 2-4 3-5", "21, ''"})
  void has_as_many_words_on_both_sides_as_it_is_asked_for(int leastWords, String expected) {
    assertThat(found("..ab.", "...ab", leastWords)).isEqualTo(expected);
    assertThat(found("..ab.", "...a.b", leastWords + 10)).isEmpty();
    assertThat(found("..a.b", "...ab.", leastWords + 10)).isEmpty();
  }
}
