package org.wirecopy.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Compresses the pages that the library writes.
 *
 * @param codec how
 */
record PageCompressor(Codec codec) implements BytesInputCompressor {
  @Override
  public BytesInput compress(BytesInput bytes) throws IOException {
    ByteArrayOutputStream plain = new ByteArrayOutputStream(Math.toIntExact(bytes.size()));
    bytes.writeAllTo(plain);
    return BytesInput.from(codec.pack(plain.toByteArray()));
  }

  @Override
  public CompressionCodecName getCodecName() {
    return codec.codecName();
  }

  @Override
  public void release() {}
}
