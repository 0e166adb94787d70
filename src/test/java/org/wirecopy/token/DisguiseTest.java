package org.wirecopy.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisguiseTest {
  @Test
  void tells_words_that_hold_what_is_not_seen() {
    assertThat(Disguise.of(Tokenizer.tokenize("the fer\u200Bry le\u2064aves at ni\uDB40\uDC41ne")))
        .contains("3 of 5 words hold characters that are not seen");
  }

  @Test
  void tells_words_that_mix_alphabets() {
    assertThat(Disguise.of(Tokenizer.tokenize("thе fеrry lеаvеs at ninе")))
        .contains("4 of 5 words mix letters of several alphabets that look alike");
    assertThat(Disguise.of(Tokenizer.tokenize("пapoм yxoдит в вoceмь")))
        .contains("3 of 4 words mix letters of several alphabets that look alike");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "the ferry “leaves” at nine — it’s late",
        "the co\u00ADop\u00ADer\u00ADative sells\u00AD bread\u00AD and\u00AD oil",
        "паром means ferry, and вход means way in",
        "SMSка и PDFы на IT-портале",
        "کتاب‌ها و می‌روند و خانه‌ها",
        "שלום \u200Fעולם\u200E",
        "👩‍👩‍👧 ⛵ ❤\uFE0F ok",
        "ΔT μm kΩ",
        "the fer\u200Bry leaves at nine",
      })
  void says_nothing_of_other_texts(String text) {
    assertThat(Disguise.of(Tokenizer.tokenize(text))).isEmpty();
  }
}
