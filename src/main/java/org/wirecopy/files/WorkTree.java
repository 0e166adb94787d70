package org.wirecopy.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The files of a work tree: those that git knows and those that it would offer to add. Links and
 * submodules are no files. Git is asked for names alone and looks into no file.
 *
 * @param git the program
 * @param top the top of the work tree
 */
record WorkTree(GitProgram git, Path top) {
  private static final List<String> LIST =
      List.of("ls-files", "-z", "-t", "--cached", "--others", "--exclude-standard");

  /** The tag before the name of a file that a sparse checkout leaves out. */
  private static final String LEFT_OUT = "S ";

  private static final int TAG = LEFT_OUT.length();

  /**
   * What there is, by paths from the top with slashes.
   *
   * @param files the files
   * @param leftOut those that are not there only because a sparse checkout leaves them out
   */
  record Content(TreeSet<String> files, TreeSet<String> leftOut) {}

  /** Where a file is. */
  Path file(String path) {
    return PathNames.below(top, path);
  }

  /** The wanted ones of all files. */
  Content content(Predicate<String> wanted) throws IOException {
    return git.read(top, LIST, out -> content(out, wanted));
  }

  private Content content(InputStream out, Predicate<String> wanted) throws IOException {
    Content content = new Content(new TreeSet<>(), new TreeSet<>());
    OutputParts parts = OutputParts.names(out);
    for (String entry = parts.next(); entry != null; entry = parts.next()) {
      String path = entry.substring(TAG);
      if (wanted.test(path)) {
        add(path, entry.startsWith(LEFT_OUT), content);
      }
    }
    return content;
  }

  /** A name with a slash at its end is another repository. */
  private void add(String path, boolean isLeftOut, Content content) {
    if (!path.endsWith("/") && Files.isRegularFile(file(path), LinkOption.NOFOLLOW_LINKS)) {
      content.files.add(path);
    } else if (isLeftOut) {
      content.leftOut.add(path);
    }
  }
}
