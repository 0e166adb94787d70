package org.wirecopy.parquet;

import java.io.IOException;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.GroupWriter;
import org.apache.parquet.hadoop.ColumnChunkPageWriteStore;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;

/** A row group that is being filled, in memory. */
final class NewRowGroup implements AutoCloseable {
  /** Full pages, compressed. */
  private final ColumnChunkPageWriteStore pages;

  /** The last page of each column, which goes to the others when it is full. */
  private final ColumnWriteStore columns;

  private final RecordConsumer consumer;
  private final GroupWriter writer;
  private long rows;

  NewRowGroup(MessageType schema, BytesInputCompressor compressor, ParquetProperties properties) {
    pages =
        new ColumnChunkPageWriteStore(
            compressor,
            schema,
            properties.getAllocator(),
            properties.getColumnIndexTruncateLength(),
            properties.getPageWriteChecksumEnabled());
    columns = properties.newColumnWriteStore(schema, pages, pages);
    consumer = new ColumnIOFactory().getColumnIO(schema).getRecordWriter(columns);
    writer = new GroupWriter(consumer, schema);
  }

  void write(Group row) {
    writer.write(row);
    rows++;
  }

  /** How much memory it takes. */
  long bytes() {
    return columns.getBufferedSize();
  }

  /** Ends it and writes it to a file, if it has rows. */
  void finish(ParquetFileWriter file) throws IOException {
    if (rows > 0) {
      consumer.flush();
      file.startBlock(rows);
      columns.flush();
      pages.flushToFileWriter(file);
      file.endBlock();
    }
    close();
  }

  @Override
  public void close() {
    columns.close();
    pages.close();
  }
}
