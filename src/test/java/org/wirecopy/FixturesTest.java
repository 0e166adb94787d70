package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.cli.Main;

/**
 * Runs the main job on each case below {@code fixtures/} and compares all that it prints with the
 * case's {@code .expected} folder. {@code mvn test -Dtest=FixturesTest -Dgolden.rewrite} writes the
 * expected output anew; read the difference before it is committed.
 */
class FixturesTest {
  @ParameterizedTest
  @CsvSource({
    "ferry, text, analyze.txt",
    "ferry, jsonl, analyze.jsonl",
    "mailing-list, text, analyze.txt",
    "mailing-list, jsonl, analyze.jsonl",
    "release, text, analyze.txt",
    "release, jsonl, analyze.jsonl",
    "xinjiang, text, analyze.txt",
    "xinjiang, jsonl, analyze.jsonl",
  })
  void prints_what_is_expected(String fixture, String format, String file) throws IOException {
    Path folder = Path.of("fixtures", fixture);
    Path expected = folder.resolve(".expected").resolve(file);
    String printed = run("analyze", "--format", format, "--threads", "2", folder.toString());
    if (System.getProperty("golden.rewrite") != null) {
      Files.createDirectories(expected.getParent());
      Files.writeString(expected, printed);
    }
    assertThat(printed).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "8"})
  void prints_the_same_bytes_for_any_number_of_threads(String threads) {
    String[] command = {"analyze", "--format", "jsonl", "fixtures", "--threads"};
    String expected = run(with(command, "3"));
    assertThat(run(with(command, threads))).isEqualTo(expected);
  }

  private static String[] with(String[] command, String last) {
    return Stream.concat(Stream.of(command), Stream.of(last)).toArray(String[]::new);
  }

  private static String run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream problems = new PrintStream(err, true, StandardCharsets.UTF_8);
    int status = Main.run(args, InputStream.nullInputStream(), out, problems);
    assertThat(status).as(err.toString(StandardCharsets.UTF_8)).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }
}
