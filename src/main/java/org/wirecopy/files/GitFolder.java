package org.wirecopy.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a work tree's {@code .git} says without git being asked: where the tree's top is, and the
 * file of rules that a repository keeps to itself.
 */
final class GitFolder {
  private static final String NAME = ".git";
  private static final String LINK = "gitdir:";

  private GitFolder() {}

  /** The nearest folder, from a real one up, that holds a {@code .git}. */
  static Optional<Path> top(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(NAME))) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /**
   * Where the repository's own rules are, whether or not there are any.
   *
   * @param top a folder that holds a {@code .git}, which in a further work tree is a file that
   *     names the folder
   */
  static Path exclude(Path top) throws IOException {
    List<Path> folders = folders(top);
    return folders.get(folders.size() - 1).resolve("info").resolve("exclude");
  }

  /** Where a work tree keeps what is its own, and behind it what it has in common with others. */
  static List<Path> folders(Path top) throws IOException {
    Path git = top.resolve(NAME);
    Path folder = Files.isRegularFile(git) ? linked(top, line(git)) : git;
    Path common = folder.resolve("commondir");
    return Files.isRegularFile(common)
        ? List.of(folder, named(folder, line(common)))
        : List.of(folder);
  }

  private static Path linked(Path top, String link) throws IOException {
    if (!link.startsWith(LINK)) {
      throw new IOException("it does not begin with " + LINK);
    }
    return named(top, link.substring(LINK.length()).strip());
  }

  private static Path named(Path folder, String name) throws IOException {
    try {
      return name.startsWith("/") ? PathNames.path(name) : PathNames.below(folder, name);
    } catch (InvalidPathException e) {
      throw new IOException("it names no folder: " + e.getReason(), e);
    }
  }

  private static String line(Path file) throws IOException {
    return SmallFile.text(file).stripTrailing();
  }
}
