package org.wirecopy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The code blocks of the README, and of what else tells a reader what to do. */
final class Readme {
  /** The command that puts the library into the local repository. */
  static final String INSTALL = "mvn -q -DskipTests install";

  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  private Readme() {}

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

  /** The command lines that the README shows after a prompt. */
  static List<String> commands() {
    return blocks("console").stream()
        .flatMap(String::lines)
        .filter(line -> line.startsWith("$ "))
        .map(line -> line.substring(2))
        .toList();
  }
}
