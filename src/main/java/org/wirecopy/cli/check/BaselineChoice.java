package org.wirecopy.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.wirecopy.check.Baseline;
import org.wirecopy.check.BaselineException;
import org.wirecopy.cli.options.Arguments;
import org.wirecopy.cli.options.Flag;
import org.wirecopy.cli.options.OwnFolder;
import org.wirecopy.cli.options.UsageException;
import org.wirecopy.cli.output.OutputFile;
import org.wirecopy.cli.output.Printable;

/**
 * The baseline of a check, and the file that holds it: the one that is named, or the usual one in
 * the folder at hand or the nearest one above it, up to the one with the configuration or the top
 * of the repository. It names files from its own folder; where that is beside the folder at hand,
 * from that of the configuration.
 *
 * @param file the file, which may not be there
 * @param naming from where it names files
 * @param baseline what is known
 * @param exists whether the file is there
 */
record BaselineChoice(Path file, RelativeNames naming, Baseline baseline, boolean exists) {
  /** The file that is read if it is there. */
  static final String USUAL = "wirecopy-baseline.json";

  /**
   * Reads the baseline that the arguments name, or the usual one if it is there.
   *
   * @throws UsageException if the named one is not there, or one cannot be read
   */
  static BaselineChoice of(Arguments arguments) throws IOException {
    Path file = path(arguments);
    if (!arguments.isTyped(Flag.BASELINE)) {
      requireFile(file);
      requireInside(file, arguments);
    }
    RelativeNames naming = naming(file, arguments);
    try {
      Baseline known = Baseline.read(file).renamed(naming::path);
      return new BaselineChoice(file, naming, known, true);
    } catch (NoSuchFileException e) {
      if (arguments.value(Flag.BASELINE) != null && !arguments.has(Flag.UPDATE_BASELINE)) {
        throw new UsageException(file + " not found; write it with --update-baseline");
      }
      if (arguments.has(Flag.PRUNE_BASELINE)) {
        throw new UsageException("there is no " + file + " to prune");
      }
      return new BaselineChoice(file, naming, Baseline.EMPTY, false);
    } catch (BaselineException e) {
      // Nothing that cannot be read is written over: it may be another file, or know other folders.
      throw new UsageException(e);
    } catch (IOException e) {
      throw new IOException(
          "cannot read " + file + ": " + reason(file, e) + "; name another with --baseline", e);
    }
  }

  /** What nobody named is not waited for, as for what comes through a pipe. */
  private static void requireFile(Path file) {
    if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
      throw new UsageException(
          "cannot read " + file + ": it is no file; name another with --baseline");
    }
  }

  private static void requireInside(Path file, Arguments arguments) {
    boolean isWritten = arguments.has(Flag.UPDATE_BASELINE) || arguments.has(Flag.PRUNE_BASELINE);
    if (isWritten && arguments.value(Flag.BASELINE) != null) {
      arguments
          .settings()
          .ownFolder()
          .requireInside(file, arguments.named(Flag.BASELINE), Flag.BASELINE.key());
    } else if (isWritten) {
      new OwnFolder(file.resolveSibling(""), "the folder that it is in")
          .requireInside(file, file.toString(), Flag.BASELINE.key());
    }
  }

  /** Writes what is known now, and says how much that is. */
  String update(Baseline updated) throws IOException {
    write(updated);
    return Printable.line(file.toString())
        + (updated.size() == 1 ? ": 1 finding is" : ": " + updated.size() + " findings are")
        + " known; commit it with your texts\n";
  }

  /** Writes what is left of it, and says how much is gone. */
  String prune(Baseline pruned) throws IOException {
    write(pruned);
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
        : Files.isReadable(file) ? String.valueOf(e.getMessage()) : "permission denied";
  }

  private void write(Baseline kept) throws IOException {
    OutputFile.at(file.toString()).write(kept.renamed(naming::name)::write);
  }

  private static Path path(Arguments arguments) {
    String named = arguments.value(Flag.BASELINE);
    try {
      return named == null ? usual(arguments) : Path.of(named);
    } catch (InvalidPathException e) {
      throw new UsageException(
          arguments.named(Flag.BASELINE) + " must be a path, was " + named + ": " + e.getReason());
    }
  }

  private static Path usual(Arguments arguments) {
    Path here = Path.of("").toAbsolutePath();
    Path top = arguments.settings().folder().filter(RelativeNames::isAbove).orElse(null);
    for (Path folder = here; folder != null; folder = folder.getParent()) {
      boolean isTop = top == null ? Files.exists(folder.resolve(".git")) : folder.equals(top);
      if (Files.exists(folder.resolve(USUAL))) {
        return here.relativize(folder.resolve(USUAL));
      }
      if (isTop) {
        break;
      }
    }
    return top == null ? Path.of(USUAL) : here.relativize(top.resolve(USUAL));
  }

  private static RelativeNames naming(Path file, Arguments arguments) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    boolean isConfigured = arguments.settings().has(Flag.BASELINE);
    if (folder != null
        && RelativeNames.isAbove(folder)
        && (arguments.isTyped(Flag.BASELINE) || !isConfigured)) {
      return RelativeNames.from(folder);
    }
    return RelativeNames.from(
        arguments.settings().folder().filter(RelativeNames::isAbove).orElse(Path.of("")));
  }
}
