package org.wirecopy.trace.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HeldTextsTest {
  @Test
  void what_nobody_shares_is_no_text() {
    assertThat(Hands.of("k l m", "n o p").texts().texts()).isEmpty();
    assertThat(HeldTexts.of(List.of(), List.of()).texts()).isEmpty();
  }

  @Test
  void a_text_is_one_through_what_its_holders_put_between() {
    Hands.Held held = Hands.of("k l m n", "k l x m n", "k l m n y", "z k l m n");
    assertThat(places(held))
        .containsExactly(List.of("0: k l m n", "1: k l", "1: m n", "2: k l m n", "3: k l m n"));
  }

  @Test
  void two_texts_that_one_paper_joins_stay_two() {
    Hands.Held held =
        Hands.of("k l m n", "p q r s", "k l m n", "p q r s", "k l m n", "p q r s", "k l r s");
    assertThat(places(held))
        .containsExactly(
            List.of("0: k l m n", "2: k l m n", "4: k l m n", "6: k l"),
            List.of("1: p q r s", "3: p q r s", "5: p q r s", "6: r s"));
  }

  @Test
  void a_digest_joins_none() {
    Hands.Held held = Hands.of("k l m", "p q r", "v w t", "k l m", "p q r", "v w t", "k p v");
    assertThat(held.texts().texts()).hasSize(3);
  }

  @Test
  void parts_begin_and_end_where_copying_does() {
    Hands.Held held = Hands.of("k l m n", "k l m n", "k l", "k l", "x k l", "m n");
    List<HeldTexts.Text> texts = held.texts().texts();
    assertThat(texts).hasSize(1);
    assertThat(told(held, held.texts().outline(texts).parts()))
        .containsExactly(
            List.of("0: k l", "1: k l", "2: k l", "3: k l", "4: k l"),
            List.of("0: m n", "1: m n", "5: m n"));
  }

  @Test
  void what_came_in_later_stands_where_its_holders_have_it() {
    Hands.Held held = Hands.of("k l m n", "k l m n", "k l x m n", "k l x m n", "k l x m n");
    HeldTexts texts = held.texts();
    assertThat(told(held, texts.outline(texts.texts()).parts()))
        .extracting(part -> part.get(part.size() - 1))
        .containsExactly("4: k l", "4: x", "4: m n");
  }

  @Test
  void versions_are_told_from_the_earliest_with_the_fullest_holder_first() {
    Hands.Held held = Hands.of("k l m", "k l m n", "k l m n", "k l n v", "k n v", "k l");
    HeldTexts texts = held.texts();
    assertThat(texts.outline(texts.texts()).versions())
        .containsExactly(List.of(1, 0, 2, 5), List.of(3, 4));
  }

  @Test
  void a_sentence_is_one_wherever_it_stands() {
    Hands.Held held = Hands.of("k l", "x k", "l y", "k l");
    assertThat(
            HeldTexts.sentences(held.holders(), held.copies()).stream()
                .map(text -> text.places().stream().map(HeldPlace::holder).toList()))
        .contains(List.of(0, 1, 3), List.of(0, 2, 3));
  }

  private static List<List<String>> places(Hands.Held held) {
    return told(held, held.texts().texts().stream().map(HeldTexts.Text::places).toList());
  }

  private static List<List<String>> told(Hands.Held held, List<List<HeldPlace>> places) {
    return places.stream()
        .map(of -> of.stream().map(one -> one.holder() + ": " + Hands.names(held, one)).toList())
        .toList();
  }

  @Test
  void makes_one_place_of_those_that_follow_one_another() {
    HeldTexts.Text body =
        new HeldTexts.Text(1, List.of(new HeldPlace(0, 30, 60), new HeldPlace(1, 0, 20)));
    HeldTexts.Text lead =
        new HeldTexts.Text(
            2,
            List.of(new HeldPlace(0, 10, 28), new HeldPlace(0, 68, 90), new HeldPlace(1, 20, 30)));

    assertThat(HeldTexts.together(List.of(body, lead)))
        .containsExactly(
            new HeldPlace(0, 10, 60), new HeldPlace(0, 68, 90), new HeldPlace(1, 0, 30));
  }
}
