package org.wirecopy.document.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Document;
import org.wirecopy.document.input.Corpus;
import org.wirecopy.document.input.Reading;

/** Fields of JSON rows that stand inside others, and texts that are arrays of strings. */
class FieldWaysTest {
  private static final String NESTED =
      """
      {"meta":{"site":{"name":"Weir Post"},"key":17,"day":"2024-05-06","head":"Low water"},\
      "doc":{"body":"The weir was opened at noon.","b/c":"slashed"},"text":"not this"}
      """;

  @TempDir Path folder;

  private Reading read(Map<String, String> fields, String rows) {
    Path file = Reading.write(folder.resolve("weirs.jsonl"), rows);
    Corpus.Builder builder = Corpus.builder().inputs(file.toString());
    fields.forEach(builder::field);
    return Reading.of(builder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "doc.body",
        "/doc/body",
        "$.doc.body",
        "doc/body",
        "$['doc']['body']",
        "$.doc[\"body\"]"
      })
  void a_field_inside_another_goes_by_the_way_to_it(String way) {
    assertThat(read(Map.of("text", way), NESTED).texts())
        .containsExactly("The weir was opened at noon.");
  }

  @Test
  void any_field_may_stand_inside_others() {
    Map<String, String> fields =
        Map.of(
            "text", "doc.body",
            "source", "meta.site.name",
            "id", "/meta/key",
            "published", "$.meta.day",
            "title", "meta/head");
    Document document = read(fields, NESTED).documents().get(0);
    assertThat(document.id()).isEqualTo("17");
    assertThat(document.metadata().source()).isEqualTo("Weir Post");
    assertThat(document.metadata().title()).isEqualTo("Low water");
    assertThat(document.metadata().published()).hasToString("2024-05-06");
  }

  @Test
  void a_name_with_a_dot_that_is_a_field_of_the_row_is_that_field() {
    String rows =
        """
        {"doc":{"body":"inner"},"doc.body":"outer"}
        {"doc.body":"outer again","doc":{"body":"inner"}}
        {"doc":{"body":"inner alone"}}
        {"a.b":{"doc.body":"no"},"doc":{"body":"inner once more"}}
        """;
    assertThat(read(Map.of("text", "doc.body"), rows).texts())
        .containsExactly("outer", "outer again", "inner alone", "inner once more");
  }

  @ParameterizedTest
  @CsvSource({"/doc/b~1c", "doc.b/c", "doc/b/c"})
  void a_step_may_have_a_slash_in_its_name(String way) {
    assertThat(read(Map.of("text", way), NESTED).texts()).containsExactly("slashed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"doc.head", "/doc", "doc.body.more", "$.body"})
  void a_way_that_leads_nowhere_is_a_fault(String way) {
    Reading reading = read(Map.of("text", way), NESTED);
    assertThat(reading.texts()).isEmpty();
    assertThat(reading.problems()).singleElement().matches(problem -> !problem.isNote());
  }

  @Test
  void an_array_of_strings_is_a_text_of_paragraphs() {
    String rows =
        """
        {"text":["The weir was opened.","","The mill stood still."],"author":["A. Reed","B. Rush"]}
        {"doc":{"text":["One."]},"text":["Two.",null,"Three."]}
        {"text":["Four.",{"x":1}]}
        {"text":[]}
        """;
    Reading reading = read(Map.of(), rows);
    assertThat(reading.texts())
        .containsExactly("The weir was opened.\n\nThe mill stood still.", "Two.\n\nThree.");
    assertThat(reading.documents().get(0).metadata().author()).isEqualTo("A. Reed, B. Rush");
    assertThat(reading.complaints())
        .containsExactly(
            "weirs.jsonl, line 3: has a field text that is not a string or an array of strings",
            "weirs.jsonl, line 4: holds no text");
  }

  @Test
  void a_way_through_an_array_leads_to_all_its_items_or_to_the_one_that_it_numbers() {
    String row =
        """
        {"parts":[{"say":"The weir was opened.","n":1},{"n":2},{"say":["The mill","stood still."]}]}
        """;
    assertThat(read(Map.of("text", "parts.say"), row).texts())
        .containsExactly("The weir was opened.\n\nThe mill\n\nstood still.");
    assertThat(read(Map.of("text", "/parts/2/say"), row).texts())
        .containsExactly("The mill\n\nstood still.");
    assertThat(read(Map.of("text", "$.parts[0].say"), row).texts())
        .containsExactly("The weir was opened.");
  }
}
