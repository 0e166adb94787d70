package org.wirecopy.document.content;

import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Files that are no text, told by their first bytes, with what to do about them. The bytes are
 * those of the formats' own specifications, as in the {@code magic} file of {@code file(1)}.
 */
enum BinaryFormat {
  LZ4(0, "04224d18", "is compressed with lz4; decompress it first, or use gzip"),
  ZIP(0, "504b0304", "is a ZIP archive or an office document; take the text out of it first"),
  SEVEN_ZIP(0, "377abcaf271c", "is a 7z archive; unpack it first"),
  RAR(0, "526172211a07", "is a RAR archive; unpack it first"),
  TAR(257, "7573746172", "is a tar archive; unpack it first"),
  PDF(0, "255044462d", "is a PDF file; convert it to text or HTML first"),
  OFFICE(0, "d0cf11e0a1b11ae1", "is an office document; convert it to text first"),
  RTF(0, "7b5c727466", "is an RTF file; convert it to text first"),
  PNG(0, "89504e470d0a1a0a", "is a picture (PNG)"),
  JPEG(0, "ffd8ff", "is a picture (JPEG)"),
  PARQUET(0, "5041523115", "is a Parquet file; convert it to JSON Lines first"),
  ARC(0, "66696c65646573633a2f2f", "is a web archive in the ARC format; convert it to WARC first"),
  SQLITE(
      0,
      "53514c69746520666f726d6174203300",
      "is an SQLite database; convert it to JSON Lines first");

  private final int at;
  private final byte[] magic;
  private final String fault;

  BinaryFormat(int at, String hex, String fault) {
    this.at = at;
    this.magic = HexFormat.of().parseHex(hex);
    this.fault = fault;
  }

  /** The format of a file that begins so, or {@code null} if it may be text. */
  static @Nullable BinaryFormat of(byte[] beginning) {
    for (BinaryFormat format : values()) {
      int end = format.at + format.magic.length;
      if (beginning.length >= end
          && Arrays.equals(beginning, format.at, end, format.magic, 0, format.magic.length)) {
        return format;
      }
    }
    return null;
  }

  /** Why it is not read, and what to do. */
  String fault() {
    return fault;
  }
}
