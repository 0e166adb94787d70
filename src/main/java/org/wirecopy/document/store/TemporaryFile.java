package org.wirecopy.document.store;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Files for what does not fit into memory. They stand in the folder of {@code java.io.tmpdir}, are
 * unlinked as soon as they are open where the system allows it, and so are gone whatever happens.
 */
public final class TemporaryFile {
  private TemporaryFile() {}

  /**
   * Opens a new file.
   *
   * @return the file, to be read and written
   * @throws IOException if the folder for temporary files cannot be written
   */
  public static FileChannel open() throws IOException {
    Path path = Files.createTempFile("wirecopy-", ".tmp");
    return FileChannel.open(
        path,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }

  /**
   * Writes all of a buffer at the end of a file.
   *
   * @param file the file
   * @param bytes what to write
   * @throws IOException if there is no room
   */
  public static void append(FileChannel file, ByteBuffer bytes) throws IOException {
    checkNotNull(file, "file");
    checkNotNull(bytes, "bytes");
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
  }

  /**
   * Fills a buffer from a place in a file.
   *
   * @param file the file; several threads may read it at once
   * @param position the place
   * @param bytes filled to its limit, and then ready to be read
   * @throws IOException if the file is shorter or cannot be read
   */
  public static void read(FileChannel file, long position, ByteBuffer bytes) throws IOException {
    checkNotNull(file, "file");
    checkNotNull(bytes, "bytes");
    long at = position;
    while (bytes.hasRemaining()) {
      int read = file.read(bytes, at);
      if (read < 0) {
        throw new EOFException("the temporary file ends too early");
      }
      at += read;
    }
    bytes.flip();
  }

  /**
   * Says what went wrong and what to do.
   *
   * @param what what could not be done, with its preposition: "write documents to"
   * @param cause why
   * @return the exception to throw
   */
  public static TemporaryFileException failure(String what, IOException cause) {
    checkNotNull(what, "what");
    checkNotNull(cause, "cause");
    return new TemporaryFileException(what, cause);
  }
}
