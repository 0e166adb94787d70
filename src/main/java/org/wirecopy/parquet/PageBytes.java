package org.wirecopy.parquet;

import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DataPageV2;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DataPageHeaderV2;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.converter.ParquetMetadataConverter;
import org.jspecify.annotations.Nullable;

/** A page as it stands in the file. */
final class PageBytes {
  /** Statistics help to pass over rows, and all are read. */
  private static final @Nullable Statistics<?> NO_STATISTICS = null;

  private final PageHeader header;
  private final byte[] packed;
  private final Codec codec;

  /**
   * A page.
   *
   * @param packed what follows its header
   * @throws IOException if the bytes do not have the header's checksum
   */
  PageBytes(PageHeader header, byte[] packed, Codec codec) throws IOException {
    this.header = header;
    this.packed = packed;
    this.codec = codec;
    CRC32 checksum = new CRC32();
    checksum.update(packed);
    if (header.isSetCrc() && header.getCrc() != (int) checksum.getValue()) {
      throw new IOException("a page does not have the checksum that the file names");
    }
  }

  /** All bytes, decompressed. */
  byte[] whole() throws IOException {
    return unpacked(packed, header.getUncompressed_page_size());
  }

  /** The values, with their levels. */
  DataPage data() throws IOException {
    return header.isSetData_page_header_v2()
        ? second(header.getData_page_header_v2())
        : first(header.getData_page_header());
  }

  private DataPage first(DataPageHeader data) throws IOException {
    byte[] bytes = whole();
    return new DataPageV1(
        BytesInput.from(bytes),
        data.getNum_values(),
        bytes.length,
        NO_STATISTICS,
        encoding(data.getRepetition_level_encoding()),
        encoding(data.getDefinition_level_encoding()),
        encoding(data.getEncoding()));
  }

  /** In the second form, the levels stand before the values and are not compressed. */
  private DataPage second(DataPageHeaderV2 data) throws IOException {
    int repetition = data.getRepetition_levels_byte_length();
    int levels = Math.addExact(repetition, data.getDefinition_levels_byte_length());
    byte[] values = Arrays.copyOfRange(packed, levels, packed.length);
    if (data.isIs_compressed()) {
      values = unpacked(values, header.getUncompressed_page_size() - levels);
    }
    return DataPageV2.uncompressed(
        data.getNum_rows(),
        data.getNum_nulls(),
        data.getNum_values(),
        BytesInput.from(packed, 0, repetition),
        BytesInput.from(packed, repetition, levels - repetition),
        encoding(data.getEncoding()),
        BytesInput.from(values),
        NO_STATISTICS);
  }

  private byte[] unpacked(byte[] bytes, int length) throws IOException {
    if (length == 0) {
      return new byte[0];
    }
    byte[] unpacked = room(length);
    int found = codec.unpack(bytes, unpacked);
    if (found != length) {
      throw new IOException("a page has " + found + " bytes, not " + length);
    }
    return unpacked;
  }

  /** A damaged header may name any length. */
  private static byte[] room(int length) throws IOException {
    try {
      return new byte[length];
    } catch (OutOfMemoryError | NegativeArraySizeException e) {
      throw new IOException("a page of " + length + " bytes does not fit into memory", e);
    }
  }

  private static org.apache.parquet.column.Encoding encoding(Encoding encoding) {
    return new ParquetMetadataConverter().getEncoding(encoding);
  }
}
