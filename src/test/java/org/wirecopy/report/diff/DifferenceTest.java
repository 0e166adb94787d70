package org.wirecopy.report.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.report.Presentation;
import org.wirecopy.report.Sample;
import org.wirecopy.report.Style;
import org.wirecopy.report.View;
import org.wirecopy.report.jsonl.JsonLinesWriter;

class DifferenceTest {
  private static final String RUN =
      "{\"type\":\"run\",\"wirecopy\":\"1.0.0\",\"schema\":1,\"offsets\":\"utf16\",\"command\":\"analyze\"}\n";

  @Test
  void finds_nothing_between_a_result_and_itself() throws IOException {
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    new JsonLinesWriter(Presentation.of(View.ANALYSIS)).write(Sample.analysis(), rows);
    String result = rows.toString(StandardCharsets.UTF_8);
    assertThat(text(result, result)).isEqualTo("Nothing changed.\n");
    assertThat(read(result).findings().passages()).hasSize(1);
    assertThat(read(result).findings().groups()).hasSize(3);
  }

  @Test
  void tells_new_from_gone() throws IOException {
    String old = RUN + passage("p1", "a", 10, "b", 20, "rewritten");
    String young = RUN + passage("p2", "a", 10, "b", 90, "rewritten");
    assertThat(text(old, young))
        .contains("gone a:10 ↔ b:20 · rewritten · 30 words · p1\n")
        .contains("new a:10 ↔ b:90 · rewritten · 30 words · p2\n")
        .endsWith("Passages: 1 new, 1 gone; 0 as before\n");
  }

  @Test
  void calls_a_passage_moved_that_stands_elsewhere_with_the_same_name() throws IOException {
    String old = RUN + passage("p1", "a", 10, "b", 20, "rewritten");
    String young = RUN + passage("p1", "a", 10, "b", 90, "rewritten");
    assertThat(text(old, young)).contains("moved a:10 ↔ b:20, now a:10 ↔ b:90 · rewritten");
  }

  @Test
  void calls_a_passage_moved_whose_document_has_another_name_even_if_sides_turn()
      throws IOException {
    String old = RUN + passage("p1", "a", 10, "b", 20, "rewritten");
    String young = RUN + passage("p9", "b", 20, "z", 10, "rewritten");
    assertThat(text(old, young)).contains("moved a:10 ↔ b:20, now b:20 ↔ z:10 · rewritten");
    assertThat(text(young, old)).contains("moved b:20 ↔ z:10, now a:10 ↔ b:20 · rewritten");
  }

  @Test
  void does_not_call_it_moved_if_the_old_document_is_still_there() throws IOException {
    String old = RUN + passage("p1", "a", 10, "b", 20, "rewritten");
    String young = RUN + passage("p9", "b", 20, "z", 10, "rewritten") + document("a");
    assertThat(text(old, young)).contains("gone a:10").contains("new b:20").doesNotContain("moved");
  }

  @Test
  void does_not_guess_which_of_two_passages_moved() throws IOException {
    String old = RUN + passage("p1", "a", 10, "b", 20, "rewritten");
    String young =
        RUN
            + passage("p8", "b", 20, "y", 10, "rewritten")
            + passage("p9", "b", 20, "z", 10, "rewritten");
    assertThat(text(old, young)).endsWith("Passages: 2 new, 1 gone; 0 as before\n");
  }

  @Test
  void tells_that_a_passage_is_of_another_kind() throws IOException {
    String old = RUN + passage("p1", "a", 10, "b", 20, "uncredited-copy");
    String young = RUN + passage("p1", "a", 10, "b", 20, "credited-syndication");
    assertThat(text(old, young))
        .contains("changed a:10 ↔ b:20 · uncredited-copy, now credited-syndication · 30 words");
  }

  @Test
  void knows_a_family_that_grew_and_a_story_of_more_origins() throws IOException {
    String old =
        RUN
            + "{\"type\":\"family\",\"family\":\"f1\",\"members\":[{\"document\":\"a\"},{\"document\":\"b\"}],"
            + "\"passages\":[\"p1\"],\"origin\":{\"document\":\"a\"},\"agency\":null}\n"
            + "{\"type\":\"story\",\"story\":\"s1\",\"documents\":[\"a\",\"b\"],\"independentOrigins\":1}\n";
    String young =
        RUN
            + "{\"type\":\"family\",\"family\":\"f2\",\"members\":[{\"document\":\"a\"},{\"document\":\"b\"},"
            + "{\"document\":\"c\"}],\"passages\":[\"p1\",\"p2\",\"p3\"],\"origin\":{\"document\":\"c\"},\"agency\":null}\n"
            + "{\"type\":\"story\",\"story\":\"s1\",\"documents\":[\"a\",\"b\"],\"independentOrigins\":2.4}\n";
    assertThat(text(old, young))
        .contains("changed f2 · 3 documents · with c · origin a, now origin c")
        .contains("changed s1 · 2 documents · 1.0 independent origins, now 2.4 independent origins")
        .endsWith("Families, clusters and stories: 2 changed\n");
  }

