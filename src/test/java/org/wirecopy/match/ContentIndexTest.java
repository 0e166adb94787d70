package org.wirecopy.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecopy.token.Tokenizer;

class ContentIndexTest {
  private static final String FERRY =
      "The ferry Aurora ran aground off Cape Sorrel with forty passengers, and captain Solberg stayed.";

  private static final String FERRY_ANEW =
      "Forty passengers were on the Aurora when captain Solberg's ferry grounded near Cape Sorrel.";

  @Test
  void pairs_all_of_a_handful() {
    assertThat(alike(List.of("one", "two", "three")))
        .containsExactly(new Candidate(0, 1, 1), new Candidate(0, 2, 1), new Candidate(1, 2, 1));
  }

  @Test
  void pairs_what_says_the_same_in_other_words_among_many() {
    List<String> texts = new ArrayList<>();
    texts.add(FERRY);
    for (int i = 0; i < 30; i++) {
      texts.add("Report number " + i + " tells of meadow" + i + " and harvest" + i + " on farms.");
    }
    texts.add(FERRY_ANEW);

    assertThat(alike(texts)).contains(new Candidate(0, 31, 1));
    assertThat(alike(texts)).noneMatch(pair -> pair.left() == 0 && pair.right() != 31);
  }

  private static List<Candidate> alike(List<String> texts) {
    ContentIndex index = new ContentIndex();
    texts.forEach(text -> index.add(Tokenizer.tokenize(text)));
    return index.alike();
  }
}
