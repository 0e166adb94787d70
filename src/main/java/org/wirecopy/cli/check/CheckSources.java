package org.wirecopy.cli.check;

import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.wirecopy.document.Problem;
import org.wirecopy.document.RowShape;
import org.wirecopy.document.compression.Compression;
import org.wirecopy.document.format.KnownFormat;
import org.wirecopy.document.input.Glob;
import org.wirecopy.files.SourceFile;
import org.wirecopy.files.TreeWalk;

/**
 * The files that a check reads: those that are named, and what folders and globs hold, without what
 * is ignored.
 */
final class CheckSources {
  private final Path here = Path.of("");
  private final InputStream standardInput;
  private final Consumer<Problem> problems;
  private final TreeWalk walk;
  private final List<Path> found = new ArrayList<>();

  /**
   * Something to read.
   *
   * @param path its name in the check
   * @param bytes what it holds
   * @param isNamed whether it was named, not met in a folder
   */
  record Source(String path, ByteSource bytes, boolean isNamed) {
    private static final Set<RowShape> ENCODED =
        Set.of(RowShape.CAPTURES, RowShape.MESSAGES, RowShape.ENTRIES);

    /** Whether each of its rows is a document. */
    boolean isRows() {
      return KnownFormat.sought(path).filter(format -> !format.shape().isWhole()).isPresent();
    }

    /** Whether it has to be unpacked. */
    boolean isPacked() {
      return Compression.of(path) != Compression.NONE;
    }

    /** Whether its bytes may hold words in a form in which they are not seen there. */
    boolean isEncoded() {
      return isPage()
          || isPacked()
          || KnownFormat.named(path).map(KnownFormat::shape).filter(ENCODED::contains).isPresent();
    }

    /** Whether only a part of it is text, and places in the text are not those in the file. */
    boolean isPage() {
      return KnownFormat.named(path).filter(format -> format.shape() == RowShape.PAGE).isPresent();
    }
  }

  CheckSources(InputStream standardInput, Consumer<Problem> problems) {
    this.standardInput = standardInput;
    this.problems = problems;
    this.walk = new TreeWalk(here, problems);
  }

  /** All files that were found, and those that said what to ignore. */
  List<Path> files() {
    return Stream.concat(found.stream(), walk.ignoreFiles().stream()).toList();
  }

  /** What inputs name that was not named before; a problem for each that names nothing. */
  List<Source> of(List<String> inputs) throws IOException {
    return of(inputs, path -> false);
  }

  /**
   * The same, without files of folders that are passed over.
   *
   * @param isPassedOver says of a path whether its file is
   */
  List<Source> of(List<String> inputs, Predicate<String> isPassedOver) throws IOException {
    List<Source> sources = new ArrayList<>();
    for (String input : inputs) {
      sources.addAll(of(input, file -> !isPassedOver.test(file.path())));
    }
    return sources;
  }

  private List<Source> of(String input, Predicate<SourceFile> wanted) throws IOException {
    if (input.equals(RelativeNames.STANDARD_INPUT)) {
      byte[] piped = standardInput.readAllBytes();
      return List.of(new Source(input, ByteSource.wrap(piped), true));
    }
    try {
      Path path = Path.of(input);
      if (Files.exists(path)) {
        return Files.isDirectory(path)
            ? sources(walk.files(path, wanted), false)
            : sources(walk.files(path), true);
      }
      return Glob.isGlob(input) ? matching(input, wanted) : missing(input, "does not exist");
    } catch (InvalidPathException e) {
      return missing(input, "is no path: " + e.getReason());
    } catch (PatternSyntaxException e) {
      return missing(input, "is no pattern of files: " + e.getDescription());
    }
  }

  private List<Source> matching(String input, Predicate<SourceFile> wanted) {
    Glob glob = Glob.of(input);
    Path folder = glob.folder();
    if (!Files.isDirectory(folder)) {
      return missing(input, "matches no file: there is no folder " + folder);
    }
    List<SourceFile> files =
        walk.files(
            folder, wanted.and(file -> glob.matches(folder.relativize(Path.of(file.path())))));
    return files.isEmpty() ? missing(input, "matches no file") : sources(files, false);
  }

  private List<Source> missing(String input, String message) {
    problems.accept(Problem.of(input, message));
    return List.of();
  }

  private List<Source> sources(List<SourceFile> files, boolean isNamed) {
    files.forEach(file -> found.add(file.file()));
    return files.stream()
        .map(
            file ->
                new Source(
                    RelativeNames.plain(file.path()), MoreFiles.asByteSource(file.file()), isNamed))
        .toList();
  }
}
