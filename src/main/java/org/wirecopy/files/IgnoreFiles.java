package org.wirecopy.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.wirecopy.document.Problem;

/**
 * Reads the ignore files of folders. Like git, it takes no links for ignore files. One that cannot
 * be read is a problem and ignores nothing.
 */
final class IgnoreFiles {
  /** The names of ignore files, the one of most weight last. */
  private static final List<String> NAMES = List.of(".gitignore", ".wirecopyignore");

  private final Consumer<Problem> problems;

  private final List<Path> read = new ArrayList<>();

  IgnoreFiles(Consumer<Problem> problems) {
    this.problems = problems;
  }

  /**
   * The rules that hold in a folder from above it: those that its repository keeps to itself, and
   * those of the folders from the top of its work tree down, without its own.
   *
   * @param top the top of the work tree, a real folder
   * @param folder a real folder at or below the top
   */
  IgnoreStack above(Path top, Path folder) {
    IgnoreStack rules = own(top);
    Path at = top;
    for (Path part : top.relativize(folder)) {
      if (at.equals(folder)) {
        break;
      }
      rules = with(rules, at, PathNames.text(top.relativize(at)));
      at = at.resolve(part);
    }
    return rules;
  }

  private IgnoreStack own(Path top) {
    try {
      Path exclude = GitFolder.exclude(top);
      return Files.isRegularFile(exclude)
          ? read(IgnoreStack.none(), exclude, "")
          : IgnoreStack.none();
    } catch (IOException e) {
      problems.accept(Problem.of(PathNames.text(top.resolve(".git")), e));
      return IgnoreStack.none();
    }
  }

  /**
   * Puts a folder's own rules on top.
   *
   * @param above the rules from above
   * @param folder the folder
   * @param name its path from the top, with slashes; empty for the top
   */
  IgnoreStack with(IgnoreStack above, Path folder, String name) {
    IgnoreStack rules = above;
    for (String file : NAMES) {
      Path ignoreFile = folder.resolve(file);
      if (Files.isRegularFile(ignoreFile, LinkOption.NOFOLLOW_LINKS)) {
        rules = read(rules, ignoreFile, name);
      }
    }
    return rules;
  }

  /** The files that were read. */
  List<Path> read() {
    return List.copyOf(read);
  }

  private IgnoreStack read(IgnoreStack above, Path file, String name) {
    read.add(file);
    try {
      return above.with(IgnoreRules.parse(name, SmallFile.text(file)));
    } catch (IOException e) {
      problems.accept(Problem.of(PathNames.text(file), e));
      return above;
    }
  }
}
