package org.wirecopy.trace.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecopy.token.Tokenizer;

class AttributionsTest {
  @Test
  void finds_names_beside_verbs_of_speech() {
    assertThat(words("Ada Lund said the bridge is safe. According to Ole Berg it is not."))
        .containsExactly("Ada Lund said", "According to Ole Berg");
    assertThat(words("La mairie est prête, a déclaré Anne Petit."))
        .containsExactly("a déclaré Anne Petit");
    assertThat(words("Министр Анна Белова заявила об этом.")).hasSize(1);
  }

  @Test
  void counts_no_pronoun_and_nobody() {
    assertThat(words("He said the bridge is safe. It is said to be old.")).isEmpty();
  }

  @Test
  void looks_at_no_other_sentence() {
    assertThat(words("They left with Ada Lund. said the note, the end")).isEmpty();
  }

  private static List<String> words(String text) {
    return Attributions.find(Tokenizer.tokenize(text)).stream().map(span -> span.of(text)).toList();
  }
}
