package org.wirecopy.dedup;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.wirecopy.dedup.ledger.Restored;
import org.wirecopy.dedup.ledger.RestoredAlone;
import org.wirecopy.dedup.ledger.RestoredFolder;
import org.wirecopy.dedup.ledger.Restoring;
import org.wirecopy.document.Problem;
import org.wirecopy.work.WholeFile;

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
    checkNotNull(output, "output");
    checkNotNull(ledger, "ledger");
    return new Restore(output, ledger);
  }

  /**
   * Restores into a file, or into a folder if the run wrote one.
   *
   * @param target the file or folder, which must not be there; compressed if its name says so
   * @return what the run could not read and left out, which is not restored either
   * @throws IOException if the two do not belong together, one is damaged or not whole, or the
   *     target cannot be written; nothing is left there then
   */
  public List<Problem> to(Path target) throws IOException {
    checkNotNull(target, "target");
    if (Files.exists(target)) {
      throw new IOException("cannot write " + target + ": it is there already");
    }
    WholeFile place = WholeFile.at(target);
    Path folder = Files.createTempDirectory(place.folder(), ".wirecopy-");
    Path part = folder.resolve("restored");
    try {
      List<Problem> leftOut = Files.isDirectory(output) ? toFolder(part) : toFile(part, target);
      place.fillNew(part);
      return leftOut;
    } finally {
      MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }
  }

  private List<Problem> toFile(Path part, Path target) throws IOException {
    try (Restored file = RestoredAlone.file(output, part, target.toString())) {
      return Restoring.restore(ledger, file);
    }
  }

  private List<Problem> toFolder(Path part) throws IOException {
    Files.createDirectories(part);
    try (Restored folder = new RestoredFolder(output, part)) {
      return Restoring.restore(ledger, folder);
    }
  }

  /**
   * Restores into a stream.
   *
   * @param out where the input goes; not closed
   * @return what the run could not read and left out, which is not restored either
   * @throws IOException if the two do not belong together, one is damaged or not whole, or the run
   *     wrote a folder; what came through the stream until then is of no use
   */
  public List<Problem> to(OutputStream out) throws IOException {
    checkNotNull(out, "out");
    if (Files.isDirectory(output)) {
      throw new IOException(output + " is a folder; name one to restore it to");
    }
    try (Restored stream = RestoredAlone.stream(output, out)) {
      return Restoring.restore(ledger, stream);
    }
  }
}
