package org.wirecopy.dedup.ledger;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.wirecopy.dedup.store.Stored;
import org.wirecopy.document.compression.StaysOpen;
import org.wirecopy.document.warc.WarcPacking;
import org.wirecopy.parquet.ParquetFile;

/**
 * A file that is restored: what was left of it, and where all of it goes. Rows of Parquet files,
 * and archives whose records are compressed one by one, are in files of their own meanwhile.
 */
final class RestoredFile implements Closeable {
  private final @Nullable Path leftRows;
  private final @Nullable Path plain;
  private final Packing packing;
  private final InputStream in;
  private final OutputStream out;

  /** Makes the file of what stands in another meanwhile. */
  private interface Packing {
    void pack(Path plain) throws IOException;
  }

  /**
   * A file that goes to a file.
   *
   * @param left what was left; if it is not there, nothing was
   * @param target where it goes
   * @param stored how it is written
   * @throws IOException if one cannot be opened, or the rows of no Parquet file were to become one
   */
  RestoredFile(Path left, Path target, Stored stored) throws IOException {
    if (stored.form() == Stored.Form.PARQUET && !ParquetFile.isParquet(left)) {
      throw new IOException(left + " is no Parquet file, whose columns the input would have");
    }
    this.leftRows = rows(left);
    this.in = in(left, leftRows);
    // Beside the target, where there is room for it.
    this.plain =
        stored.isMadeOfPlainBytes()
            ? Files.createTempFile(target.toAbsolutePath().getParent(), ".wirecopy-", ".plain")
            : null;
    this.packing =
        stored.form() == Stored.Form.PARQUET
            ? from -> rows(from, left, target)
            : from -> WarcPacking.pack(from, stored.compression(), target);
    OutputStream file =
        new BufferedOutputStream(
            Files.newOutputStream(plain == null ? target : plain), PlainFile.BUFFER);
    this.out = plain == null ? stored.compression().packed(file) : file;
  }

  /** The rows get their columns back; how they are packed is the writer's. */
  private static void rows(Path from, Path left, Path target) throws IOException {
    try (InputStream rows = Files.newInputStream(from)) {
      ParquetFile.fromJsonLines(rows, left, target);
    }
  }

  /**
   * A file that goes to a stream, which stays open.
   *
   * @throws IOException if it cannot be opened
   */
  RestoredFile(Path left, OutputStream target) throws IOException {
    this.plain = null;
    this.packing = from -> {};
    this.leftRows = rows(left);
    this.in = in(left, leftRows);
    this.out = new BufferedOutputStream(new StaysOpen(target), PlainFile.BUFFER);
  }

  private static @Nullable Path rows(Path left) throws IOException {
    if (!ParquetFile.isParquet(left)) {
      return null;
    }
    Path rows = Files.createTempFile("wirecopy-", ".jsonl");
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(rows), PlainFile.BUFFER)) {
      ParquetFile.toJsonLines(left, out);
    }
    return rows;
  }

  private static InputStream in(Path left, @Nullable Path rows) throws IOException {
    if (rows != null) {
      return new BufferedInputStream(Files.newInputStream(rows), PlainFile.BUFFER);
    }
    return Files.exists(left) ? PlainFile.open(left) : InputStream.nullInputStream();
  }

  InputStream in() {
    return in;
  }

  OutputStream out() {
    return out;
  }

  /** Ends the file. */
  void complete() throws IOException {
    out.close();
    if (plain != null) {
      packing.pack(plain);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
    out.close();
    for (Path file : new Path[] {leftRows, plain}) {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    }
  }
}
