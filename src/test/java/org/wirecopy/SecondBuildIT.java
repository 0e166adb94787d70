package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Strings;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Builds a copy of the project elsewhere, as README tells whoever embeds it to. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecondBuildIT {
  private static final String BUILT = System.getProperty("wirecopy.version");

  /**
   * A version of its own, since a developer may have installed the usual one; as long as that,
   * since classes hold its length.
   */
  private static final String VERSION =
      "0-"
          + Strings.padStart(
              Long.toString(System.nanoTime() / 1000, Character.MAX_RADIX),
              BUILT.length() - 2,
              '0');

  private static final Path INSTALLED =
      Path.of(System.getProperty("maven.repo.local"), "org", "wirecopy", "wirecopy", VERSION);

  @TempDir private static Path copy;

  @BeforeAll
  void runs_the_install_line() throws Exception {
    Files.writeString(
        copy.resolve("pom.xml"), Files.readString(Path.of("pom.xml")).replaceFirst(BUILT, VERSION));
    Files.copy(Path.of("LICENSE"), copy.resolve("LICENSE"));
    for (String folder : List.of("src", ".mvn", "docs")) {
      Files.createSymbolicLink(copy.resolve(folder), Path.of(folder).toAbsolutePath());
    }
    // The repository of this build, wherever that is.
    String install =
        Readme.INSTALL.replaceFirst(
            "^mvn", "mvn '-Dmaven.repo.local=" + System.getProperty("maven.repo.local") + "'");
    Processes.Ended ended = Processes.run(copy, List.of("bash", "-c", install));
    assertThat(ended.status()).as(ended.out() + ended.err()).isZero();
  }

  @AfterAll
  void leaves_nothing_in_the_repository() throws IOException {
    if (Files.exists(INSTALLED)) {
      MoreFiles.deleteRecursively(INSTALLED, RecursiveDeleteOption.ALLOW_INSECURE);
    }
  }

  @Test
  void puts_the_jar_into_the_local_repository_without_running_tests() {
    assertThat(INSTALLED.resolve("wirecopy-" + VERSION + ".jar")).isRegularFile();
    assertThat(copy.resolve("target/surefire-reports")).doesNotExist();
    assertThat(copy.resolve("target/failsafe-reports")).doesNotExist();
  }

  /** But for the version, and so for how well what holds it is compressed. */
  @ParameterizedTest
  @ValueSource(strings = {"wirecopy.jar", "wirecopy-cli.jar"})
  void makes_the_same_jar_again(String jar) throws IOException {
    List<String> first = entries(Path.of("target", jar));
    assertThat(first).hasSizeGreaterThan(50);
    assertThat(entries(copy.resolve("target").resolve(jar))).isEqualTo(first);
  }

  /** What a jar holds, in its order, with times. */
  private static List<String> entries(Path jar) throws IOException {
    List<String> entries = new ArrayList<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          String bytes = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
          int hash = bytes.replace(VERSION, BUILT).hashCode();
          entries.add(entry.getName() + " " + entry.getTimeLocal() + " " + hash);
        }
      }
    }
    return entries;
  }

  @Test
  void makes_the_papers_of_a_release_without_a_key() throws Exception {
    Processes.Ended ended =
        Processes.run(
            copy,
            List.of(
                Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                "-q",
                "-B",
                "-Dmaven.repo.local=" + System.getProperty("maven.repo.local"),
                "-P",
                "release",
                "source:jar-no-fork@sources",
                "cyclonedx:makeBom@sbom",
                "exec:exec@checksums",
                "gpg:sign@signatures"));
    assertThat(ended.status()).as(ended.out() + ended.err()).isZero();

    Path target = copy.resolve("target");
    Map<String, Boolean> licensed = licensed(target.resolve("wirecopy-" + VERSION + "-sbom.json"));
    assertThat(licensed).containsKeys("guava", "jsoup", "picocli", "zstd-jni");
    assertThat(licensed).doesNotContainKeys("spark-sql_2.13", "archunit");
    assertThat(licensed.values()).doesNotContain(false);

    List<String> sums = Files.readAllLines(target.resolve("SHA256SUMS"));
    assertThat(sums.stream().map(line -> line.substring(66)))
        .contains(
            "wirecopy.jar",
            "wirecopy-cli.jar",
            "wirecopy-sources.jar",
            "wirecopy-javadoc.jar",
            "wirecopy-" + VERSION + ".zip",
            "wirecopy-" + VERSION + ".tar.gz",
            "wirecopy-" + VERSION + "-sbom.json");
    Processes.Ended compared =
        Processes.run(target, List.of("sha256sum", "--quiet", "-c", "SHA256SUMS"));
    assertThat(compared.status()).as(compared.out()).isZero();
  }

  /** Whether each component of an SBOM has a licence, by its name. */
  private static Map<String, Boolean> licensed(Path bom) throws IOException {
    JsonNode root = new ObjectMapper().readTree(bom.toFile());
    assertThat(root.path("bomFormat").asText()).isEqualTo("CycloneDX");
    Map<String, Boolean> licensed = new TreeMap<>();
    root.path("components")
        .forEach(
            component ->
                licensed.put(
                    component.path("name").asText(), !component.path("licenses").isEmpty()));
    return licensed;
  }
}
