package org.wirecopy.dedup.ledger;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder, to which every input goes as a file of its own. */
public final class RestoredFolder implements Restored {
  private final Path output;
  private final Path part;
  private final Set<Path> known = new HashSet<>();
  private @Nullable RestoredFile file;

  /**
   * A folder.
   *
   * @param output what the run wrote
   * @param part where the folder is written
   */
  public RestoredFolder(Path output, Path part) {
    this.output = output;
    this.part = part;
  }

  @Override
  public RestoredFile begin(LedgerRows.Origin origin) throws IOException {
    Path from = below(output, origin.output());
    known.add(from);
    RestoredFile begun = new RestoredFile(from, target(origin.input()), origin.stored());
    file = begun;
    return begun;
  }

  @Override
  public boolean end() throws IOException {
    RestoredFile ended = file;
    if (ended == null || ended.in().read() >= 0) {
      return false;
    }
    ended.complete();
    close();
    return true;
  }

  @Override
  public String copy(String name) throws IOException {
    Path from = below(output, name);
    known.add(from);
    Path to = target(name);
    Files.copy(from, to);
    return MoreFiles.asByteSource(to).hash(Hashing.sha256()).toString();
  }

  /** What is hidden was put there by no run, but by whoever looks at folders. */
  @Override
  public boolean complete() throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      return files
          .filter(Files::isRegularFile)
          .filter(path -> !path.getFileName().toString().startsWith("."))
          .map(Path::normalize)
          .allMatch(known::contains);
    }
  }

  private Path target(String name) throws IOException {
    Path to = below(part, name);
    Files.createDirectories(to.getParent());
    return to;
  }

  private static Path below(Path folder, String name) throws IOException {
    try {
      Path path = folder.resolve(name).normalize();
      if (path.startsWith(folder.normalize())) {
        return path;
      }
    } catch (InvalidPathException e) {
      // said below
    }
    throw new IOException("the ledger names a file outside of " + folder + ": " + name);
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
    file = null;
  }
}
