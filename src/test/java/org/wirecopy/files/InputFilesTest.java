package org.wirecopy.files;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {
  @TempDir Path folder;

  @Test
  void knows_a_file_that_is_read_by_every_name_of_it() throws IOException {
    Path file = Files.writeString(folder.resolve("f"), "text");
    Path linked = Files.createSymbolicLink(folder.resolve("soft"), file);
    Path hard = Files.createLink(folder.resolve("hard"), file);
    Path nowhere = Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("gone"));
    InputFiles read = new InputFiles();
    read.addAll(List.of(linked, nowhere, folder, Path.of("/dev/null")));
    for (Path target : List.of(file, hard, linked, folder.resolve("./x/../f"), nowhere)) {
      assertThatThrownBy(() -> read.requireOther(target))
          .as(target.toString())
          .hasMessage(
              "cannot write " + target + ": it is an input; write to a file that is not read");
    }
    for (Path target : List.of(folder.resolve("new"), folder, Path.of("/dev/null"))) {
      read.requireOther(target);
    }
  }
}
