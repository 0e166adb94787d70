package org.wirecopy.cli.check;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.wirecopy.cli.options.Arguments;
import org.wirecopy.cli.options.Flag;

/**
 * Names files from a folder above the one at hand, so that a file has one name from wherever it is
 * named.
 *
 * @param folder the folder from which names start, absolute
 */
public record RelativeNames(Path folder) {
  /** What stands for standard input, from every folder. */
  public static final String STANDARD_INPUT = "-";

  private static final Path HERE = Path.of("").toAbsolutePath();

  /** Names that start from a folder. */
  static RelativeNames from(Path folder) {
    return new RelativeNames(folder.toAbsolutePath().normalize());
  }

  /** How an option names files: from the folder at hand, or from that of the configuration. */
  static RelativeNames of(Flag flag, Arguments arguments) {
    Path here = Path.of("");
    return from(arguments.isTyped(flag) ? here : arguments.settings().folder().orElse(here));
  }

  /** Whether the folder at hand is one, or is below it. */
  static boolean isAbove(Path folder) {
    return HERE.startsWith(folder.toAbsolutePath().normalize());
  }

  /** The name of a file that is given from the folder at hand. */
  String name(String path) {
    return named(path, HERE, folder);
  }

  /** The path from the folder at hand of a file by its name. */
  String path(String name) {
    return named(name, folder, HERE);
  }

  /** The shortest path from the folder at hand: not up and down again, as ../here/file. */
  static String plain(String path) {
    return path.startsWith("..") ? relative(path, HERE, HERE) : path;
  }

  private static String named(String path, Path from, Path to) {
    return from.equals(to) || path.equals(STANDARD_INPUT) ? path : relative(path, from, to);
  }

  private static String relative(String path, Path from, Path to) {
    try {
      return to.relativize(from.resolve(path).normalize()).toString().replace('\\', '/');
    } catch (InvalidPathException e) {
      return path;
    }
  }
}
