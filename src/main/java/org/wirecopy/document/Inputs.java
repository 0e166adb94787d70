package org.wirecopy.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/**
 * Finds the files that an input names: a file, a folder with all below it, or a glob. Hidden files
 * are passed over in folders.
 */
final class Inputs {
  private static final String GLOB = "*?[{";

  private final Consumer<Problem> problems;

  /**
   * A file to read.
   *
   * @param path where it is
   * @param id its name in the corpus
   */
  record Item(Path path, String id) {}

  Inputs(Consumer<Problem> problems) {
    this.problems = problems;
  }

  List<Item> find(String input) {
    try {
      Path path = Path.of(input);
      if (Files.isDirectory(path)) {
        return below(path, input, p -> true);
      }
      if (Files.exists(path)) {
        return List.of(new Item(path, String.valueOf(path.getFileName())));
      }
      return isGlob(input) ? matching(input) : none(input, "does not exist");
    } catch (InvalidPathException e) {
      return none(input, "is no path: " + e.getReason());
    } catch (PatternSyntaxException e) {
      return none(input, "is no glob: " + e.getDescription());
    }
  }

  private List<Item> none(String input, String message) {
    problems.accept(Problem.of(input, message));
    return List.of();
  }

  private static boolean isGlob(String input) {
    return input.chars().anyMatch(c -> GLOB.indexOf(c) >= 0);
  }

  /** The folder before the first wildcard is where ids start. */
  private List<Item> matching(String glob) {
    int wild = 0;
    while (GLOB.indexOf(glob.charAt(wild)) < 0) {
      wild++;
    }
    int slash = glob.lastIndexOf('/', wild);
    Path folder = Path.of(slash < 0 ? "" : slash == 0 ? "/" : glob.substring(0, slash));
    if (!Files.isDirectory(folder)) {
      return none(glob, "matches nothing: there is no folder " + folder);
    }
    String pattern = glob.substring(slash + 1);
    PathMatcher matcher = folder.getFileSystem().getPathMatcher("glob:" + pattern);
    // In a glob, "**/" also stands for no folder at all, as in a shell.
    PathMatcher direct =
        folder.getFileSystem().getPathMatcher("glob:" + pattern.replace("**/", ""));
    return below(folder, glob, p -> matcher.matches(p) || direct.matches(p));
  }

  private List<Item> below(Path folder, String input, Predicate<Path> wanted) {
    List<Item> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Visitor(folder, wanted, found));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (found.isEmpty()) {
      return none(input, "holds no file to read");
    }
    found.sort(Comparator.comparing(Item::id));
    return found;
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final Predicate<Path> wanted;
    private final List<Item> found;

    Visitor(Path folder, Predicate<Path> wanted, List<Item> found) {
      this.folder = folder;
      this.wanted = wanted;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
      return isHidden(path) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
      Path relative = folder.relativize(path);
      if (!isHidden(path) && wanted.test(relative)) {
        found.add(new Item(path, relative.toString().replace('\\', '/')));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException e) {
      if (!(e instanceof FileSystemLoopException)) {
        problems.accept(Problem.of(path.toString(), reason(e)));
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
      return !path.equals(folder) && String.valueOf(path.getFileName()).startsWith(".");
    }
  }

  /** What went wrong, in words for a person. */
  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "may not be read: permission denied";
    }
    String message = e.getMessage();
    return "cannot be read: " + (message == null ? e.getClass().getSimpleName() : message);
  }
}
