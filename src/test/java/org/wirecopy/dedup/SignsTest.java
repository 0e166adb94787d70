package org.wirecopy.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.dedup.options.DedupOptions;
import org.wirecopy.dedup.options.Mode;

/** Texts in which no word stands, only signs. */
class SignsTest {
  @TempDir Path folder;

  private static String row(String id, String text) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}\n";
  }

  private String cleaned(Mode mode, String rows) throws IOException {
    Path in = folder.resolve("in.jsonl");
    Path out = folder.resolve("out.jsonl");
    Files.writeString(in, rows);
    Dedup.of(DedupOptions.of(mode))
        .inputs(List.of(in.toString()))
        .output(out)
        .ledger(folder.resolve("ledger.jsonl"))
        .run();
    return Files.readString(out);
  }

  @ParameterizedTest
  @CsvSource({
    "⛵⛵⛵, ⛵⛵⛵",
    "—, —",
    "* * *, * * *",
    "====================, ====================",
    "❤, ❤\uFE0F",
    "☀\uFE0E, ☀\uFE0F",
    "'  …  ', …",
    "?!, \u200B?!",
  })
  void leaves_one_of_equal_texts_of_signs(String one, String other) throws IOException {
    String rows = row("a", one) + row("b", other);

    assertThat(cleaned(Mode.DOCUMENTS, rows)).isEqualTo(row("a", one));
    assertThat(cleaned(Mode.ANNOTATE, rows)).contains("\"a\"").contains("copyOf");
  }

  @ParameterizedTest
  @CsvSource({
    "⛵⛵⛵, ⛵⛵",
    "—, –",
    "* * *, ***",
    "====================, ===================",
    "👨‍👩‍👧, 👨👩👧",
    "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F, 🏴",
    "?!, !?",
  })
  void keeps_texts_of_other_signs(String one, String other) throws IOException {
    String rows = row("a", one) + row("b", other);

    assertThat(cleaned(Mode.DOCUMENTS, rows)).isEqualTo(rows);
  }

  @Test
  void keeps_texts_in_which_nothing_is_to_be_seen() throws IOException {
    String rows = row("a", "\u200B") + row("b", "\u200B") + row("c", "⛵") + row("d", "⛵ ahoy");

    assertThat(cleaned(Mode.DOCUMENTS, rows)).isEqualTo(rows);
  }
}
