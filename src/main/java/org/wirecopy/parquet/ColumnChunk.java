package org.wirecopy.parquet;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.format.DictionaryPageHeader;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Util;
import org.apache.parquet.format.converter.ParquetMetadataConverter;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a column in a row group, each read when its turn comes.
 *
 * <p>As in the Parquet format's README, "Column chunks" and "Data Pages": a dictionary may stand
 * first; the chunk ends with its last value.
 */
final class ColumnChunk implements PageReader {
  private final InputStream in;
  private final Codec codec;
  private final long values;
  private long read;

  /** The header that was read to see whether it is a dictionary's. */
  private @Nullable PageHeader waiting;

  /**
   * A chunk.
   *
   * @param in stands before its first page
   * @param values how many values it has, with those that are null
   */
  ColumnChunk(InputStream in, Codec codec, long values) {
    this.in = new BufferedInputStream(in);
    this.codec = codec;
    this.values = values;
  }

  @Override
  public long getTotalValueCount() {
    return values;
  }

  @Override
  public @Nullable DictionaryPage readDictionaryPage() {
    try {
      if (values == 0) {
        return null;
      }
      PageHeader header = Util.readPageHeader(in);
      if (header.getType() != PageType.DICTIONARY_PAGE) {
        waiting = header;
        return null;
      }
      DictionaryPageHeader dictionary = header.getDictionary_page_header();
      return new DictionaryPage(
          BytesInput.from(page(header).whole()),
          dictionary.getNum_values(),
          new ParquetMetadataConverter().getEncoding(dictionary.getEncoding()));
    } catch (IOException e) {
      throw new UncheckedIOException(damaged(e));
    }
  }

  @Override
  public @Nullable DataPage readPage() {
    try {
      while (read < values) {
        PageHeader header = waiting == null ? Util.readPageHeader(in) : waiting;
        waiting = null;
        PageBytes page = page(header);
        if (header.getType() == PageType.DATA_PAGE || header.getType() == PageType.DATA_PAGE_V2) {
          DataPage data = page.data();
          read += data.getValueCount();
          return data;
        }
      }
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(damaged(e));
    }
  }

  private PageBytes page(PageHeader header) throws IOException {
    int length = header.getCompressed_page_size();
    if (length < 0) {
      throw new IOException("a page of " + length + " bytes");
    }
    byte[] packed = in.readNBytes(length);
    if (packed.length < length) {
      throw new EOFException("a page ends too early");
    }
    return new PageBytes(header, packed, codec);
  }

  private static IOException damaged(IOException cause) {
    return new IOException("is damaged: " + cause.getMessage(), cause);
  }
}
