package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.cli.options.Command;

/** What the papers for people name is there. */
class PapersTest {
  private static final Pattern FENCED =
      Pattern.compile("^```.*?^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern CLASS = Pattern.compile("([A-Z]\\w*[a-z]\\w*)(?:[.(].*)?");
  private static final Pattern FILE =
      Pattern.compile("[\\w./-]+\\.(?:md|xml|tsv|java|js|css|py)|(?:src|docs|fixtures)/[\\w./-]*");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);

  static Stream<String> papers() {
    return Stream.concat(
        Readme.pages().stream(),
        Stream.of("ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"));
  }

  private static String prose(Path paper) throws IOException {
    return FENCED.matcher(Files.readString(paper)).replaceAll("");
  }

  private static List<String> code(String paper) throws IOException {
    return CODE.matcher(prose(Path.of(paper))).results().map(found -> found.group(1)).toList();
  }

  private static Set<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  @Test
  void every_class_named_for_contributors_and_embedders_is_there() throws IOException {
    Set<String> sources = sources();
    for (String paper : List.of("CONTRIBUTING.md", "docs/library.md")) {
      List<String> classes =
          code(paper).stream()
              .map(CLASS::matcher)
              .filter(matcher -> matcher.matches())
              .map(matcher -> matcher.group(1))
              .toList();
      assertThat(classes).as(paper).hasSizeGreaterThan(20);
      assertThat(classes.stream().filter(name -> !sources.contains(name + ".java")))
          .as(paper)
          .isEmpty();
    }
  }

  @Test
  void every_file_named_for_contributors_is_there() throws IOException {
    Set<String> sources = sources();
    List<String> files =
        code("CONTRIBUTING.md").stream().filter(name -> FILE.matcher(name).matches()).toList();
    assertThat(files).hasSizeGreaterThan(15);
    assertThat(files)
        .allMatch(name -> Files.exists(Path.of(name)) || sources.contains(name), "is there");
  }

  @Test
  void every_package_named_for_contributors_holds_the_table_or_class_behind_it()
      throws IOException {
    Pattern room = Pattern.compile("\\| `([a-z.]+)`: [^|]*");
    List<MatchResult> rooms =
        room.matcher(Files.readString(Path.of("CONTRIBUTING.md"))).results().toList();
    assertThat(rooms).hasSizeGreaterThan(8);
    for (MatchResult found : rooms) {
      String folder = "org/wirecopy/" + found.group(1).replace('.', '/');
      assertThat(Path.of("src/main/java", folder)).isDirectory();
      String first =
          CODE.matcher(found.group())
              .results()
              .map(name -> name.group(1))
              .skip(1)
              .findFirst()
              .orElseThrow();
      assertThat(inside(folder)).as(found.group(1)).contains(first);
    }
  }

  /** The classes and tables of a package and those below it. */
  private static Set<String> inside(String folder) throws IOException {
    try (Stream<Path> classes = Files.walk(Path.of("src/main/java", folder));
        Stream<Path> tables = Files.walk(Path.of("src/main/resources", "org"))) {
      return Stream.concat(
              classes, tables.filter(table -> table.toString().contains("/" + folder + "/")))
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .collect(Collectors.toSet());
    }
  }

  @ParameterizedTest
  @MethodSource("papers")
  void every_link_leads_somewhere(String paper) throws IOException {
    Path from = Path.of(paper);
    List<String> links =
        LINK.matcher(prose(from))
            .results()
            .map(link -> link.group(1))
            .filter(link -> !link.contains("://"))
            .toList();
    for (String link : links) {
      String[] parts = link.split("#", 2);
      Path target = parts[0].isEmpty() ? from : from.resolveSibling(parts[0]).normalize();
      assertThat(target).as(link).exists();
      if (parts.length == 2) {
        assertThat(anchors(target)).as(link).contains(parts[1]);
      }
    }
  }

  @Test
  void every_page_is_in_the_index_and_every_page_of_a_command_is_there() throws IOException {
    Set<String> linked =
        LINK.matcher(Files.readString(Path.of("docs/README.md")))
            .results()
            .map(link -> link.group(1))
            .collect(Collectors.toSet());
    assertThat(
            Readme.pages().stream()
                .filter(page -> page.startsWith("docs"))
                .map(page -> Path.of(page).getFileName().toString())
                .filter(page -> !page.equals("README.md")))
        .isNotEmpty()
        .allMatch(linked::contains);
    assertThat(Command.values())
        .extracting(Command::page)
        .allMatch(page -> Files.exists(Path.of(page)));
  }

  private static List<String> anchors(Path page) throws IOException {
    return HEADING
        .matcher(prose(page))
        .results()
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .toList();
  }
}
