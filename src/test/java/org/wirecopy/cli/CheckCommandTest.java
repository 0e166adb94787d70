package org.wirecopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the gate says so that a pass is not taken for more than it is. */
class CheckCommandTest {
  private static final String ALONE = "compared with nothing, since one text alone";

  private static final String FERRY =
      "The night ferry to the outer islands leaves from the old pier at half past ten, takes on the"
          + " mail and the milk churns first and the passengers last, and whoever has no ticket"
          + " buys one from the mate, who keeps the money in a tin box.";

  @TempDir Path folder;

  @BeforeEach
  void writes_a_page_and_a_copy() throws IOException {
    write("docs/a.md", FERRY);
    write("docs/b.md", "Two words more. " + FERRY);
    write("other/form.md", FERRY);
    write("other/unlike.md", "Nothing of the kind stands here.");
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "# Page\n\n" + text + "\n");
  }

  private Run check(String path, String... more) {
    String[] args = new String[more.length + 2];
    args[0] = "check";
    args[1] = path.equals("-") ? path : folder.resolve(path).toString();
    System.arraycopy(more, 0, args, 2, more.length);
    return Run.with("# Page\n\n" + FERRY, args);
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/a.md", "-"})
  void one_text_alone_is_compared_with_nothing(String path) {
    Run run = check(path);

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("checked alone, with nothing to compare it with");
    assertThat(run.err()).contains(ALONE);
    assertThat(check(path, "--format", "jsonl").out()).contains(ALONE);
  }

  @Test
  void texts_that_were_compared_are_not_alone() throws IOException {
    assertThat(check("docs").status()).isEqualTo(1);
    assertThat(check("other")).extracting(Run::status, Run::err).containsExactly(0, "");
    assertThat(check("docs/a.md", "--fail-on", "self-repetition").err()).isEmpty();
    assertThat(check("docs/a.md", "--against", folder.resolve("other").toString()).status())
        .isEqualTo(1);
    Files.delete(folder.resolve("other/form.md"));
    assertThat(check("other").err()).contains(ALONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"form.md", "*/frm.md", "www.nowhere.example", "No Such Paper"})
  void a_source_of_no_text_is_told_to_allow_nothing(String name) {
    Run run = check("docs", "--allow-source", name);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .contains("wirecopy: " + name + ": is the source of no text that was read");
  }

  @Test
  void a_source_of_a_text_is_not() {
    String[] form = {"--against", folder.resolve("other").toString(), "--each-other"};
    Run run = check("docs", form[0], form[1], form[2], "--allow-source", "form.md");

    assertThat(run).extracting(Run::status, Run::err).containsExactly(0, "");
    assertThat(check("other", "--allow-source", "unlike.md").err()).isEmpty();
  }

  @Test
  void what_a_pattern_excludes_is_passed_over_unless_it_is_named() {
    assertThat(check("docs", "--exclude", "b.*").out()).contains("1 document ");
    assertThat(check("docs", "--exclude", "docs/").out()).doesNotContain("a.md");
    assertThat(check("docs", "--exclude", "*.md", "--exclude", "!*.md").status()).isEqualTo(1);
    String[] other = {"--against", folder.resolve("other").toString()};
    assertThat(check("docs/b.md", "--exclude", "*.md", other[0], other[1]).status()).isEqualTo(1);
  }
}
