package org.wirecopy.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;

/**
 * Writes a file, a row group at a time. The library's {@code ParquetWriter} does the same and needs
 * Hadoop.
 */
final class RowWriter implements AutoCloseable {
  private static final int NO_PADDING = 0;

  private final ParquetProperties properties = ParquetProperties.builder().build();
  private final Path target;
  private final MessageType schema;
  private final PageCompressor compressor;
  private final long rowGroupBytes;
  private final ParquetFileWriter file;
  private NewRowGroup rowGroup;

  /**
   * Starts a file.
   *
   * @param rowGroupBytes a row group ends when it holds so many bytes
   */
  RowWriter(Path target, MessageType schema, Codec codec, long rowGroupBytes) throws IOException {
    this.schema = schema;
    this.compressor = new PageCompressor(codec);
    this.rowGroupBytes = rowGroupBytes;
    this.rowGroup = new NewRowGroup(schema, compressor, properties);
    this.target = target;
    try {
      file =
          new ParquetFileWriter(
              new LocalOutputFile(target),
              schema,
              ParquetFileWriter.Mode.OVERWRITE,
              rowGroupBytes,
              NO_PADDING,
              null,
              properties);
      file.start();
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /** Writes a row. */
  void write(Group row) throws IOException {
    rowGroup.write(row);
    if (rowGroup.bytes() >= rowGroupBytes) {
      finishRowGroup();
      rowGroup = new NewRowGroup(schema, compressor, properties);
    }
  }

  /**
   * Ends the file.
   *
   * @param notes what programs should find in it
   */
  void finish(Map<String, String> notes) throws IOException {
    finishRowGroup();
    try {
      file.end(notes);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private void finishRowGroup() throws IOException {
    try {
      rowGroup.finish(file);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private IOException failure(IOException cause) {
    return new IOException("cannot write " + target + ": " + cause.getMessage(), cause);
  }

  @Override
  public void close() throws IOException {
    rowGroup.close();
    file.close();
  }
}
