package org.wirecopy.document.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/**
 * The folder of {@code java.io.tmpdir} does not take, or does not give back, what has no room in
 * memory: it is not there, full, no folder, or may not be written. The message says which folder it
 * is and what to do.
 */
public final class TemporaryFileException extends UncheckedIOException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what went wrong and what to do.
   *
   * @param what what could not be done, with its preposition: "write documents to"
   * @param cause why
   */
  TemporaryFileException(String what, IOException cause) {
    super(
        "cannot "
            + what
            + " a temporary file in "
            + System.getProperty("java.io.tmpdir")
            + " ("
            + reason(cause)
            + "); give more memory, as with --memory, or name a folder with room, as with"
            + " -Djava.io.tmpdir=DIR",
        cause);
  }

  private static String reason(IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return "there is no such folder";
    }
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    String why = cause instanceof FileSystemException known ? known.getReason() : null;
    return why == null ? String.valueOf(cause.getMessage()) : why;
  }
}
