package org.wirecopy.files;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.wirecopy.document.Problem;

/**
 * One walk through a folder. Folders wait in line rather than on the stack, however deep they are,
 * and links wait until all that is really there was seen, so that what links lead to is given under
 * its own name.
 */
final class FolderWalk {
  private final Consumer<Problem> problems;
  private final IgnoreFiles ignoreFiles;
  private final Set<Path> seen;
  private final Predicate<SourceFile> wanted;
  private final Set<Path> entered = new HashSet<>();
  private final Deque<Entry> folders = new ArrayDeque<>();
  private final Deque<Entry> links = new ArrayDeque<>();
  private final List<SourceFile> found = new ArrayList<>();

  /**
   * A walk.
   *
   * @param problems takes what cannot be looked at
   * @param seen the real paths of the files that were given before, to which the walk adds
   * @param ignoreFiles reads what is to be ignored
   * @param wanted tells the files to be given
   */
  FolderWalk(
      Consumer<Problem> problems,
      Set<Path> seen,
      IgnoreFiles ignoreFiles,
      Predicate<SourceFile> wanted) {
    this.problems = problems;
    this.ignoreFiles = ignoreFiles;
    this.seen = seen;
    this.wanted = wanted;
  }

  /**
   * The files of a folder. A link to nothing is a problem where its name says that it is prose.
   *
   * @param folder the folder
   * @param real its real path
   * @param shown its path in the paths that are given; may be empty
   */
  List<SourceFile> files(Path folder, Path real, String shown) {
    folders.add(start(folder, real, shown));
    while (!folders.isEmpty() || !links.isEmpty()) {
      if (folders.isEmpty()) {
        follow(links.remove());
      } else {
        enter(folders.remove());
      }
    }
    return found.stream().sorted(Comparator.comparing(SourceFile::path)).toList();
  }

  private Entry start(Path folder, Path real, String shown) {
    return GitFolder.top(real)
        .map(top -> inWorkTree(top, folder, real, shown))
        .orElseGet(() -> new Entry(folder, real, shown, "", IgnoreStack.none()));
  }

  private Entry inWorkTree(Path top, Path folder, Path real, String shown) {
    IgnoreStack rules = ignoreFiles.above(top, real);
    return new Entry(folder, real, shown, PathNames.text(top.relativize(real)), rules);
  }

  private void enter(Entry folder) {
    if (entered.add(folder.real())) {
      IgnoreStack rules = ignoreFiles.with(folder.rules(), folder.path(), folder.ruled());
      for (Path child : children(folder)) {
        look(folder.child(child, rules));
      }
    }
  }

  private List<Path> children(Entry folder) {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> entries =
        Files.newDirectoryStream(folder.path(), FolderWalk::isShown)) {
      entries.forEach(children::add);
    } catch (DirectoryIteratorException e) {
      fail(folder, checkNotNull(e.getCause(), "cause"));
    } catch (IOException e) {
      fail(folder, e);
    }
    Collections.sort(children);
    return children;
  }

  private static boolean isShown(Path path) {
    return !path.getFileName().toString().startsWith(".");
  }

  private void look(Entry entry) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(entry.path(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isSymbolicLink()) {
        links.add(entry);
      } else {
        take(entry, attributes);
      }
    } catch (IOException e) {
      fail(entry, e);
    }
  }

  private void follow(Entry link) {
    if (link.isIgnored(false)) {
      return;
    }
    try {
      Entry target = link.at(link.path().toRealPath());
      take(target, Files.readAttributes(target.real(), BasicFileAttributes.class));
    } catch (IOException e) {
      if (link.isWanted()) {
        fail(link, e);
      }
    }
  }

  private void take(Entry entry, BasicFileAttributes attributes) {
    if (attributes.isDirectory()) {
      if (!entry.isIgnored(true)) {
        folders.add(entry);
      }
    } else if (attributes.isRegularFile() && entry.isWanted()) {
      SourceFile file = new SourceFile(entry.shown(), entry.path());
      if (wanted.test(file) && seen.add(entry.real())) {
        found.add(file);
      }
    }
  }

  private void fail(Entry entry, IOException e) {
    String name = entry.shown().isEmpty() ? PathNames.text(entry.path()) : entry.shown();
    problems.accept(Problem.of(name, e));
  }

  /**
   * Something below the folder.
   *
   * @param path where it was come by
   * @param real the real path
   * @param shown its path in the paths that are given
   * @param ruled its path for the ignore files, from the top of the work tree
   * @param rules what the ignore files from above say
   */
  private record Entry(Path path, Path real, String shown, String ruled, IgnoreStack rules) {
    Entry child(Path child, IgnoreStack below) {
      Path part = child.getFileName();
      String name = PathNames.text(part);
      return new Entry(child, real.resolve(part), join(shown, name), join(ruled, name), below);
    }

    private static String join(String folder, String name) {
      return folder.isEmpty() ? name : folder + "/" + name;
    }

    Entry at(Path target) {
      return new Entry(path, target, shown, ruled, rules);
    }

    boolean isIgnored(boolean isFolder) {
      return rules.ignores(ruled, isFolder);
    }

    boolean isWanted() {
      return ProseNames.isProse(shown.substring(shown.lastIndexOf('/') + 1)) && !isIgnored(false);
    }
  }
}
