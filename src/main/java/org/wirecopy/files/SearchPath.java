package org.wirecopy.files;

import com.google.common.base.Splitter;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folders where programs are looked for, as {@code PATH} lists them. Those that are not
 * absolute are left out: what a checked-out folder holds is not to be run for git.
 *
 * @param folders the folders in their order
 */
record SearchPath(List<Path> folders) {
  private static final Splitter PARTS = Splitter.on(File.pathSeparatorChar).omitEmptyStrings();

  /** Copies the folders. */
  SearchPath {
    folders = List.copyOf(folders);
  }

  /** Reads the value of {@code PATH}, which may be unset. */
  static SearchPath of(@Nullable String value) {
    return new SearchPath(
        PARTS
            .splitToStream(value == null ? "" : value)
            .flatMap(SearchPath::folder)
            .filter(Path::isAbsolute)
            .toList());
  }

  private static Stream<Path> folder(String part) {
    try {
      return Stream.of(Path.of(part));
    } catch (InvalidPathException e) {
      return Stream.empty();
    }
  }

  /** The first program of a name. */
  Optional<Path> find(String name) {
    return folders.stream()
        .flatMap(folder -> Stream.of(folder.resolve(name), folder.resolve(name + ".exe")))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst();
  }
}
