package org.wirecopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingOptionTest {
  private static final String TEXT = "Die Fähre über die Förde fährt nur noch an schönen Tagen.";

  @TempDir Path folder;

  private String file(String name, String text, String encoding) throws IOException {
    Path path = folder.resolve(name);
    return Files.write(path, text.getBytes(Charset.forName(encoding))).toString();
  }

  @ParameterizedTest
  @CsvSource({"windows-1252", "ISO-8859-1", "UTF-16LE", "IBM850"})
  void says_how_texts_and_tables_are_written(String encoding) throws IOException {
    for (String name : new String[] {"a.txt", "a.md", "a.rst", "a.csv"}) {
      String content = name.endsWith(".csv") ? "id,text\na," + TEXT + "\n" : TEXT + "\n";
      String input = file(encoding + name, content, encoding);
      Run run = Run.of("clean", "--encoding", encoding, input);
      assertThat(run.out()).as(name).contains(TEXT);
      assertThat(run.status()).isZero();
    }
  }

  @Test
  void leaves_pages_that_say_their_own_and_json_as_they_are() throws IOException {
    String page =
        file("p.html", "<meta charset=utf-8><p>" + TEXT + "</p><p>Hafenamt Föhr.</p>", "UTF-8");
    String rows = file("r.jsonl", "{\"text\":\"" + TEXT + "\"}\n", "UTF-8");
    for (String input : new String[] {page, rows}) {
      assertThat(Run.of("clean", "--encoding", "windows-1252", input).out()).contains(TEXT);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"analyze", "clean", "check", "clusters", "split", "dedup"})
  void is_refused_where_it_names_none(String command) throws IOException {
    String out = folder.resolve("out").toString();
    String input = file("a.txt", TEXT, "UTF-8");
    Run run =
        command.equals("split") || command.equals("dedup")
            ? Run.of(command, "--encoding", "latin-nine", input, "-o", out)
            : Run.of(command, "--encoding", "latin-nine", input);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--encoding must be an encoding").contains("was latin-nine");
  }

  @Test
  void holds_for_a_check_and_may_stand_in_its_settings() throws IOException {
    String first = file("a.txt", TEXT, "ISO-8859-1");
    String settings = file("w.toml", "encoding = \"ISO-8859-1\"\n", "UTF-8");
    assertThat(Run.of("check", first).status()).isEqualTo(3);
    assertThat(Run.of("check", "--encoding", "latin1", first).status()).isZero();
    assertThat(Run.of("check", "--config", settings, first).status()).isZero();
  }

  @Test
  void holds_for_texts_that_are_cleaned_of_copies_and_leaves_their_bytes() throws IOException {
    String first = file("a.txt", TEXT, "ISO-8859-1");
    String second = file("b.txt", TEXT, "ISO-8859-1");
    Path out = folder.resolve("out");
    Run run =
        Run.of("dedup", "--min-words", "5", "--encoding", "latin1", first, second, "-o", out + "/");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Files.readAllBytes(out.resolve("a.txt")))
        .isEqualTo(Files.readAllBytes(Path.of(first)));
    assertThat(out.resolve("b.txt")).doesNotExist();
    String table = file("t.csv", "id,text\na," + TEXT + "\n", "ISO-8859-1");
    Run refused =
        Run.of("dedup", "--encoding", "latin1", table, "-o", folder.resolve("t2.csv").toString());
    assertThat(refused.status()).isEqualTo(3);
    assertThat(refused.err()).contains("is in ISO-8859-1; convert it to UTF-8 first");
  }
}
