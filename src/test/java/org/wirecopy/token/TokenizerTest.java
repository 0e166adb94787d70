package org.wirecopy.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.Tries;

class TokenizerTest {
  private static List<String> words(String text) {
    Tokens tokens = Tokenizer.tokenize(text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.text(i));
    }
    return words;
  }

  private static long hash(String word) {
    Tokens tokens = Tokenizer.tokenize(word);
    assertThat(tokens.size()).as(word).isEqualTo(1);
    return tokens.word(0);
  }

  @Test
  void splits_at_spaces_punctuation_and_hyphens() {
    assertThat(words("One, two-three… (four)")).containsExactly("One", "two", "three", "four");
  }

  @Test
  void keeps_apostrophes_between_letters_and_separators_between_digits() {
    assertThat(words("China’s 2,800 men's 3.5 end. 'quoted'"))
        .containsExactly("China’s", "2,800", "men's", "3.5", "end", "quoted");
  }

  @Test
  void takes_an_address_for_one_word() {
    assertThat(
            words(
                "See https://example.org/a-b/c?d=e#f. Or (www.example.org), or ann.lee@mail.example!"))
        .containsExactly(
            "See",
            "https://example.org/a-b/c?d=e#f",
            "Or",
            "www.example.org",
            "or",
            "ann.lee@mail.example");
  }

  @Test
  void takes_each_character_of_scripts_without_word_spaces_for_a_word() {
    assertThat(words("新华社 ニュース ที่")).containsExactly("新", "华", "社", "ニ", "ュ", "ー", "ス", "ที่");
    assertThat(words("서울 뉴스")).containsExactly("서울", "뉴스");
  }

  @Test
  void keeps_marks_with_their_letters_and_passes_over_emoji() {
    assertThat(words("cafe\u0301 👩‍👩‍👧 naïve")).containsExactly("cafe\u0301", "naïve");
  }

  @ParameterizedTest
  @CsvSource({
    "Straße, STRASSE",
    "caf\u00e9, cafe\u0301",
    "CAFÉ, café",
    "don't, don’t",
    "ＡＢＣ, abc",
    "oﬃce, office",
    "ΟΔΟΣ, οδος",
    "МОСКВА, москва",
    "co\u00adoperate, cooperate",
    "ſtadt, Stadt",
  })
  void folds_spellings_that_differ_in_typography_only(String one, String other) {
    assertThat(hash(one)).isEqualTo(hash(other));
  }

  @ParameterizedTest
  @CsvSource({"Uighurs, Uyghurs", "resume, résumé", "3.5, 35", "its, it's"})
  void keeps_different_words_apart(String one, String other) {
    assertThat(hash(one)).isNotEqualTo(hash(other));
  }

  @Test
  void cuts_endless_words() {
    Tokens tokens = Tokenizer.tokenize("x".repeat(100_000));
    assertThat(tokens.size()).isEqualTo(391);
    assertThat(tokens.end(390)).isEqualTo(100_000);
  }

  @Test
  void words_lie_in_order_and_apart_in_any_text() {
    Tries.of(1000)
        .each(
            values -> {
              String text = values.text(255);
              Tokens tokens = Tokenizer.tokenize(text);
              int at = 0;
              for (int i = 0; i < tokens.size(); i++) {
                assertThat(tokens.start(i)).isGreaterThanOrEqualTo(at);
                assertThat(tokens.end(i))
                    .isGreaterThan(tokens.start(i))
                    .isLessThanOrEqualTo(text.length());
                at = tokens.end(i);
              }
            });
  }

  @Test
  void no_letter_or_digit_that_is_seen_is_lost() {
    Tries.of(1000)
        .each(
            values -> {
              String text = values.text(255);
              Tokens tokens = Tokenizer.tokenize(text);
              boolean[] covered = new boolean[text.length()];
              for (int i = 0; i < tokens.size(); i++) {
                java.util.Arrays.fill(covered, tokens.start(i), tokens.end(i), true);
              }
              for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
                int c = text.codePointAt(i);
                if (Character.isLetterOrDigit(c) && !Invisible.is(c) && !Marks.isIdle(c)) {
                  assertThat(covered[i]).as("unit %d of %s", i, text).isTrue();
                }
              }
            });
  }
}
