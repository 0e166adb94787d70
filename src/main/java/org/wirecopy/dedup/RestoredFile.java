package org.wirecopy.dedup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Compression;
import org.wirecopy.parquet.ParquetFile;

/**
 * A file that is restored: what was left of it, and where all of it goes. Rows of Parquet files are
 * in files of their own meanwhile.
 */
final class RestoredFile implements Closeable {
  static final int BUFFER = 1 << 16;

  private final Path left;
  private final @Nullable Path parquet;
  private final @Nullable Path leftRows;
  private final @Nullable Path restoredRows;
  private final InputStream in;
  private final OutputStream out;

  /**
   * A file that goes to a file.
   *
   * @param left what was left; if it is not there, nothing was
   * @param target where it goes
   * @param name the name that tells how it is written
   * @throws IOException if one cannot be opened, or the rows of no Parquet file were to become one
   */
  RestoredFile(Path left, Path target, String name) throws IOException {
    boolean isParquet = name.endsWith(".parquet");
    if (isParquet && !ParquetFile.isParquet(left)) {
      throw new IOException(left + " is no Parquet file, whose columns the input would have");
    }
    this.left = left;
    this.parquet = isParquet ? target : null;
    this.leftRows = rows(left);
    this.restoredRows = isParquet ? Files.createTempFile("wirecopy-", ".jsonl") : null;
    this.in = in(left, leftRows);
    Path to = restoredRows == null ? target : restoredRows;
    OutputStream file = new BufferedOutputStream(Files.newOutputStream(to), BUFFER);
    this.out = isParquet ? file : Compression.of(name).packed(file);
  }

  /**
   * A file that goes to a stream, which stays open.
   *
   * @throws IOException if it cannot be opened
   */
  RestoredFile(Path left, OutputStream target) throws IOException {
    this.left = left;
    this.parquet = null;
    this.restoredRows = null;
    this.leftRows = rows(left);
    this.in = in(left, leftRows);
    this.out =
        new BufferedOutputStream(target, BUFFER) {
          @Override
          public void close() throws IOException {
            flush();
          }
        };
  }

  private static @Nullable Path rows(Path left) throws IOException {
    if (!ParquetFile.isParquet(left)) {
      return null;
    }
    Path rows = Files.createTempFile("wirecopy-", ".jsonl");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(rows), BUFFER)) {
      ParquetFile.toJsonLines(left, out);
    }
    return rows;
  }

  private static InputStream in(Path left, @Nullable Path rows) throws IOException {
    if (rows != null) {
      return new BufferedInputStream(Files.newInputStream(rows), BUFFER);
    }
    return Files.exists(left) ? PlainFile.open(left) : InputStream.nullInputStream();
  }

  InputStream in() {
    return in;
  }

  OutputStream out() {
    return out;
  }

  /**
   * Ends the file; the rows come back with their columns, and how they are packed is the writer's.
   */
  void complete() throws IOException {
    out.close();
    if (parquet != null && restoredRows != null) {
      try (InputStream rows = Files.newInputStream(restoredRows)) {
        ParquetFile.fromJsonLines(rows, left, parquet);
      }
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
    out.close();
    for (Path rows : new Path[] {leftRows, restoredRows}) {
      if (rows != null) {
        Files.deleteIfExists(rows);
      }
    }
  }
}
