package org.wirecopy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The code blocks of the README and of the pages beside it. */
final class Readme {
  /** The command that puts the library into the local repository. */
  static final String INSTALL = "mvn -q -DskipTests install";

  private static final String PROMPT = "$ ";

  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  private Readme() {}

  /**
   * A command line as it is shown.
   *
   * @param command what stands after the prompt
   * @param output the lines below it
   */
  record Shown(String command, List<String> output) {}

  /** The README and the pages beside it. */
  static List<String> pages() {
    try (Stream<Path> docs = Files.list(Path.of("docs"))) {
      return Stream.concat(
              Stream.of("README.md"),
              docs.map(Path::toString).filter(page -> page.endsWith(".md")).sorted())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The blocks of a language, in order. */
  static List<String> blocks(String language) {
    return blocks("README.md", language);
  }

  /** The blocks of a language in a file, in order. */
  static List<String> blocks(String file, String language) {
    try {
      return BLOCK
          .matcher(Files.readString(Path.of(file)))
          .results()
          .filter(block -> block.group(1).equals(language))
          .map(block -> block.group(2))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The command lines that a page shows after a prompt. */
  static List<Shown> commands(String page) {
    List<Shown> commands = new ArrayList<>();
    for (String block : blocks(page, "console")) {
      for (String line : block.lines().toList()) {
        if (line.startsWith(PROMPT)) {
          commands.add(new Shown(line.substring(PROMPT.length()), new ArrayList<>()));
        } else if (!line.isBlank() && !line.equals("…")) {
          commands.get(commands.size() - 1).output().add(line.stripTrailing());
        }
      }
    }
    return commands;
  }
}
