package org.wirecopy.dedup.ledger;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wirecopy.document.compression.Compression;
import org.wirecopy.work.WholeFile;

/** A ledger that is written beside its place, and moved there when it is complete. */
public final class LedgerFile implements Closeable {
  private final WholeFile.Part part;
  private final OutputStream out;
  private final Ledger rows;

  private LedgerFile(WholeFile.Part part, OutputStream out) throws IOException {
    this.part = part;
    this.out = out;
    this.rows = new Ledger(out);
  }

  /**
   * Checks that a ledger can be written, before any work is done.
   *
   * @throws IOException if it cannot
   */
  public static void check(Path target) throws IOException {
    if (Files.isDirectory(target)) {
      throw new IOException("cannot write " + target + ": it is a folder");
    }
    WholeFile.requireFolder(target, target.toString());
    Compression.of(target.toString()).requireLibrary();
  }

  public static LedgerFile open(Path target) throws IOException {
    WholeFile.Part part = WholeFile.at(target).part();
    OutputStream file = new BufferedOutputStream(Files.newOutputStream(part.path()), 1 << 16);
    return new LedgerFile(part, Compression.of(target.toString()).packed(file));
  }

  public Ledger rows() {
    return rows;
  }

  /** Ends the rows, so that only their place is left to be taken. */
  public void complete() throws IOException {
    rows.complete();
    out.close();
  }

  public void commit() throws IOException {
    part.fill();
  }

  /** Leaves nothing behind if it was not completed. */
  @Override
  public void close() throws IOException {
    try {
      out.close();
    } finally {
      part.close();
    }
  }
}
