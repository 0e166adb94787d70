package org.wirecopy.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathNamesTest {
  @TempDir Path temporary;

  /** Walks a folder, asks git about it, and reads back what both name. */
  static final class Reader {
    private Reader() {}

    /** Prints the texts of the files of the working folder. */
    public static void main(String[] args) throws IOException {
      Path folder = Path.of("");
      for (SourceFile file : new TreeWalk(folder, problem -> {}).files(folder)) {
        print(file.path(), file.file());
      }
      GitRepository repository = GitRepository.of(folder);
      for (FileChange change : repository.changes(repository.mergeBase("HEAD"), path -> true)) {
        print(change.path(), repository.file(change.path()));
      }
    }

    private static void print(String path, Path file) throws IOException {
      System.out.writeBytes((path + " " + Files.readString(file) + "\n").getBytes(UTF_8));
    }
  }

  @Test
  void a_machine_that_knows_only_ascii_loses_no_name() throws Exception {
    Git git = Git.init(temporary);
    git.commit();
    git.write("河/é 1%.md", "A").write("נחל.md", "B");
    ProcessBuilder java =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Reader.class.getName()));
    java.environment().put("LC_ALL", "POSIX");
    Process process = java.directory(temporary.toFile()).redirectErrorStream(true).start();

    assertThat(new String(process.getInputStream().readAllBytes(), UTF_8))
        .isEqualTo("נחל.md B\n河/é 1%.md A\n".repeat(2));
    assertThat(process.waitFor()).isZero();
  }
}
