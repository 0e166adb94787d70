package org.wirecopy.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.wirecopy.check.Baseline;
import org.wirecopy.check.BaselineException;

/**
 * The baseline of a check, and the file that holds it.
 *
 * @param file the file, which may not be there
 * @param baseline what is known
 * @param exists whether the file is there
 */
record BaselineChoice(Path file, Baseline baseline, boolean exists) {
  /** The file that is read if it is there. */
  static final String USUAL = "wirecopy-baseline.json";

  /**
   * Reads the baseline that the arguments name, or the usual one if it is there.
   *
   * @throws UsageException if the named one is not there, or one cannot be read
   */
  static BaselineChoice of(Arguments arguments) throws IOException {
    Path file = path(arguments);
    try {
      return new BaselineChoice(file, Baseline.read(file), true);
    } catch (NoSuchFileException e) {
      if (arguments.value(Flag.BASELINE) != null && !arguments.has(Flag.UPDATE_BASELINE)) {
        throw new UsageException(file + " not found; write it with --update-baseline");
      }
      if (arguments.has(Flag.PRUNE_BASELINE)) {
        throw new UsageException("there is no " + file + " to prune");
      }
      return new BaselineChoice(file, Baseline.EMPTY, false);
    } catch (BaselineException e) {
      // Nothing that cannot be read is written over: it may be another file, or know other folders.
      throw new UsageException(e.getMessage());
    } catch (IOException e) {
      throw new IOException(
          "cannot read " + file + ": " + reason(file, e) + "; name another with --baseline", e);
    }
  }

  /** Writes what is known now, and says how much that is. */
  String update(Baseline updated) throws IOException {
    OutputFile.at(file.toString()).write(updated::write);
    return Printable.line(file.toString())
        + (updated.size() == 1 ? ": 1 finding is" : ": " + updated.size() + " findings are")
        + " known; commit it with your texts\n";
  }

  /** Writes what is left of it, and says how much is gone. */
  String prune(Baseline pruned) throws IOException {
    OutputFile.at(file.toString()).write(pruned::write);
    int before = baseline.size();
    return Printable.line(file.toString())
        + ": took out "
        + (before - pruned.size())
        + " of "
        + before
        + " findings\n";
  }

  private static String reason(Path file, IOException e) {
    return Files.isDirectory(file)
        ? "it is a folder"
        : Files.isReadable(file) ? e.getMessage() : "permission denied";
  }

  private static Path path(Arguments arguments) {
    String named = arguments.value(Flag.BASELINE);
    try {
      return Path.of(named == null ? USUAL : named);
    } catch (InvalidPathException e) {
      throw new UsageException("--baseline must be a path, was " + named + ": " + e.getReason());
    }
  }
}
