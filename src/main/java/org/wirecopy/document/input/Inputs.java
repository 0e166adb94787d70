package org.wirecopy.document.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import org.wirecopy.document.Problem;

/**
 * Finds the files that an input names: a file, a folder with all below it, or a glob. Hidden files
 * are passed over in folders. A name that exists is taken as it stands, with its wildcards.
 */
final class Inputs {
  private static final String STANDARD_INPUT = "-";

  private final Consumer<Problem> problems;
  private final Set<String> files = new HashSet<>();
  private final Set<Path> paths = new HashSet<>();

  /** What is piped in; it is not ours to close. */
  private record Piped(InputStream in) implements Input {
    @Override
    public String id() {
      return STANDARD_INPUT;
    }

    @Override
    public String name() {
      return "";
    }

    @Override
    public InputStream open() {
      return new FilterInputStream(in) {
        @Override
        public void close() {
          // Whoever gave the stream closes it.
        }
      };
    }
  }

  Inputs(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /**
   * What an input names: files, those of a folder ordered by id, or what is piped in; a problem
   * where it names nothing.
   */
  List<? extends Input> find(String input, InputStream standardInput) {
    return input.equals(STANDARD_INPUT)
        ? List.of(new Piped(standardInput))
        : files(input).stream().filter(this::isNew).map(this::apart).toList();
  }

  /** Whether a file was not named before: read twice, it would be a copy of itself. */
  private boolean isNew(FoundFile item) {
    return paths.add(item.path().toAbsolutePath().normalize());
  }

  /** Where folders hold files of one name, the later one goes by its whole path. */
  private FoundFile apart(FoundFile item) {
    return files.add(item.id()) ? item : new FoundFile(item.path(), slashed(item.path()));
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  private List<FoundFile> files(String input) {
    try {
      if (input.isBlank()) {
        return none(input, "names no file: it is blank");
      }
      Path path = Path.of(input);
      if (Files.isDirectory(path)) {
        return below(path, Integer.MAX_VALUE, p -> true, input, "holds no file to read");
      }
      if (Files.exists(path)) {
        return List.of(new FoundFile(path, String.valueOf(path.getFileName())));
      }
      return Glob.isGlob(input) ? matching(input) : none(input, "does not exist");
    } catch (InvalidPathException e) {
      return none(input, "is no path: " + e.getReason());
    } catch (IOException e) {
      return none(input, Problem.reason(e));
    }
  }

  private List<FoundFile> none(String input, String message) {
    problems.accept(Problem.of(input.isBlank() ? "\"" + input + "\"" : input, message));
    return List.of();
  }

  private List<FoundFile> matching(String input) throws IOException {
    try {
      Glob glob = Glob.of(input);
      if (!Files.isDirectory(glob.folder())) {
        return none(input, "matches no file: there is no folder " + glob.folder());
      }
      return below(glob.folder(), glob.depth(), glob::matches, input, "matches no file");
    } catch (PatternSyntaxException e) {
      return none(input, "is no pattern of files: " + e.getDescription());
    }
  }

  private List<FoundFile> below(
      Path folder, int depth, Predicate<Path> wanted, String input, String ifNone)
      throws IOException {
    FolderVisitor visitor = new FolderVisitor(folder, wanted, problems);
    Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), depth, visitor);
    if (visitor.found().isEmpty()) {
      return visitor.hasFailed() ? List.of() : none(input, ifNone);
    }
    return visitor.found().stream().sorted(Comparator.comparing(FoundFile::id)).toList();
  }
}
