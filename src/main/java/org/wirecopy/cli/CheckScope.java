package org.wirecopy.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.wirecopy.document.Glob;

/** Tells which files a check looks at, or would look at if they were there. */
final class CheckScope implements Predicate<String> {
  private final List<Predicate<String>> parts = new ArrayList<>();

  /**
   * The scope of a check.
   *
   * @param inputs the files, folders and globs that it is given
   */
  CheckScope(List<String> inputs) {
    for (String input : inputs) {
      parts.add(isPattern(input) ? matching(Glob.of(input)) : below(fromHere(Path.of(input))));
    }
  }

  /** A name that exists is taken as it stands. */
  private static boolean isPattern(String input) {
    return Glob.isGlob(input) && !Files.exists(Path.of(input));
  }

  private static Predicate<String> matching(Glob glob) {
    Path folder = Path.of(fromHere(glob.folder()));
    return path -> {
      Path file = Path.of(path);
      return (folder.toString().isEmpty() || file.startsWith(folder))
          && glob.matches(folder.relativize(file));
    };
  }

  private static Predicate<String> below(String folder) {
    return path -> folder.isEmpty() || path.equals(folder) || path.startsWith(folder + "/");
  }

  private static String fromHere(Path path) {
    Path here = Path.of("").toAbsolutePath();
    return here.relativize(path.toAbsolutePath().normalize()).toString().replace('\\', '/');
  }

  @Override
  public boolean test(String path) {
    return parts.stream().anyMatch(part -> part.test(path));
  }
}
