package org.wirecopy.cli.options;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.wirecopy.archive.Archive;
import org.wirecopy.archive.ArchiveOptions;

/** Archives that arguments name, to be asked. */
public final class ArchiveFolder {
  private ArchiveFolder() {}

  /**
   * Opens an archive that is there.
   *
   * @throws UsageException if there is none
   * @throws IOException if it is damaged
   */
  public static Archive open(Path folder) throws IOException {
    return open(folder, ArchiveOptions.USUAL);
  }

  /** The same with options. */
  public static Archive open(Path folder, ArchiveOptions options) throws IOException {
    Archive archive = Archive.open(folder, options);
    if (!Archive.isArchive(folder)) {
      throw new UsageException(
          folder + " is no archive; make one with wirecopy archive add " + folder + " INPUT");
    }
    return archive;
  }

  /** The archives among inputs. */
  public static List<Path> among(List<String> inputs) {
    return inputs.stream().filter(ArchiveFolder::isOne).map(Path::of).toList();
  }

  /** Whether an input is the folder of an archive. */
  public static boolean isOne(String input) {
    try {
      return Archive.isArchive(Path.of(input));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** The options that arguments give. */
  public static ArchiveOptions options(Arguments arguments) {
    ArchiveOptions options = ArchiveOptions.USUAL.withCleaner(AnalyzerOptions.cleaner(arguments));
    Integer threads = arguments.number(Flag.THREADS, 1);
    if (threads != null) {
      options = options.withThreads(threads);
    }
    Integer minWords = arguments.minWords();
    if (minWords != null) {
      options = options.withMinWords(minWords);
    }
    return arguments.has(Flag.KEEP_VERSIONS) ? options.keepingVersions() : options;
  }
}
