package org.wirecopy.dedup.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.wirecopy.dedup.store.Stored;
import org.wirecopy.document.compression.Compression;
import org.wirecopy.document.warc.WarcPacking;
import org.wirecopy.parquet.ParquetFile;

/** One file or stream, to which all inputs go, one behind the other. */
public final class RestoredAlone implements Restored {
  private final Opening opening;
  private @Nullable RestoredFile file;

  /** Opens the file when the first input is known. */
  private interface Opening {
    RestoredFile open(LedgerRows.Origin first) throws IOException;
  }

  private RestoredAlone(Opening opening) {
    this.opening = opening;
  }

  /**
   * A file.
   *
   * @param output what the run wrote
   * @param part where the file is written
   * @param name the name that it will have, which says how it is stored
   */
  public static RestoredAlone file(Path output, Path part, String name) {
    return new RestoredAlone(
        first -> new RestoredFile(output, part, stored(name, first.stored(), output)));
  }

  /** A stream, which stays open. */
  public static RestoredAlone stream(Path output, OutputStream out) {
    return new RestoredAlone(first -> new RestoredFile(output, out));
  }

  /** A name can only promise what the input was. */
  private static Stored stored(String name, Stored input, Path output) throws IOException {
    boolean wasParquet = input.form() == Stored.Form.PARQUET || ParquetFile.isParquet(output);
    if (name.endsWith(".parquet") && wasParquet) {
      return new Stored(Stored.Form.PARQUET, Compression.NONE);
    }
    boolean isArchive = WarcPacking.isNamed(name) && input.form() == Stored.Form.ARCHIVE;
    return new Stored(isArchive ? Stored.Form.ARCHIVE : Stored.Form.FILE, Compression.of(name));
  }

  @Override
  public RestoredFile begin(LedgerRows.Origin origin) throws IOException {
    RestoredFile known = file;
    if (known == null) {
      known = opening.open(origin);
      file = known;
    }
    return known;
  }

  @Override
  public boolean end() {
    return true;
  }

  @Override
  public String copy(String name) throws IOException {
    throw new IOException(name + " was copied to a folder, and the output is a file");
  }

  @Override
  public boolean complete() throws IOException {
    RestoredFile known = file == null ? opening.open(LedgerRows.Origin.EMPTY) : file;
    file = known;
    if (known.in().read() >= 0) {
      return false;
    }
    known.complete();
    return true;
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }
}
