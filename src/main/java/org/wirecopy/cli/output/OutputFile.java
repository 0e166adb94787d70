package org.wirecopy.cli.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.wirecopy.cli.options.OutputContent;
import org.wirecopy.cli.options.UsageException;
import org.wirecopy.work.WholeFile;

/**
 * A file for a result, of which nobody ever sees half. What is no regular file (a device, a pipe)
 * is written as it stands.
 *
 * @param target the file, absolute
 */
public record OutputFile(Path target) {
  /** The file of a name, if one can be written there. */
  public static OutputFile at(String name) {
    Path target = path(name);
    if (Files.isDirectory(target)) {
      throw new UsageException("cannot write " + name + ": it is a folder");
    }
    if (isSpecial(target) && !Files.isWritable(target)) {
      throw new UsageException("cannot write " + name + ": permission denied");
    }
    if (!isSpecial(target)) {
      requireFolder(target, name);
    }
    return new OutputFile(target);
  }

  private static void requireFolder(Path target, String name) {
    try {
      WholeFile.requireFolder(target, name);
    } catch (IOException e) {
      throw new UsageException(e);
    }
  }

  /** Writes the whole file, or leaves what was there. */
  public void write(OutputContent content) throws IOException {
    try {
      writeWhole(content);
    } catch (IOException e) {
      throw new IOException("cannot write " + target + ": " + e.getMessage(), e);
    }
  }

  private void writeWhole(OutputContent content) throws IOException {
    if (isSpecial(target)) {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
        content.writeTo(out);
      }
      return;
    }
    WholeFile.at(target).write(content::writeTo);
  }

  private static boolean isSpecial(Path path) {
    return Files.exists(path) && !Files.isRegularFile(path);
  }

  private static Path path(String name) {
    try {
      return Path.of(name).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw new UsageException("cannot write " + name + ": " + e.getReason());
    }
  }
}
