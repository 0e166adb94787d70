package org.wirecopy.trace.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UnitGroupsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          what most carry together              | k l m, k l m, k l            | k l m
          nothing that one document alone holds | k x l, k l, k l              | k l; x
          no two that hardly anybody has both   | k l, k p, l q, k p, l q      | k p; l q
          halves joined by one paper stay two   | k l, p q, k l, p q, k l, p q, k q | k l; p q
          a new lead that few hold              | k l m n, k l m n, v k l m n, v k l m n, k l m n | k l m n v
          """)
  void gathers(String name, String documents, String expected) {
    Hands.Held held = Hands.of(documents.split(", "));
    SharedSentences units =
        SharedSentences.of(held.holders(), WordColumns.of(held.holders(), held.copies()));
    int[] texts = UnitGroups.of(units, held.holders().size());
    for (String group : expected.split("; ")) {
      assertThat(
              Arrays.stream(group.split(" "))
                  .map(sentence -> texts[unit(held, units, sentence)])
                  .collect(Collectors.toSet()))
          .as(group)
          .hasSize(1);
    }
    assertThat(
            Arrays.stream(expected.split("; "))
                .map(group -> texts[unit(held, units, group.split(" ")[0])])
                .collect(Collectors.toSet()))
        .hasSize(expected.split("; ").length);
  }

  /** The unit of a sentence: that of its second word in the first document that holds it. */
  private static int unit(Hands.Held held, SharedSentences units, String sentence) {
    WordColumns columns = WordColumns.of(held.holders(), held.copies());
    for (int holder = 0; holder < held.holders().size(); holder++) {
      Holder document = held.holders().get(holder);
      int at = document.words().original().indexOf(Hands.sentence(sentence));
      if (at >= 0) {
        return units.of(columns.at(holder, document.words().indexFrom(at) + 1));
      }
    }
    throw new IllegalArgumentException(sentence);
  }
}
