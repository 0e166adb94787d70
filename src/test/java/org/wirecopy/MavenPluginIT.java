package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the goals of the thin jar in builds of other projects, as the page of the gate shows them.
 */
class MavenPluginIT {
  private static final String BUILT = System.getProperty("wirecopy.version");

  /** A version of its own for each run, since a developer may have installed the usual one. */
  private static final String VERSION = "0-test-" + System.nanoTime();

  private static final String GOAL = "org.wirecopy:wirecopy:" + VERSION + ":";

  private static final Path INSTALLED =
      Path.of(System.getProperty("maven.repo.local"), "org", "wirecopy", "wirecopy", VERSION);

  private static final String CLOCK =
      "The clock on the tower of the corn exchange was stopped for repairs in the second week of"
          + " March, and since then the market has opened when the baker across the square rings"
          + " a hand bell.";

  @TempDir private Path folder;

  @BeforeAll
  static void installs_the_plugin() throws IOException {
    Path jar = INSTALLED.resolve("wirecopy-" + VERSION + ".jar");
    Files.createDirectories(INSTALLED);
    Files.copy(Path.of("target/wirecopy.jar"), jar);
    try (FileSystem zip = FileSystems.newFileSystem(jar)) {
      Path descriptor = zip.getPath("META-INF/maven/plugin.xml");
      Files.writeString(
          descriptor, Files.readString(descriptor).replace(">" + BUILT + "<", ">" + VERSION + "<"));
    }
    Files.writeString(
        INSTALLED.resolve("wirecopy-" + VERSION + ".pom"),
        Files.readString(Path.of("pom.xml")).replaceFirst(BUILT, VERSION));
  }

  @AfterAll
  static void leaves_nothing_in_the_repository() throws IOException {
    MoreFiles.deleteRecursively(INSTALLED, RecursiveDeleteOption.ALLOW_INSECURE);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void writePom(String name, String artifact, String rest) throws IOException {
    write(
        name,
        """
        <project>
          <modelVersion>4.0.0</modelVersion>
          <groupId>com.example</groupId>
          <artifactId>%s</artifactId>
          <version>1</version>
          <packaging>pom</packaging>
          %s
        </project>
        """
            .formatted(artifact, rest));
  }

  /** What the page shows. */
  private static String plugin() {
    String shown = Readme.blocks("docs/check.md", "xml").get(0).replace(BUILT, VERSION);
    return "<build><plugins>" + shown + "</plugins></build>";
  }

  private Processes.Ended maven(String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("maven.home"), "bin", "mvn").toString());
    command.addAll(List.of("-B", "-Dmaven.repo.local=" + System.getProperty("maven.repo.local")));
    command.addAll(List.of(arguments));
    return Processes.run(folder, command);
  }

  /** Runs Maven, which ends well or not, and gives what it prints. */
  private String printed(int status, String... arguments) throws Exception {
    Processes.Ended ended = maven(arguments);
    assertThat(ended.status()).as(ended.out() + ended.err()).isEqualTo(status);
    return ended.out();
  }

  @Test
  void a_build_fails_on_copies_that_no_baseline_knows_offline_after_the_first_time()
      throws Exception {
    writePom("pom.xml", "docs", plugin());
    write("docs/a.md", CheckIT.REGISTER);
    write("docs/b.md", CheckIT.REGISTER);
    assertThat(printed(1, "verify")).contains("[ERROR] docs/b.md:1: ");
    for (String report : List.of("check.sarif", "check.html", "check.jsonl")) {
      assertThat(folder.resolve("target/wirecopy").resolve(report)).content().contains("docs/b.md");
    }

    printed(0, "-o", GOAL + "update-baseline");
    assertThat(folder.resolve("wirecopy-baseline.json")).content().contains("docs/b.md");
    write("docs/c.md", CLOCK);
    write("docs/d.md", CLOCK);
    write("other/e.md", CLOCK);
    assertThat(
            printed(
                0,
                "-o",
                "verify",
                "-Dwirecopy.failOnViolation=false",
                "-Dwirecopy.excludes=/other/,f.md"))
        .contains("[WARNING] docs/d.md:1: ")
        .doesNotContain("docs/b.md", "other/e.md");
  }

  @Test
  void each_module_is_checked_from_its_own_folder() throws Exception {
    writePom("pom.xml", "parent", "<modules><module>guide</module></modules>");
    writePom("guide/pom.xml", "guide", plugin());
    write("a.md", CLOCK);
    write("guide/c.md", CLOCK);
    write("guide/a.md", CheckIT.REGISTER);
    write("guide/b.md", CheckIT.REGISTER);
    write("guide/target/a.md", CheckIT.REGISTER);
    write("guide/wirecopy.toml", "max-words = 8\n");
    assertThat(printed(1, "verify"))
        .contains("[ERROR] b.md:1: ", "1 new copy is over the gate: more than 8 words");
    assertThat(folder.resolve("guide/target/wirecopy/check.sarif")).exists();
  }

  @Test
  void goals_run_in_a_folder_that_is_no_project() throws Exception {
    write("new/a.md", CheckIT.REGISTER);
    write("old/b.md", CheckIT.REGISTER);
    assertThat(
            printed(
                1,
                GOAL + "check",
                "-Dwirecopy.includes=new",
                "-Dwirecopy.against=old",
                "-Dwirecopy.formats=junit"))
        .contains("new/a.md:1: ");
    assertThat(folder.resolve("target/wirecopy/junit.xml")).exists();

    printed(0, "-o", GOAL + "dedup", "-Dwirecopy.inputs=new,old", "-Dwirecopy.output=kept");
    assertThat(folder.resolve("kept/a.md")).exists();
    assertThat(folder.resolve("kept/b.md")).doesNotExist();
  }
}
