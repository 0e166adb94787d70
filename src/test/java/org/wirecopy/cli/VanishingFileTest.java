package org.wirecopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VanishingFileTest {
  @TempDir Path folder;

  @Test
  void a_file_that_is_deleted_after_it_was_met_is_a_problem_and_the_rest_is_checked()
      throws IOException {
    Path gone = Files.writeString(folder.resolve("gone.md"), "Words that will not stay for long.");
    Files.writeString(folder.resolve("stays.md"), "Words that stay where they are.");
    // Folders are walked before standard input, which comes after them, is read.
    InputStream deleting =
        new InputStream() {
          @Override
          public int read() throws IOException {
            Files.deleteIfExists(gone);
            return -1;
          }
        };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int status =
        Main.run(
            new String[] {"check", folder.toString(), "-"},
            deleting,
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8));

    assertThat(status).isEqualTo(3);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("1 document (6 words) checked");
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("gone.md: does not exist", "what could not be read was not checked");
  }
}
