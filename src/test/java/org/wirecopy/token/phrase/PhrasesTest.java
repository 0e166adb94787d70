package org.wirecopy.token.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.wirecopy.token.Tokenizer;

class PhrasesTest {
  private static final Phrases<String> PHRASES =
      Phrases.<String>builder()
          .add("news agency", "agency")
          .add("news", "news")
          .add("news agency of the year", "prize")
          .add("共同", "kyodo")
          .build();

  @Test
  void finds_the_longest_phrase_at_each_place() {
    assertThat(PHRASES.find(Tokenizer.tokenize("News agency? A news-agency of the day, and news.")))
        .containsExactly(
            new Phrases.Match<>("agency", 0, 2),
            new Phrases.Match<>("agency", 3, 5),
            new Phrases.Match<>("news", 9, 10));
  }

  @Test
  void finds_phrases_in_scripts_without_word_spaces() {
    assertThat(PHRASES.find(Tokenizer.tokenize("北京共同電"))).hasSize(1);
  }

  @Test
  void gives_every_meaning_of_a_phrase() {
    Phrases<Integer> phrases =
        Phrases.<Integer>builder().add("may", 5).add("May", 0).add("june", 6).build();

    assertThat(phrases.find(Tokenizer.tokenize("In May")))
        .extracting(Phrases.Match::value)
        .containsExactly(5, 0);
  }

  @Test
  void finds_nothing_in_a_table_without_phrases() {
    assertThat(Phrases.builder().build().find(Tokenizer.tokenize("a b c"))).isEmpty();
  }

  @Test
  void refuses_a_phrase_without_words() {
    assertThatThrownBy(() -> Phrases.<String>builder().add("—", "dash"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("—");
  }
}
