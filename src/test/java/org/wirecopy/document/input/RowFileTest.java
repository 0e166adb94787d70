package org.wirecopy.document.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.document.Document;
import org.wirecopy.document.Limits;
import org.wirecopy.document.Problem;
import org.wirecopy.document.RowShape;

class RowFileTest {
  private static final String BOM = "\uFEFF";

  @TempDir Path folder;
  private final List<Problem> problems = new ArrayList<>();

  private RowFile open(String name, String content) throws IOException {
    return open(name, content.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  private RowFile open(String name, byte[] content, Map<String, String> fields) throws IOException {
    Path path = Files.write(folder.resolve(name), content);
    return RowFile.open(path, name, name, fields, Limits.STANDARD, problems::add).orElseThrow();
  }

  /** The bytes of every character of the first row's text, one after the other, as text. */
  private static String written(RowFile file) {
    Row row = file.next();
    Document document = file.document(row, problem -> {}).orElseThrow();
    String text = document.text();
    StringBuilder written = new StringBuilder();
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      int[] places = {at, text.offsetByCodePoints(at, 1)};
      int[] bytes = file.bytesOf(row, document, places).orElseThrow();
      written
          .append(new String(row.bytes(), bytes[0], bytes[1] - bytes[0], StandardCharsets.UTF_8))
          .append('|');
    }
    return written.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\":\"%s\"}",
        "{\"id\":\"1\",\"text\": \"%s\" , \"more\":{\"text\":\"no\"}}\r\n{\"text\":\"x\"}\n",
        "{\"text\":\"not the last\",\"text\":\"%s\"}",
        BOM + "{\"t\\u00e9xt\":[1,2],\"text\":\"%s\"}\n",
      })
  void finds_each_character_behind_the_escapes_of_json(String row) throws IOException {
    String escaped = "a\\\"b\\\\\\n\\u00e9é漢😀\\ud83d\\ude00\\/";
    String expected = "a|\\\"|b|\\\\|\\n|\\u00e9|é|漢|😀|\\ud83d\\ude00|\\/|";
    assertThat(written(open("x.jsonl", row.formatted(escaped)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id,text\n1,%s\n",
        "text;id\r\n%s;2\r\n",
        "id\ttext\tmore\n\"1\t\"\"\"\t%s\t\"x\"\n"
      })
  void finds_each_character_behind_the_quotes_of_a_table(String table) throws IOException {
    String quoted = "\"say \"\"oh\"\"\né漢😀\"";
    String expected = "s|a|y| |\"\"|o|h|\"\"|\n|é|漢|😀|";
    assertThat(written(open("x.csv", table.formatted(quoted)))).isEqualTo(expected);
    assertThat(written(open("x.csv", table.formatted("bare é")))).isEqualTo("b|a|r|e| |é|");
  }

  @Test
  void finds_each_character_of_a_text() throws IOException {
    assertThat(written(open("x.txt", BOM + "aé😀\n"))).isEqualTo("a|é|😀|\n|");
    assertThat(written(open("x.txt", "aé😀\n"))).isEqualTo("a|é|😀|\n|");
  }

  @Test
  void does_not_find_the_text_of_a_page_or_of_another_encoding() throws IOException {
    RowFile page = open("x.html", "<p>Some words &amp; more.</p>");
    RowFile row = open("x.jsonl", "{\"html\":\"<p>Some words</p>\",\"text\":\"Other words\"}");
    RowFile wide = open("x.txt", "\uFEFFSome words".getBytes(StandardCharsets.UTF_16LE), Map.of());
    for (RowFile file : List.of(page, row, wide)) {
      Row only = file.next();
      Document document = file.document(only, problems::add).orElseThrow();
      assertThat(file.bytesOf(only, document, new int[] {0, 4})).isEmpty();
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void gives_rows_that_stand_where_they_say() throws IOException {
    String content = BOM + "{\"text\":\"a\"}\n\n{broken\n{\"body\":1}\r\n{\"text\":\"b\"}";
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    List<String> texts = new ArrayList<>();
    try (RowFile file = open("x.jsonl", content)) {
      for (Row row = file.next(); row != null; row = file.next()) {
        file.document(row, problems::add).ifPresent(document -> texts.add(document.text()));
        assertThat(row.bytes())
            .isEqualTo(
                Arrays.copyOfRange(
                    bytes, (int) row.offset(), (int) row.offset() + row.bytes().length));
      }
    }
    assertThat(texts).containsExactly("a", "b");
    assertThat(problems).extracting(Problem::where).containsExactly("line 3, column 2", "line 4");
  }

  @Test
  void knows_the_head_of_a_table() throws IOException {
    RowFile file = open("x.csv", "id;text\r\n1;words\r\n");
    assertThat(new String(file.head().orElseThrow().bytes(), StandardCharsets.UTF_8))
        .isEqualTo("id;text\r\n");
    assertThat(file.separator()).isEqualTo(';');
    assertThat(file.shape()).isEqualTo(RowShape.TABLE);
    assertThat(open("x.jsonl", "{\"text\":\"a\"}").head()).isEmpty();
  }

  @Test
  void reads_fields_under_other_names() throws IOException {
    byte[] content = "{\"text\":\"no\",\"body\":\"yes\"}".getBytes(StandardCharsets.UTF_8);
    assertThat(written(open("x.jsonl", content, Map.of("text", "body")))).isEqualTo("y|e|s|");
  }

  @Test
  void tells_what_cannot_be_opened() throws IOException {
    for (String content : List.of("", "{\n \"text\": 1\n}")) {
      Path path = Files.writeString(folder.resolve("x.jsonl"), content);
      assertThat(RowFile.open(path, "x", "x.jsonl", Map.of(), Limits.STANDARD, problems::add))
          .isEmpty();
    }
    Path wide = Files.write(folder.resolve("w.jsonl"), BOM.getBytes(StandardCharsets.UTF_16BE));
    RowFile.open(wide, "w", "w.jsonl", Map.of(), Limits.STANDARD, problems::add);
    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly(
            "is empty",
            "holds JSON, but not an object a line; rewrite it first, for example with jq -c",
            "is in UTF-16BE; convert it to UTF-8 first");
  }

  @Test
  void finds_the_characters_of_a_text_inside_a_field_and_of_one_in_paragraphs() throws IOException {
    String inside = "{\"x\":{\"text\":\"no\"},\"doc\":{\"body\":\"a\\\"é\"}}\n";
    assertThat(written(open("a.jsonl", bytes(inside), Map.of("text", "doc.body"))))
        .isEqualTo("a|\\\"|é|");
    String paragraphs = "{\"text\":[\"a\\u00e9\", \" \",\"b\" , \"c\"]}\n";
    // What stands between two paragraphs in the text is no character of the row.
    assertThat(written(open("b.jsonl", bytes(paragraphs), Map.of())))
        .isEqualTo("a|\\u00e9|||b|||c|");
  }

  @Test
  void takes_paragraphs_out_of_an_array_with_what_stands_between_them() throws IOException {
    String row = "{\"text\":[\"one\",\"two\", \"three\"]}\n";
    assertThat(without(row, 5, 10)).isEqualTo("{\"text\":[\"one\",\"three\"]}\n");
    assertThat(without(row, 3, 8)).isEqualTo("{\"text\":[\"one\", \"three\"]}\n");
    assertThat(without(row, 5, 8)).isEqualTo("{\"text\":[\"one\",\"\", \"three\"]}\n");
    assertThat(without(row, 4, 9)).isEqualTo("{\"text\":[\"one\",\"\", \"three\"]}\n");
    assertThat(without(row, 1, 12)).isEqualTo("{\"text\":[\"oree\"]}\n");
  }

  /** A row of which a part of its text was taken out in place. */
  private String without(String row, int start, int end) throws IOException {
    RowFile file = open("w" + start + "-" + end + ".jsonl", row);
    Row read = file.next();
    Document document = file.document(read, problem -> {}).orElseThrow();
    int[] cut = file.bytesOf(read, document, new int[] {start, end}).orElseThrow();
    byte[] bytes = read.bytes();
    return new String(bytes, 0, cut[0], StandardCharsets.UTF_8)
        + new String(bytes, cut[1], bytes.length - cut[1], StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
