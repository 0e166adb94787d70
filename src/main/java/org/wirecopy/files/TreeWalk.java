package org.wirecopy.files;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.wirecopy.document.Problem;

/**
 * Finds the files to read in the folders and among the files that someone names.
 *
 * <pre>{@code
 * TreeWalk walk = new TreeWalk(Path.of(""), problems::add);
 * for (SourceFile file : walk.files(Path.of("docs"))) {
 *   file.path(); // docs/guide/start.md
 * }
 * }</pre>
 *
 * <p>A file that is named itself is always taken. Below a folder, the walk takes what looks like
 * prose by its name and passes over what is hidden, what {@code .gitignore}, {@code
 * .wirecopyignore} and {@code .git/info/exclude} exclude, and devices and pipes. Ignore files count
 * from the top of the git work tree down; without one, from the folder down. That the named folder
 * is itself excluded does not count.
 *
 * <p>Links are followed, to folders as well, but no file and no folder is given twice: read twice,
 * it would be a copy of itself. Between a file and links to it below one folder, the file is given;
 * of files that are named one after the other, the first. What cannot be looked at becomes a
 * problem, and the walk goes on.
 *
 * <p>Files come in the order of their paths. A walk remembers what it gave, and is not safe for
 * threads. It costs a look at every folder and every entry that is not excluded.
 */
public final class TreeWalk {
  private final Path base;
  private final Consumer<Problem> problems;
  private final Set<Path> seen = new HashSet<>();
  private final IgnoreFiles ignoreFiles;

  /**
   * A walk that has not seen anything.
   *
   * @param base the folder from which the paths of files are given
   * @param problems takes what cannot be looked at
   */
  public TreeWalk(Path base, Consumer<Problem> problems) {
    checkNotNull(base, "base");
    checkNotNull(problems, "problems");
    this.base = base.toAbsolutePath().normalize();
    this.problems = problems;
    this.ignoreFiles = new IgnoreFiles(problems);
  }

  /**
   * The files that a path names and that were not given before.
   *
   * @param named a file, or a folder with all below it
   * @return the files, ordered by {@link SourceFile#path()}
   */
  public List<SourceFile> files(Path named) {
    return files(named, file -> true);
  }

  /**
   * The files that a path names, that are wanted, and that were not given before; those that are
   * not wanted may be asked for later.
   *
   * @param named a file, or a folder with all below it
   * @param wanted tells the files to be given
   * @return the files, ordered by {@link SourceFile#path()}
   */
  public List<SourceFile> files(Path named, Predicate<SourceFile> wanted) {
    checkNotNull(named, "named");
    checkNotNull(wanted, "wanted");
    try {
      Path real = real(named);
      if (Files.isDirectory(real)) {
        return new FolderWalk(problems, seen, ignoreFiles, wanted)
            .files(named, real, fromBase(named));
      }
      SourceFile file = new SourceFile(fromBase(named), named);
      return wanted.test(file) && seen.add(real) ? List.of(file) : List.of();
    } catch (IOException e) {
      problems.accept(Problem.of(PathNames.text(named), e));
      return List.of();
    }
  }

  /**
   * The ignore files that were read so far.
   *
   * @return their paths
   */
  public List<Path> ignoreFiles() {
    return ignoreFiles.read();
  }

  /** A pipe of the shell's can be read although its real path names nothing. */
  private static Path real(Path named) throws IOException {
    try {
      return named.toRealPath();
    } catch (IOException e) {
      if (Files.exists(named)) {
        return named.toAbsolutePath();
      }
      throw e;
    }
  }

  /** A path from the base, or from the root where it is on another drive. */
  private String fromBase(Path named) {
    Path whole = named.toAbsolutePath().normalize();
    boolean reachable = whole.getRoot().equals(base.getRoot());
    return PathNames.text(reachable ? base.relativize(whole) : whole);
  }
}
