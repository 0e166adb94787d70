package org.wirecopy.cli.options;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wirecopy.work.WholeFile;

/**
 * The folder that a result has to stay in where nobody named the result on the command line: a
 * configuration, or a link in the place of a baseline, comes with texts that anybody may have sent.
 *
 * @param folder the folder
 * @param owner what it is the folder of, for messages
 */
public record OwnFolder(Path folder, String owner) {
  private static final String GIT = ".git";

  /**
   * Makes sure that a file is in the folder, whatever links lead to it, and not among the files
   * that git keeps there.
   *
   * @param target where something is to be written
   * @param named who named it, as in {@code wirecopy.toml:3: output}
   * @param option the option of the command line that may name any place
   * @throws UsageException if the file is elsewhere, or is a pipe or a device
   */
  public void requireInside(Path target, String named, String option) {
    if (!isInside(target)) {
      throw new UsageException(
          named
              + " may name files below "
              + owner
              + " only, was "
              + target
              + "; name it with "
              + option);
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      throw new UsageException(
          named + " must name a file, was " + target + "; name it with " + option);
    }
  }

  private boolean isInside(Path target) {
    try {
      Path top = folder.toAbsolutePath().toRealPath();
      Path place = real(WholeFile.place(target.toAbsolutePath().normalize()));
      return place.startsWith(top) && !place.equals(top) && isOutsideOfGit(top.relativize(place));
    } catch (IOException e) {
      return false;
    }
  }

  /** A path without links, of which the end need not be there yet. */
  private static Path real(Path path) throws IOException {
    Path parent = path.getParent();
    if (Files.exists(path) || parent == null) {
      return path.toRealPath();
    }
    if (path.endsWith("..")) {
      throw new IOException(path + " leads out of what is not there");
    }
    return real(parent).resolve(path.getFileName());
  }

  private static boolean isOutsideOfGit(Path path) {
    for (Path part : path) {
      if (part.toString().equalsIgnoreCase(GIT)) {
        return false;
      }
    }
    return true;
  }
}
