package org.wirecopy.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static WholeFile.Content text(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void replaces_what_was_there_and_leaves_nothing_beside_it() throws IOException {
    Path file = Files.writeString(folder.resolve("f"), "a long old text");
    WholeFile.at(file).write(text("new"));
    assertThat(file).hasContent("new");
    assertThat(names()).containsExactly("f");
  }

  @Test
  void leaves_what_was_there_where_the_content_fails() throws IOException {
    Path file = Files.writeString(folder.resolve("f"), "old");
    assertThatThrownBy(
            () ->
                WholeFile.at(file)
                    .write(
                        out -> {
                          out.write('n');
                          throw new IOException("no more");
                        }))
        .hasMessage("no more");
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("f");
  }

  @Test
  void writes_what_a_link_leads_to_whether_it_is_there_or_not() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("sub/../real"));
    Files.createDirectory(folder.resolve("sub"));
    for (String content : List.of("first", "second")) {
      WholeFile.at(link).write(text(content));
      assertThat(link).isSymbolicLink();
      assertThat(folder.resolve("real")).hasContent(content);
    }
  }

  @Test
  void says_why_nothing_can_be_written() throws IOException {
    Path loop = folder.resolve("loop");
    Files.createSymbolicLink(loop, loop);
    assertThatThrownBy(() -> WholeFile.at(loop))
        .hasMessage(loop + " is a link that leads to itself");
    Path lost = folder.resolve("no/f");
    assertThatThrownBy(() -> WholeFile.at(lost))
        .hasMessage("cannot write " + lost + ": its folder does not exist; create it");
    assertThatThrownBy(() -> WholeFile.at(folder).write(text("x")))
        .hasMessage("cannot write " + folder + ": it is a folder");
  }

  @Test
  void moves_a_folder_to_where_an_empty_one_is_and_never_over_files() throws IOException {
    Path complete = Files.createDirectories(folder.resolve("complete/below"));
    Files.writeString(complete.resolve("f"), "text");
    Path target = Files.createDirectory(folder.resolve("target"));
    WholeFile.at(target).fill(complete.getParent());
    assertThat(target.resolve("below/f")).hasContent("text");
    Path other = Files.createDirectory(folder.resolve("other"));
    assertThatThrownBy(() -> WholeFile.at(target).fill(other)).isInstanceOf(IOException.class);
    assertThat(target.resolve("below/f")).hasContent("text");
  }

  @Test
  void says_that_the_program_is_ending_where_it_is() throws Exception {
    Path file = folder.resolve("f");
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                LateWriter.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(program.inputReader().readLine())
        .startsWith("java.io.IOException: nothing is written to ")
        .endsWith("f: the program is ending");
    assertThat(program.waitFor()).isZero();
    assertThat(names()).isEmpty();
  }

  @Test
  void replaces_nothing_where_nothing_may_be() throws IOException {
    Path file = Files.writeString(folder.resolve("f"), "old");
    Path complete = Files.writeString(folder.resolve("complete"), "new");
    assertThatThrownBy(() -> WholeFile.at(file).fillNew(complete))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(file).hasContent("old");
    WholeFile.at(folder.resolve("g")).fillNew(complete);
    assertThat(folder.resolve("g")).hasContent("new");
  }

  @Test
  void leaves_nothing_of_a_part_that_was_not_moved() throws IOException {
    try (WholeFile.Part part = WholeFile.at(folder.resolve("f")).part()) {
      Files.writeString(part.path(), "half");
    }
    assertThat(names()).isEmpty();
    try (WholeFile.Part part = WholeFile.at(folder.resolve("f")).part()) {
      Files.writeString(part.path(), "whole");
      part.fill();
    }
    assertThat(names()).containsExactly("f");
    assertThat(folder.resolve("f")).hasContent("whole");
  }
}
