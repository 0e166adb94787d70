package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Installs what users install, as its page tells them, and starts it. */
class DistributionIT {
  private static final String NAME = "wirecopy-" + System.getProperty("wirecopy.version");
  private static final Path JAVA = Path.of(System.getProperty("java.home"));

  /** What the build left: its classes are ready to start from where it stands. */
  private static final Path BUILT = Path.of("target", NAME, "bin", "wirecopy").toAbsolutePath();

  @TempDir private Path folder;

  @BeforeEach
  void writes_two_texts() throws IOException {
    Files.createDirectories(folder.resolve("docs"));
    Files.writeString(folder.resolve("docs/a.md"), CheckIT.REGISTER);
    Files.writeString(folder.resolve("docs/b.md"), CheckIT.REGISTER);
  }

  /** Runs a command of a shell in the folder, with a home and a Java. */
  private Processes.Ended run(String environment, String command) throws Exception {
    return Processes.run(
        folder,
        List.of(
            "sh",
            "-c",
            "export HOME='%s' JAVA_HOME='%s' WIRECOPY_CACHE=none; %s %s"
                .formatted(folder, JAVA, environment, command)));
  }

  @Test
  void is_installed_as_its_page_says_and_starts_from_a_link() throws Exception {
    String install =
        Readme.blocks("docs/install.md", "sh")
            .get(0)
            .replace("target/", Path.of("target").toAbsolutePath() + "/");
    Processes.Ended installed = run("", install);
    assertThat(installed.status()).as(installed.err()).isZero();

    Processes.Ended ended = run("", folder.resolve(".local/bin/wirecopy") + " check docs");

    assertThat(ended.status()).as(ended.out() + ended.err()).isEqualTo(1);
    assertThat(ended.out()).contains("docs/b.md:1");
    assertThat(ended.err()).isEmpty();
    Path root = folder.resolve(".local/share").resolve(NAME);
    assertThat(root.resolve("share/man/man1/wirecopy.1")).content().contains("check", "dedup");
    assertThat(root.resolve("share/bash-completion/completions/wirecopy"))
        .content()
        .contains("complete");
    assertThat(root.resolve("share/zsh/site-functions/_wirecopy")).content().startsWith("#compdef");
    assertThat(root.resolve("THIRD-PARTY.txt")).content().contains("org.jsoup:jsoup");
    assertThat(root.resolve("licenses/guava")).isDirectory();
  }

  @Test
  void starts_from_classes_that_were_made_once() throws Exception {
    Path loaded = folder.resolve("loaded.txt");
    Processes.Ended ended =
        run("JAVA_OPTS=-Xlog:class+load:file=" + loaded, BUILT + " analyze docs");
    assertThat(ended.status()).as(ended.err()).isZero();
    // With no cache there is none; what was built beside the jar is for who allows one.
    assertThat(Files.readString(loaded)).contains("org.wirecopy.cli.Main source: file:");

    ended =
        run(
            "WIRECOPY_CACHE=cache JAVA_OPTS=-Xlog:class+load:file=" + loaded,
            BUILT + " analyze docs");
    assertThat(ended.status()).as(ended.err()).isZero();
    assertThat(ended.err()).isEmpty();
    assertThat(Files.readString(loaded))
        .contains("org.wirecopy.cli.Main source: shared objects file");
    assertThat(folder.resolve("cache")).doesNotExist();
  }

