package org.wirecopy.files;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The files that a run reads, by whatever name, over none of which it may write.
 *
 * <pre>{@code
 * InputFiles read = new InputFiles();
 * read.add(Path.of("letters/mill.txt"));
 * read.requireOther(Path.of("letters/../letters/mill.txt")); // throws
 * }</pre>
 *
 * <p>Files are told apart by what the system says they are, so that links, hard links, and names in
 * other letters of a disk that does not tell these apart are one file. Devices and pipes are not
 * counted: nothing that they hold is lost. Some hundred bytes a file; not safe for threads.
 */
public final class InputFiles {
  private final Set<Object> keys = new HashSet<>();

  /**
   * Adds a file.
   *
   * @param file a file that is read, or a link to nothing that would be; passed over if it is a
   *     folder, a device or a pipe
   */
  public void add(Path file) {
    checkNotNull(file, "file");
    if (!Files.exists(file) || Files.isRegularFile(file)) {
      keys.add(key(file));
    }
  }

  /**
   * Adds files.
   *
   * @param files each is {@linkplain #add added}
   */
  public void addAll(Collection<Path> files) {
    checkNotNull(files, "files");
    files.forEach(this::add);
  }

  /**
   * Makes sure that a result goes over no file that is read.
   *
   * @param target where the result goes, whether something is there or not
   * @throws IOException if it is one of the files
   */
  public void requireOther(Path target) throws IOException {
    checkNotNull(target, "target");
    if (keys.contains(key(target))) {
      throw new IOException(
          "cannot write " + target + ": it is an input; write to a file that is not read");
    }
  }

  /** What the system knows a file by; of one that is not there, its name. */
  private static Object key(Path file) {
    // A folder that is left again need not be there.
    Path named = Files.exists(file) ? file : file.toAbsolutePath().normalize();
    try {
      Object key = Files.readAttributes(named, BasicFileAttributes.class).fileKey();
      return key == null ? named.toRealPath() : key;
    } catch (IOException e) {
      return named;
    }
  }
}
