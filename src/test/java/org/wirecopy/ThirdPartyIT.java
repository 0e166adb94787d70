package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The jar of the command line says what it bundles, under which licences, and holds their texts.
 */
class ThirdPartyIT {
  private static final Path JAR = Path.of("target", "wirecopy-cli.jar");

  /** What is no part of a library: this project's own, and what the texts themselves are. */
  private static final Pattern OWN = Pattern.compile("META-INF/.*|org/wirecopy/.*|.*/");

  /** Where libraries put those of others. */
  private static final Pattern MOVED =
      Pattern.compile("(?:.*/)?(?:shaded|thirdparty|external|schubfach)/.*");

  private static final Pattern TOLD =
      Pattern.compile(
          "(?m)^(?<what>\\S.*?)(?:, inside of (?<holder>\\S+) in (?<where>.*))?\n"
              + "  licence: (?<licence>.+)\n(?<texts>(?:  text: .+\n)+)");

  @TempDir private Path folder;

  /** A paragraph of the list; {@code where} is empty unless it stands inside of another. */
  private record Told(String what, List<String> where, List<String> texts) {}

  private static List<Told> told(ZipFile jar) throws IOException {
    Matcher matcher = TOLD.matcher(text(jar, "META-INF/THIRD-PARTY.txt"));
    List<Told> told = new ArrayList<>();
    while (matcher.find()) {
      told.add(
          new Told(
              matcher.group("what"),
              matcher.group("where") == null
                  ? List.of()
                  : List.of(matcher.group("where").split("; ")),
              matcher
                  .group("texts")
                  .lines()
                  .map(line -> line.substring("  text: ".length()))
                  .toList()));
    }
    return told;
  }

  private static String text(ZipFile jar, String entry) throws IOException {
    ZipEntry found = jar.getEntry(entry);
    assertThat(found).as(entry).isNotNull();
    return new String(jar.getInputStream(found).readAllBytes(), StandardCharsets.UTF_8);
  }

  /** The libraries that have a file of a name, as group, artifact and version. */
  private static Map<String, Set<String>> libraries() throws IOException {
    Map<String, Set<String>> libraries = new HashMap<>();
    for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (path.endsWith(".jar")) {
        try (ZipFile jar = new ZipFile(path)) {
          jar.stream()
              .map(ZipEntry::getName)
              .forEach(
                  name ->
                      libraries.computeIfAbsent(name, n -> new TreeSet<>()).add(coordinates(path)));
        }
      }
    }
    return libraries;
  }

  /** From the place in a repository, whose folders end with the artifact and the version. */
  private static String coordinates(String jar) {
    Path version = Path.of(jar).getParent();
    return version.getParent().getFileName() + ":" + version.getFileName();
  }

  @Test
  void every_file_of_a_library_comes_from_one_that_is_named() throws Exception {
    try (ZipFile jar = new ZipFile(JAR.toFile())) {
      Set<String> named =
          told(jar).stream()
              .filter(told -> told.where().isEmpty())
              .map(told -> told.what().substring(told.what().indexOf(':') + 1))
              .collect(Collectors.toSet());
      Map<String, Set<String>> libraries = libraries();
      assertThat(jar.stream().map(ZipEntry::getName).filter(name -> !OWN.matcher(name).matches()))
          .isNotEmpty()
          .allSatisfy(
              name ->
                  assertThat(libraries.getOrDefault(name, Set.of()))
                      .as(name)
                      .isNotEmpty()
                      .containsAnyElementsOf(named));
    }
  }

  @Test
  void what_libraries_took_in_is_named_too() throws Exception {
    try (ZipFile jar = new ZipFile(JAR.toFile())) {
      List<String> places = told(jar).stream().flatMap(told -> told.where().stream()).toList();
      assertThat(
              jar.stream()
                  .map(ZipEntry::getName)
                  .filter(name -> !OWN.matcher(name).matches() && MOVED.matcher(name).matches()))
          .isNotEmpty()
          .allMatch(name -> places.stream().anyMatch(name::startsWith));
      assertThat(told(jar))
          .extracting(Told::what)
          .anyMatch(what -> what.startsWith("it.unimi.dsi:fastutil:"))
          .anyMatch(what -> what.startsWith("org.apache.thrift:libthrift:"))
          .anyMatch(what -> what.startsWith("zstd:"));
    }
  }

  @Test
  void each_text_is_there_and_none_that_is_not_named() throws Exception {
    try (ZipFile jar = new ZipFile(JAR.toFile())) {
      assertThat(text(jar, "META-INF/LICENSE")).isEqualTo(Files.readString(Path.of("LICENSE")));
      Set<String> named = new TreeSet<>();
      for (Told told : told(jar)) {
        for (String text : told.texts()) {
          assertThat(text(jar, text)).as(text).hasSizeGreaterThan(100);
          named.add(text);
        }
      }
      assertThat(
              jar.stream()
                  .map(ZipEntry::getName)
                  .filter(name -> name.startsWith("META-INF/licenses/") && !name.endsWith("/")))
          .isNotEmpty()
          .allMatch(named::contains);
    }
  }

  @Test
  void the_build_fails_for_a_library_that_nobody_looked_at() throws Exception {
    String unknown =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(path -> coordinates(path).startsWith("junit-jupiter-api:"))
            .findFirst()
            .orElseThrow();
    Processes.Ended ended = generate(unknown, Path.of("src", "main", "licences"));
    assertThat(ended.status()).isNotZero();
    assertThat(ended.err())
        .contains("org.junit.jupiter:junit-jupiter-api")
        .contains("has no row in bundled.tsv; say what its licence is");
  }

  @Test
  void the_build_fails_if_a_library_changes_its_licence() throws Exception {
    String jsoup =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(path -> coordinates(path).startsWith("jsoup:"))
            .findFirst()
            .orElseThrow();
    Files.writeString(folder.resolve("bundled.tsv"), "org.jsoup:jsoup\tMIT\tSome other name\t\n");
    Files.writeString(folder.resolve("inside.tsv"), "");
    Processes.Ended ended = generate(jsoup, folder);
    assertThat(ended.status()).isNotZero();
    assertThat(ended.err())
        .contains("is under 'The MIT License' by its POM, and bundled.tsv says 'Some other name'");
  }

  private Processes.Ended generate(String classPath, Path tables) throws Exception {
    return Processes.run(
        Path.of("").toAbsolutePath(),
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "src/build/java/ThirdParty.java",
            classPath,
            tables.toString(),
            folder.resolve("licences.jar").toString()));
  }
}
