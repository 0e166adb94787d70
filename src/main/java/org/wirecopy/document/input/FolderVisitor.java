package org.wirecopy.document.input;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Problem;

/**
 * Collects the files below a folder. Passes over what is hidden, links that lead back to where they
 * stand, and devices and pipes, which could keep a reader waiting forever.
 */
final class FolderVisitor extends SimpleFileVisitor<Path> {
  private final Path folder;
  private final Predicate<Path> wanted;
  private final Consumer<Problem> problems;
  private final List<FoundFile> found = new ArrayList<>();
  private boolean failed;

  FolderVisitor(Path folder, Predicate<Path> wanted, Consumer<Problem> problems) {
    this.folder = folder;
    this.wanted = wanted;
    this.problems = problems;
  }

  /** The files in the order of the walk. */
  List<FoundFile> found() {
    return found;
  }

  /** Whether a part of the folder could not be looked at. */
  boolean hasFailed() {
    return failed;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
    return isHidden(path) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
    Path relative = folder.relativize(path);
    boolean readable = attributes.isRegularFile() || attributes.isSymbolicLink();
    if (readable && !isHidden(path) && wanted.test(relative)) {
      found.add(new FoundFile(path, relative.toString().replace('\\', '/')));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path path, IOException e) {
    if (!(e instanceof FileSystemLoopException)) {
      fail(path, e);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path path, @Nullable IOException e) {
    if (e != null) {
      fail(path, e);
    }
    return FileVisitResult.CONTINUE;
  }

  private void fail(Path path, IOException e) {
    failed = true;
    problems.accept(Problem.of(path.toString(), e));
  }

  private boolean isHidden(Path path) {
    return !path.equals(folder) && String.valueOf(path.getFileName()).startsWith(".");
  }
}
