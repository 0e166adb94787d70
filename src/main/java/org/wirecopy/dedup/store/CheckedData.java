package org.wirecopy.dedup.store;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.wirecopy.work.WholeFile;

/**
 * A file of numbers and texts that ends with the CRC-32C of all before it, so that nothing is taken
 * from one that is damaged or was not written to its end.
 */
final class CheckedData {
  private static final int BUFFER = 1 << 16;

  private CheckedData() {}

  /** Writes what is in the file. */
  @FunctionalInterface
  interface Content {
    void writeTo(DataOutputStream out) throws IOException;
  }

  /** Makes something of what is in the file. */
  @FunctionalInterface
  interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }

  static void write(Path file, Content content) throws IOException {
    WholeFile.at(file)
        .write(
            plain -> {
              CheckedOutputStream checked = new CheckedOutputStream(plain, new CRC32C());
              DataOutputStream out =
                  new DataOutputStream(new BufferedOutputStream(checked, BUFFER));
              content.writeTo(out);
              out.flush();
              out.writeLong(checked.getChecksum().getValue());
              out.flush();
            });
  }

  /**
   * Reads a file.
   *
   * @return what is made of it; nothing if it is not there or not as it was written
   * @throws IOException if it cannot be read
   */
  static <T> Optional<T> read(Path file, Reader<T> reader) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(file);
    int length = bytes.length - Long.BYTES;
    if (length < 0) {
      return Optional.empty();
    }
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, length);
    if (checksum.getValue() != ByteBuffer.wrap(bytes).getLong(length)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          reader.read(new DataInputStream(new ByteArrayInputStream(bytes, 0, length))));
    } catch (EOFException | IllegalArgumentException | IndexOutOfBoundsException e) {
      // Whole, but written by something else.
      return Optional.empty();
    }
  }

  /** The CRC-32C of all bytes of a file. */
  static long checksum(Path file) throws IOException {
    CRC32C checksum = new CRC32C();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = new CheckedInputStream(Files.newInputStream(file), checksum)) {
      while (in.read(buffer) >= 0) {
        // the checksum is what is wanted
      }
    }
    return checksum.getValue();
  }
}
