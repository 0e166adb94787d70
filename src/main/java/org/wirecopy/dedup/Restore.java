package org.wirecopy.dedup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wirecopy.files.WholeFile;

/**
 * Undoes a run from its output and its ledger: gives back the input, byte for byte, and checks by
 * its SHA-256 that it is that. What was compressed comes back with the same content; no compressor
 * promises the same bytes.
 *
 * <pre>{@code
 * Restore.from(Path.of("clean.jsonl"), Path.of("removed.jsonl")).to(Path.of("again.jsonl"));
 * }</pre>
 *
 * <p>One pass over both; memory for one removal.
 */
public final class Restore {
  private final Path output;
  private final Path ledger;

  private Restore(Path output, Path ledger) {
    this.output = output;
    this.ledger = ledger;
  }

  /**
   * Prepares to undo a run.
   *
   * @param output what the run wrote: a file or a folder
   * @param ledger its ledger
   * @return what restores
   */
  public static Restore from(Path output, Path ledger) {
    return new Restore(output, ledger);
  }

  /**
   * Restores into a file, or into a folder if the run wrote one.
   *
   * @param target the file or folder, which must not be there; compressed if its name says so
   * @throws IOException if the two do not belong together, are damaged, or the target cannot be
   *     written; nothing is left there then
   */
  public void to(Path target) throws IOException {
    if (Files.exists(target)) {
      throw new IOException("cannot write " + target + ": it is there already");
    }
    Path part = target.toAbsolutePath().resolveSibling("." + target.getFileName() + ".part");
    try {
      if (Files.isDirectory(output)) {
        restoreFolder(part);
      } else {
        restoreFile(part, target.toString());
      }
      WholeFile.at(target).fillNew(part);
    } finally {
      if (Files.isDirectory(part)) {
        MoreFiles.deleteRecursively(part, RecursiveDeleteOption.ALLOW_INSECURE);
      }
      Files.deleteIfExists(part);
    }
  }

  /**
   * Restores into a stream.
   *
   * @param out where the input goes; not closed
   * @throws IOException if the two do not belong together, are damaged, or the run wrote a folder
   */
  public void to(OutputStream out) throws IOException {
    if (Files.isDirectory(output)) {
      throw new IOException(output + " is a folder; name one to restore it to");
    }
    try (RestoredFile file = new RestoredFile(output, out)) {
      Restoring restoring = new Restoring(ledger);
      read(restoring, row -> restoring.begin(row, file.in(), file.out()), () -> {});
      if (file.in().read() >= 0) {
        throw restoring.mismatch();
      }
    }
  }

  private void restoreFile(Path part, String name) throws IOException {
    try (RestoredFile file = new RestoredFile(output, part, name)) {
      Restoring restoring = new Restoring(ledger);
      read(restoring, row -> restoring.begin(row, file.in(), file.out()), () -> {});
      if (file.in().read() >= 0) {
        throw restoring.mismatch();
      }
      file.complete();
    }
  }

  private void restoreFolder(Path part) throws IOException {
    Files.createDirectories(part);
    Set<Path> seen = new HashSet<>();
    Restoring restoring = new Restoring(ledger);
    Current current = new Current();
    try (current) {
      read(
          restoring,
          row -> {
            Path from = below(output, row.output());
            Path to = below(part, row.input());
            seen.add(from);
            Files.createDirectories(to.getParent());
            current.file = new RestoredFile(from, to, row.input());
            restoring.begin(row, current.file.in(), current.file.out());
          },
          current::complete);
    }
    copyOthers(seen, part);
  }

  /** What held nothing to read was copied as it was. */
  private void copyOthers(Set<Path> seen, Path part) throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      List<Path> others =
          files.filter(Files::isRegularFile).filter(file -> !seen.contains(file)).toList();
      for (Path file : others) {
        Path to = below(part, output.relativize(file).toString());
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }

  private static Path below(Path folder, String name) throws IOException {
    Path path = folder.resolve(name).normalize();
    if (!path.startsWith(folder.normalize())) {
      throw new IOException("the ledger names a file outside of " + folder + ": " + name);
    }
    return path;
  }

  /** The file that is being restored. */
  private static final class Current implements Closeable {
    private @Nullable RestoredFile file;

    void complete() throws IOException {
      if (file != null) {
        file.complete();
      }
      close();
    }

    @Override
    public void close() throws IOException {
      if (file != null) {
        file.close();
      }
      file = null;
    }
  }

  /** Takes the row that begins an input. */
  private interface Beginning {
    void begin(LedgerRow row) throws IOException;
  }

  /** Is told that an input is complete. */
  private interface Ending {
    void end() throws IOException;
  }

  private void read(Restoring restoring, Beginning beginning, Ending ending) throws IOException {
    JsonFactory json =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
            .build();
    try (InputStream in = PlainFile.open(ledger);
        JsonParser parser = json.createParser(in)) {
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        Optional<LedgerRow> known = LedgerRow.read(parser, ledger);
        if (known.isPresent()) {
          LedgerRow row = known.get();
          switch (row.type()) {
            case INPUT -> beginning.begin(row);
            case CHANGE -> restoring.undo(row);
            case END -> {
              restoring.end(row);
              ending.end();
            }
          }
        }
      }
      restoring.requireEnd();
    } catch (JsonProcessingException e) {
      throw new IOException(
          ledger + ", line " + e.getLocation().getLineNr() + ", is no row of a ledger", e);
    }
  }
}
