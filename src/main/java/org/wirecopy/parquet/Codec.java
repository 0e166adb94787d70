package org.wirecopy.parquet;

import io.airlift.compress.Compressor;
import io.airlift.compress.Decompressor;
import io.airlift.compress.lz4.Lz4Compressor;
import io.airlift.compress.lz4.Lz4Decompressor;
import io.airlift.compress.snappy.SnappyCompressor;
import io.airlift.compress.snappy.SnappyDecompressor;
import io.airlift.compress.zstd.ZstdCompressor;
import io.airlift.compress.zstd.ZstdDecompressor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** The ways to compress a page, in Java alone. */
enum Codec {
  UNCOMPRESSED(CompressionCodecName.UNCOMPRESSED) {
    @Override
    byte[] pack(byte[] bytes) {
      return bytes;
    }

    @Override
    int unpack(byte[] packed, byte[] bytes) {
      System.arraycopy(packed, 0, bytes, 0, packed.length);
      return packed.length;
    }
  },
  GZIP(CompressionCodecName.GZIP) {
    @Override
    byte[] pack(byte[] bytes) throws IOException {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (OutputStream out = new GZIPOutputStream(packed)) {
        out.write(bytes);
      }
      return packed.toByteArray();
    }

    @Override
    int unpack(byte[] packed, byte[] bytes) throws IOException {
      try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
        return in.readNBytes(bytes, 0, bytes.length);
      }
    }
  },
  SNAPPY(CompressionCodecName.SNAPPY) {
    @Override
    byte[] pack(byte[] bytes) {
      return packed(SnappyCompressor::new, bytes);
    }

    @Override
    int unpack(byte[] packed, byte[] bytes) {
      return unpacked(SnappyDecompressor::new, packed, bytes);
    }
  },
  ZSTD(CompressionCodecName.ZSTD) {
    @Override
    byte[] pack(byte[] bytes) {
      return packed(ZstdCompressor::new, bytes);
    }

    @Override
    int unpack(byte[] packed, byte[] bytes) {
      return unpacked(ZstdDecompressor::new, packed, bytes);
    }
  },
  LZ4_RAW(CompressionCodecName.LZ4_RAW) {
    @Override
    byte[] pack(byte[] bytes) {
      return packed(Lz4Compressor::new, bytes);
    }

    @Override
    int unpack(byte[] packed, byte[] bytes) {
      return unpacked(Lz4Decompressor::new, packed, bytes);
    }
  };

  private final CompressionCodecName codecName;

  Codec(CompressionCodecName codecName) {
    this.codecName = codecName;
  }

  /** The codec of a name in a file, if it is one of these. */
  static Optional<Codec> of(CompressionCodecName name) {
    return Arrays.stream(values()).filter(codec -> codec.codecName == name).findFirst();
  }

  /** Its name in a file. */
  CompressionCodecName codecName() {
    return codecName;
  }

  /** Compresses. */
  abstract byte[] pack(byte[] bytes) throws IOException;

  /**
   * Decompresses.
   *
   * @param bytes gets the result, and is as long as that should be
   * @return how long it is
   * @throws RuntimeException if the bytes are damaged; an {@link IOException} means the same
   */
  abstract int unpack(byte[] packed, byte[] bytes) throws IOException;

  private static byte[] packed(Supplier<Compressor> codec, byte[] bytes) {
    Compressor compressor = codec.get();
    byte[] packed = new byte[compressor.maxCompressedLength(bytes.length)];
    int length = compressor.compress(bytes, 0, bytes.length, packed, 0, packed.length);
    return Arrays.copyOf(packed, length);
  }

  private static int unpacked(Supplier<Decompressor> codec, byte[] packed, byte[] bytes) {
    return codec.get().decompress(packed, 0, packed.length, bytes, 0, bytes.length);
  }
}