  @Test
  void starts_without_them_where_none_can_be_made() throws Exception {
    Path copy = folder.resolve("copy/bin/wirecopy");
    Files.createDirectories(copy.getParent());
    Files.createDirectories(folder.resolve("copy/lib"));
    Files.copy(BUILT, copy);
    assertThat(copy.toFile().setExecutable(true)).isTrue();
    Files.copy(Path.of("target/wirecopy-cli.jar"), folder.resolve("copy/lib/wirecopy.jar"));

    Processes.Ended ended = run("WIRECOPY_CACHE=cache", copy + " clean docs/a.md");

    assertThat(ended.status()).as(ended.err()).isZero();
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out()).contains(CheckIT.REGISTER.substring(0, 20));
    assertThat(folder.resolve("cache")).isDirectoryContaining("regex:.*classes-[0-9]+\\.jsa");
  }

  @Test
  void passes_options_and_words_on_as_they_are() throws Exception {
    Files.move(folder.resolve("docs/a.md"), folder.resolve("docs/a * b.md"));
    Processes.Ended ended = run("JAVA_OPTS='-Xmx200m -Dx=*'", BUILT + " clean 'docs/a * b.md'");
    assertThat(ended.status()).as(ended.err()).isZero();
    assertThat(ended.out()).contains(CheckIT.REGISTER.substring(0, 20));
    assertThat(run("JAVA_OPTS=-XX:NoSuchFlag", BUILT + " --version").err()).contains("NoSuchFlag");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nowhere", "old"})
  void says_which_java_will_not_do(String home) throws Exception {
    Path old = folder.resolve("old/bin/java");
    Files.createDirectories(old.getParent());
    Files.writeString(old, "");
    assertThat(old.toFile().setExecutable(true)).isTrue();
    Files.writeString(folder.resolve("old/release"), "JAVA_VERSION=\"1.8.0_392\"\n");

    Processes.Ended ended = run("JAVA_HOME=" + home, BUILT + " --version");

    assertThat(ended.status()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err())
        .contains("needs Java 17 or newer")
        .contains(home.equals("old") ? "old is Java 8" : "there is no nowhere/bin/java");
  }

  @Test
  void both_archives_hold_the_same_and_only_the_launcher_is_a_program() throws Exception {
    Processes.Ended tar =
        Processes.run(Path.of("target"), List.of("tar", "-tzvf", NAME + ".tar.gz"));
    List<String> listed = tar.out().lines().toList();
    try (ZipFile zip = new ZipFile(Path.of("target", NAME + ".zip").toFile())) {
      List<String> names =
          zip.stream()
              .filter(entry -> !entry.isDirectory())
              .map(ZipEntry::getName)
              .sorted()
              .toList();
      assertThat(listed.stream().map(line -> line.substring(line.indexOf(NAME))).sorted())
          .isEqualTo(names);
    }
    assertThat(listed.stream().filter(line -> line.startsWith("-rwx")))
        .hasSize(1)
        .allMatch(line -> line.endsWith("/bin/wirecopy"));
  }

  @Test
  void the_same_jar_gives_the_same_archives() throws Exception {
    Path target = Files.createDirectories(folder.resolve("target"));
    Files.copy(Path.of("target/wirecopy-cli.jar"), target.resolve("wirecopy-cli.jar"));
    Processes.Ended ended =
        Processes.run(
            Path.of(""),
            List.of(
                JAVA.resolve("bin/java").toString(),
                "src/build/java/Distribution.java",
                "",
                target.toString(),
                System.getProperty("wirecopy.version"),
                System.getProperty("wirecopy.time")));
    assertThat(ended.status()).as(ended.err()).isZero();
    for (String archive : List.of(NAME + ".zip", NAME + ".tar.gz")) {
      assertThat(
              MoreFiles.asByteSource(target.resolve(archive))
                  .contentEquals(MoreFiles.asByteSource(Path.of("target", archive))))
          .as(archive)
          .isTrue();
    }
    try (Stream<Path> files = Files.list(target.resolve(NAME).resolve("lib"))) {
      assertThat(files.map(file -> file.getFileName().toString()).sorted())
          .satisfiesExactly(
              name -> assertThat(name).matches("classes-[0-9]+\\.jsa"),
              name -> assertThat(name).isEqualTo("classes.txt"),
              name -> assertThat(name).isEqualTo("wirecopy.jar"));
    }
  }
}
