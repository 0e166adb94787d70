package org.wirecopy.archive.store;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of an archive's files, and which of them count. */
public final class SegmentFiles {
  static final String PREFIX = "segment-";

  private static final String REMOVED = "removed-";

  private SegmentFiles() {}

  /**
   * The file of a segment.
   *
   * @param folder the archive's folder
   * @param number the number of the file
   * @return the path
   */
  public static Path segment(Path folder, long number) {
    return folder.resolve(String.format(Locale.ROOT, "%s%06d", PREFIX, number));
  }

  static Path removals(Path folder, long number) {
    return folder.resolve(String.format(Locale.ROOT, "%s%06d", REMOVED, number));
  }

  /**
   * Deletes what no commit names: what a commit left behind that was cut off, and what was merged.
   * What cannot be deleted, since a reader on some systems has it open, stays until the next time.
   *
   * @param folder the archive's folder
   * @param manifest what counts
   * @throws IOException if the folder cannot be read
   */
  public static void clear(Path folder, ArchiveManifest manifest) throws IOException {
    checkNotNull(folder, "folder");
    Set<String> named =
        manifest.parts().stream()
            .flatMap(part -> Stream.of(part.name(), part.removals()))
            .collect(Collectors.toSet());
    List<Path> left;
    try (Stream<Path> files = Files.list(folder)) {
      left = files.filter(file -> isLeft(file.getFileName().toString(), named)).toList();
    }
    for (Path file : left) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        // then the next writer does
      }
    }
  }

  private static boolean isLeft(String name, Set<String> named) {
    boolean isPart = name.startsWith("." + PREFIX) || name.startsWith("." + REMOVED);
    boolean isFile = name.startsWith(PREFIX) || name.startsWith(REMOVED);
    boolean isManifest = name.startsWith("." + ArchiveManifest.NAME);
    return isPart || isManifest || isFile && !named.contains(name);
  }
}
