package org.wirecopy.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/**
 * The files that git opens by itself in a {@code .git}, which may have come with the texts: for a
 * pipe among them git would wait without end.
 */
final class GitFiles extends SimpleFileVisitor<Path> {
  /** Whole repositories of their own, and what other programs keep there. */
  private static final Set<String> OTHERS = Set.of("modules", "lfs");

  private static final int TYPE = 0170000;
  private static final int SOCKET = 0140000;

  private GitFiles() {}

  /**
   * Makes sure that nothing is opened that never ends.
   *
   * @param top a folder that holds a {@code .git}
   * @throws GitException if there is a pipe or a device
   */
  static void requirePlain(Path top) throws IOException {
    for (Path folder : GitFolder.folders(top)) {
      if (Files.isDirectory(folder)) {
        Files.walkFileTree(folder, new GitFiles());
      }
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    String name = String.valueOf(folder.getFileName());
    Path above = folder.getParent();
    boolean isOfObjects = above != null && above.endsWith("objects") && !name.equals("info");
    return isOfObjects || OTHERS.contains(name)
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    boolean isOdd = attributes.isSymbolicLink() ? leadsToOther(file) : attributes.isOther();
    if (isOdd && !isSocket(file)) {
      throw new GitException(PathNames.text(file) + " is a pipe or a device; git is not asked");
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    // Git says by itself what it cannot read.
    return FileVisitResult.CONTINUE;
  }

  private static boolean leadsToOther(Path link) {
    try {
      return Files.readAttributes(link, BasicFileAttributes.class).isOther();
    } catch (IOException e) {
      return false;
    }
  }

  /** A monitor of git's own listens there, and nobody can wait for it by opening it. */
  private static boolean isSocket(Path file) throws IOException {
    try {
      return Files.getAttribute(file, "unix:mode", LinkOption.NOFOLLOW_LINKS)
              instanceof Integer mode
          && (mode & TYPE) == SOCKET;
    } catch (UnsupportedOperationException | IllegalArgumentException e) {
      return false;
    }
  }
}
