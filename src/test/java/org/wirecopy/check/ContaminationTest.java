package org.wirecopy.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.document.Document;

class ContaminationTest {
  private static final String CHINESE = "北岛的灯塔看守人每天夜里记下经过的船只和它们的灯光并在每月初一把名单交给港口委员会保存";

  private final Random random = new Random(3);

  private String words(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "w" + Integer.toString(random.nextInt(1 << 30), 36))
        .collect(Collectors.joining(" "));
  }

  private static String part(String text, int from, int to) {
    return String.join(" ", Arrays.asList(text.split(" ")).subList(from, to));
  }

  private static Contamination of(String... items) {
    List<Material> materials = new ArrayList<>();
    for (int i = 0; i < items.length; i++) {
      Document item = Document.of("q" + (i + 1), items[i]);
      materials.add(Material.row(item, Role.REFERENCE, "test.jsonl", i + 1));
    }
    return new Contamination(materials);
  }

  private static void add(Contamination contamination, int line, String text) {
    contamination.add(
        Material.row(Document.of("t" + line, text), Role.CHECKED, "train.jsonl", line));
  }

  private static List<Double> shares(Exposure exposure) {
    return exposure.shares().stream().map(Exposure.Share::share).toList();
  }

  @Test
  void measures_how_much_of_an_item_is_in_another_set() {
    String item = words(100);
    Contamination contamination = of(item, "too short", words(9));
    add(contamination, 1, words(9) + " " + part(item, 0, 60) + " " + words(9));
    add(contamination, 2, part(item, 70, 80) + " too short " + part(item, 90, 97));

    List<Exposure> exposures = contamination.exposures();

    assertThat(shares(exposures.get(0))).containsExactly(0.7, 0.6, 0.6);
    assertThat(exposures.get(1).shares()).isEmpty();
    assertThat(shares(exposures.get(2))).containsExactly(0.0, 0.0);
    assertThat(exposures.get(2).shareIn(Exposure.TELLING).orElseThrow().run()).isEqualTo(9);
  }

  @Test
  void names_the_rows_that_hold_an_item_and_shows_the_words() {
    String item = words(40);
    Contamination contamination = of(item);
    add(contamination, 1, part(item, 0, 20));
    add(contamination, 2, words(30));
    add(contamination, 3, "It is said: " + item);
    add(contamination, 4, part(item, 20, 35));
    add(contamination, 5, part(item, 0, 14));

    Exposure exposure = contamination.exposures().get(0);

    assertThat(exposure.rows()).extracting(Exposure.Row::line).containsExactly(3, 1, 4);
    assertThat(exposure.rows())
        .extracting(Exposure.Row::text)
        .containsExactly(item, part(item, 0, 20), part(item, 20, 35));
    assertThat(exposure.rows().get(0).document()).isEqualTo("t3");
    assertThat(exposure.rowCount()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({"3, true", "12, true", "30, true", "2, false"})
  void a_prompt_of_many_items_does_not_count(int count, boolean isPrompt) {
    String prompt = words(20);
    String[] questions = IntStream.range(0, count).mapToObj(i -> words(20)).toArray(String[]::new);
    Contamination contamination =
        of(Arrays.stream(questions).map(q -> prompt + " " + q).toArray(String[]::new));
    add(contamination, 1, prompt);
    add(contamination, 2, questions[0]);

    List<Exposure> exposures = contamination.exposures();

    assertThat(exposures.get(0).share()).isEqualTo(1);
    assertThat(exposures.get(1).share()).isEqualTo(isPrompt ? 0 : 0.5);
    assertThat(contamination.common().runs()).isEqualTo(isPrompt ? 8 : 0);
    assertThat(exposures.get(0).rowCount()).isEqualTo(isPrompt ? 1 : 2);
  }

  @Test
  void a_text_of_some_questions_in_a_large_set_counts() {
    String story = words(60);
    String[] items = new String[40];
    Arrays.setAll(items, i -> i < 8 ? story + " " + words(10) : words(30));
    Contamination contamination = of(items);
    add(contamination, 1, story);

    assertThat(contamination.exposures().get(7).share()).isEqualTo(60 / 70.0);
    assertThat(contamination.common().runs()).isZero();
  }

  @Test
  void a_character_is_no_word() {
    Contamination contamination = of(CHINESE, CHINESE.substring(0, 20), CHINESE.substring(0, 15));
    add(contamination, 1, "他们说" + CHINESE.substring(0, 20) + "不知道");

    List<Exposure> exposures = contamination.exposures();

    assertThat(exposures.get(0).share()).isZero();
    assertThat(exposures.get(0).shareIn(8).orElseThrow().run()).isEqualTo(16);
    assertThat(exposures.get(0).shareIn(8).orElseThrow().share())
        .isEqualTo(20.0 / CHINESE.length());
    assertThat(exposures.get(1).share()).isEqualTo(1);
    assertThat(exposures.get(2).shares()).isEmpty();
    add(contamination, 2, CHINESE.substring(4, 32));
    assertThat(contamination.exposures().get(0).rows())
        .extracting(Exposure.Row::text)
        .containsExactly(CHINESE.substring(4, 32));
  }
}