  @Test
  void compares_scores_and_problems() throws IOException {
    String source =
        "{\"type\":\"source\",\"source\":\"Post\",\"kind\":\"outlet\",\"documents\":7,\"score\":0.5,\"grade\":\"C\"}\n";
    String problem =
        "{\"type\":\"problem\",\"document\":\"x.gz\",\"where\":\"byte 3\",\"problem\":\"cut off\"}\n";
    String old = RUN + source;
    String young = RUN + source.replace("0.5", "0.75").replace("\"C\"", "\"B\"") + problem;
    assertThat(text(old, young))
        .contains(
            "changed Post (outlet) · 7 documents, score 0.50, grade C, now 7 documents, score")
        .contains("new x.gz, byte 3: cut off");
  }

  @Test
  void says_where_the_runs_differ() throws IOException {
    String young = RUN.replace("}", ",\"minWords\":12}");
    assertThat(text(RUN, young)).startsWith("The runs differ in minWords none, then 12\n");
  }

  @Test
  void writes_a_row_for_each_change() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String old = RUN + passage("p1", "a", 10, "b", 20, "rewritten");
    Difference difference = Difference.between(read(old), read(RUN));
    DifferenceFormat.JSONL.write(difference, Style.PLAIN, out);
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .hasSize(2)
        .last()
        .asString()
        .startsWith(
            "{\"type\":\"change\",\"of\":\"passage\",\"change\":\"gone\",\"old\":{\"passage\":\"p1\"")
        .endsWith(",\"new\":null}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                                          | r is empty; diff takes two results",
        "a,b,c                                       | r:1: not JSON, or not all of it; diff takes",
        "[1]                                         | r:1: not a JSON object; diff takes two",
        "{\"id\":\"a\",\"text\":\"b\"}               | r:1: no result starts so; diff takes two",
        "{\"type\":\"run\"}                          | r:1: schema must be a number; write the result",
        "{\"type\":\"run\",\"schema\":2,\"wirecopy\":\"9.1\"} | r:1: its rows are of version 2, and this program knows version 1; write it again, or use the program that wrote it (wirecopy 9.1)",
        "{\"type\":\"run\",\"schema\":1,\"command\":\"clean\"} | r:1: is a result of clean, which holds no passages",
        "{\"type\":\"run\",\"schema\":1}{\"type\":\"pass | r:1: not JSON, or not all of it",
        "{\"type\":\"run\",\"schema\":1} {\"type\":\"passage\"} | r:1: left must be an object; write the result again",
        "{\"type\":\"run\",\"schema\":1} {\"type\":\"run\"}  | r:1: a second result starts here"
      })
  void refuses_what_is_no_result(String rows, String message) {
    assertThatThrownBy(() -> read(rows))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void refuses_results_that_cannot_be_compared() throws IOException {
    StoredAnalysis utf16 = read(RUN);
    StoredAnalysis bytes = read(RUN.replace("utf16", "byte"));
    assertThatThrownBy(() -> Difference.between(utf16, bytes))
        .hasMessage(
            "r is a result with --offsets utf16, r one with --offsets byte; write both in the same way");
    assertThatThrownBy(() -> Difference.between(utf16, read(RUN.replace("analyze", "sources"))))
        .hasMessageContaining("of the command analyze");
  }

  /** As UTF-16, the text alone is larger than the heap of the tests. */
  @Test
  void does_not_hold_the_texts_of_documents() throws IOException {
    String start = RUN + "{\"type\":\"document\",\"document\":\"a\",\"text\":\"";
    try (InputStream in = new Padded(start, 700_000_000, "\"}\n" + document("b"))) {
      assertThat(StoredAnalysis.read("r", in).documents()).containsExactlyInAnyOrder("a", "b");
    }
  }

  private static final class Padded extends InputStream {
    private final InputStream start;
    private final InputStream end;
    private long left;

    Padded(String start, long padding, String end) {
      this.start = stream(start);
      this.end = stream(end);
      this.left = padding;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int count = start.read(bytes, from, length);
      if (count >= 0) {
        return count;
      }
      if (left > 0) {
        int padded = (int) Math.min(left, length);
        Arrays.fill(bytes, from, from + padded, (byte) 'x');
        left -= padded;
        return padded;
      }
      return end.read(bytes, from, length);
    }
  }

  private static String document(String id) {
    return "{\"type\":\"document\",\"document\":\"" + id + "\"}\n";
  }

  private static String passage(
      String id, String left, int leftLine, String right, int rightLine, String kind) {
    return "{\"type\":\"passage\",\"passage\":\""
        + id
        + "\",\"left\":"
        + site(left, leftLine)
        + ",\"right\":"
        + site(right, rightLine)
        + ",\"words\":30,\"similarity\":0.9,\"kind\":\""
        + kind
        + "\",\"evidence\":[],\"edits\":[]}\n";
  }

  private static String site(String document, int line) {
    int start = line * 50;
    return "{\"document\":\""
        + document
        + "\",\"start\":"
        + start
        + ",\"end\":"
        + (start + 170 + line % 7)
        + ",\"line\":"
        + line
        + ",\"column\":1}";
  }

  private static String text(String old, String young) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Difference difference = Difference.between(read(old), read(young));
    DifferenceFormat.TEXT.write(difference, Style.PLAIN, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static StoredAnalysis read(String rows) throws IOException {
    return StoredAnalysis.read("r", stream(rows));
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
