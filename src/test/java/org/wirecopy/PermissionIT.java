package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Meets a folder that may not be read. Permissions do not bind root, so that root runs the program
 * as nobody.
 */
class PermissionIT {
  private Path folder;
  private Path locked;

  @BeforeEach
  void lock() throws Exception {
    folder = Files.createTempDirectory("wirecopy");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.copy(Path.of("target", "wirecopy-cli.jar"), folder.resolve("wirecopy-cli.jar"));
    Path texts = Files.createDirectory(folder.resolve("texts"));
    Files.writeString(texts.resolve("open.txt"), "Everybody may read these words.");
    locked = Files.createDirectory(texts.resolve("locked"));
    Files.writeString(locked.resolve("in.txt"), "Nobody may read these words.");
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
  }

  @AfterEach
  void unlock() throws Exception {
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
    com.google.common.io.MoreFiles.deleteRecursively(
        folder, com.google.common.io.RecursiveDeleteOption.ALLOW_INSECURE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"clean", "check"})
  void says_which_folder_may_not_be_read_and_reads_the_others(String name) throws Exception {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
    }
    command.addAll(List.of(java(), "-jar", "wirecopy-cli.jar", name, "texts"));
    Processes.Ended ended = Processes.run(folder, command);
    assertThat(ended.status()).as(ended.err()).isEqualTo(3);
    assertThat(ended.err().lines())
        .contains("wirecopy: texts/locked: may not be read: permission denied")
        .hasSize(name.equals("clean") ? 1 : 3);
    assertThat(ended.out())
        .contains(
            name.equals("clean") ? "Everybody may read these words." : "1 document (5 words)");
  }

  private static String java() {
    return ProcessHandle.current().info().command().orElse("java");
  }
}
