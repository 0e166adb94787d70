package org.wirecopy.parquet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;

/**
 * Some of a file's rows, column by column. The library's own class for that needs Hadoop, and holds
 * all pages at once.
 */
final class RowGroup implements PageReadStore {
  private final FileChannel file;
  private final Footer footer;
  private final BlockMetaData metadata;

  RowGroup(FileChannel file, Footer footer, BlockMetaData metadata) {
    this.file = file;
    this.footer = footer;
    this.metadata = metadata;
  }

  /** The rows, one after the other; as many as {@link #getRowCount}. */
  RecordReader<Group> rows() {
    MessageType schema = footer.schema();
    return new ColumnIOFactory(footer.metadata().getFileMetaData().getCreatedBy())
        .getColumnIO(schema)
        .getRecordReader(this, new GroupRecordConverter(schema));
  }

  @Override
  public PageReader getPageReader(ColumnDescriptor column) {
    ColumnChunkMetaData chunk = chunk(column);
    FilePart bytes = new FilePart(file, chunk.getStartingPos(), footer.start());
    try {
      return new ColumnChunk(bytes, Footer.codec(chunk), chunk.getValueCount());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public long getRowCount() {
    return metadata.getRowCount();
  }

  private ColumnChunkMetaData chunk(ColumnDescriptor column) {
    return metadata.getColumns().stream()
        .filter(chunk -> Arrays.equals(chunk.getPath().toArray(), column.getPath()))
        .findFirst()
        .orElseThrow(
            () ->
                new UncheckedIOException(
                    new IOException(
                        "is damaged: a row group lacks the column "
                            + String.join(".", column.getPath()))));
  }
}
