package org.wirecopy.document.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.document.Limits;

/** One bad file lies between two good ones; the good ones are always read. */
class BadInputTest {
  @TempDir Path folder;

  @BeforeEach
  void writes_the_good_ones() {
    Reading.write(folder.resolve("a.txt"), "The lake froze.");
    Reading.write(folder.resolve("z.txt"), "The pass is shut.");
  }

  private List<String> complaintsAbout(String name, byte[] bytes) {
    Reading.write(folder.resolve(name), bytes);
    Reading reading = Reading.of(folder);
    assertThat(reading.ids()).containsExactly("a.txt", "z.txt");
    return reading.complaints();
  }

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static Stream<Arguments> badFiles() {
    String convert = "; convert it to UTF-8 first, or let it declare its encoding";
    return Stream.of(
        Arguments.of("empty.txt", "", ": is empty"),
        Arguments.of("blank.html", "<html> <p> </p> </html>", ": holds no text"),
        Arguments.of("binary.txt", "GIF\0\1", ", byte 4: is not text: it holds a zero byte"),
        Arguments.of(
            "broken.txt", "First.\nCaf\u00E9!", ", line 2, byte 11: is not valid UTF-8" + convert),
        Arguments.of("cut.txt", "Cut off \u00C3", ", line 1, byte 9: is not valid UTF-8" + convert),
        Arguments.of(
            "pack.zip",
            "PK\3\4",
            ": is a ZIP archive or an office document; take the text out of it first"),
        Arguments.of("pack.txt.xz", "\u00FD7zXZ\0", ": is cut off: its xz data ends too early"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badFiles")
  void says_what_is_wrong_and_where(String name, String content, String problem) {
    assertThat(complaintsAbout(name, latin1(content))).containsExactly(name + problem);
  }

  @Test
  void a_truncated_archive_is_a_problem() {
    byte[] whole = Reading.gzip("The river rose. ".repeat(500));

    assertThat(complaintsAbout("river.txt.gz", Arrays.copyOf(whole, whole.length - 12)))
        .singleElement()
        .asString()
        .isEqualTo("river.txt.gz: is cut off: its gzip data ends too early");
  }

  @Test
  void rows_before_the_end_of_a_truncated_archive_are_read() {
    StringBuilder rows = new StringBuilder();
    Random random = new Random(7);
    for (int row = 0; row < 4_000; row++) {
      rows.append("{\"text\":\"Sluice ").append(random.nextLong()).append(" opened.\"}\n");
    }
    byte[] whole = Reading.gzip(rows.toString());
    Path file = Reading.write(folder.resolve("b.jsonl.gz"), Arrays.copyOf(whole, whole.length / 2));
    Reading reading = Reading.of(file);

    assertThat(reading.documents()).hasSizeBetween(1_000, 3_000);
    assertThat(reading.complaints())
        .singleElement()
        .asString()
        .isEqualTo(
            "b.jsonl.gz: is cut off: its gzip data ends too early; the rows before that are read");
  }

  @Test
  void a_document_over_the_limit_is_a_problem_also_when_it_was_packed_small() {
    Reading.write(folder.resolve("bomb.txt.gz"), Reading.gzip("river ".repeat(1_000)));
    Reading reading =
        Reading.of(
            Corpus.builder().inputs(List.of(folder.toString())).limits(new Limits(5_999, 9)));

    assertThat(reading.ids()).containsExactly("a.txt", "z.txt");
    assertThat(reading.complaints())
        .containsExactly(
            "bomb.txt.gz: has more than 5999 bytes, which is the limit for a document");
  }

  @Test
  void a_stream_that_fails_is_a_problem() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the cable was pulled");
          }
        };
    Reading reading = Reading.of(Corpus.builder().inputs(List.of("-")).standardInput(failing));

    assertThat(reading.complaints()).containsExactly("-: cannot be read: the cable was pulled");
  }
}
