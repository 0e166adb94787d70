package org.wirecopy.parquet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.apache.parquet.format.converter.ParquetMetadataConverter;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.parquet.schema.MessageType;

/**
 * What stands at the end of a file: its schema, and where the pages are.
 *
 * @param metadata what the library makes of it
 * @param start where it starts in the file, in bytes, which is where the pages end
 */
record Footer(ParquetMetadata metadata, long start) {
  /** The magic, the length of the footer, and the magic again. */
  private static final int FRAME = 4 + 4 + 4;

  /**
   * Reads the footer of a file.
   *
   * @throws IOException if there is none that can be read; without the file's name
   */
  static Footer read(FileChannel file) throws IOException {
    long size = file.size();
    if (size == 0) {
      throw new IOException("is empty, which no Parquet file is");
    }
    requireBeginning(text(bytes(file, 0, (int) Math.min(4, size))));
    if (size < FRAME) {
      throw truncated();
    }
    ByteBuffer end = ByteBuffer.wrap(bytes(file, size - 8, 8)).order(ByteOrder.LITTLE_ENDIAN);
    String magic = text(new byte[] {end.get(4), end.get(5), end.get(6), end.get(7)});
    if (!magic.equals(Magic.PLAIN)) {
      throw truncated();
    }
    int length = end.getInt(0);
    if (length <= 0 || length > size - FRAME) {
      throw new IOException("is damaged: its footer cannot be " + length + " bytes long");
    }
    long start = size - 8 - length;
    Footer footer = new Footer(parsed(bytes(file, start, length)), start);
    footer.requireReadable();
    return footer;
  }

  private static void requireBeginning(String magic) throws IOException {
    if (magic.equals(Magic.ENCRYPTED)) {
      throw encrypted();
    }
    if (!magic.equals(Magic.PLAIN)) {
      throw new IOException("is no Parquet file: it does not begin with " + Magic.PLAIN);
    }
  }

  private static ParquetMetadata parsed(byte[] bytes) throws IOException {
    return new ParquetMetadataConverter()
        .readParquetMetadata(new ByteArrayInputStream(bytes), ParquetMetadataConverter.NO_FILTER);
  }

  private void requireReadable() throws IOException {
    for (BlockMetaData rowGroup : metadata.getBlocks()) {
      if (rowGroup.getPath() != null) {
        throw new IOException("only describes other files; read those");
      }
      for (ColumnChunkMetaData chunk : rowGroup.getColumns()) {
        if (chunk.isEncrypted()) {
          throw encrypted();
        }
        codec(chunk);
      }
    }
  }

  /** The file's schema. */
  MessageType schema() {
    return metadata.getFileMetaData().getSchema();
  }

  /** What programs have noted in the file. */
  Map<String, String> notes() {
    return metadata.getFileMetaData().getKeyValueMetaData();
  }

  /** The compression of most of the file's bytes; Snappy, as is usual, for a file without rows. */
  Codec codec() throws IOException {
    Map<Codec, Long> bytes = new EnumMap<>(Codec.class);
    for (BlockMetaData rowGroup : metadata.getBlocks()) {
      for (ColumnChunkMetaData chunk : rowGroup.getColumns()) {
        bytes.merge(codec(chunk), chunk.getTotalUncompressedSize(), Long::sum);
      }
    }
    return bytes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Codec.SNAPPY);
  }

  /**
   * The compression of a column chunk.
   *
   * @throws IOException if it is not supported
   */
  static Codec codec(ColumnChunkMetaData chunk) throws IOException {
    return Codec.of(chunk.getCodec())
        .orElseThrow(
            () ->
                new IOException(
                    "is compressed with "
                        + chunk.getCodec()
                        + ", which is not supported; write it with snappy, gzip, zstd, lz4_raw or"
                        + " without compression"));
  }

  private static byte[] bytes(FileChannel file, long start, int length) throws IOException {
    return new FilePart(file, start, start + length).readNBytes(length);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static IOException truncated() {
    return new IOException(
        "is truncated: it does not end with " + Magic.PLAIN + "; copy or write it again");
  }

  private static IOException encrypted() {
    return new IOException("is encrypted, which is not supported; decrypt it first");
  }
}
