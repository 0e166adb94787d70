package org.wirecopy.document.compression;

import java.io.IOException;

/**
 * Compressed data that cannot be unpacked. The message is the second half of a sentence that begins
 * with the name of the file, as in "is cut off: its gzip data ends too early".
 */
public final class CompressionException extends IOException {
  private static final long serialVersionUID = 1L;

  CompressionException(String message, Throwable cause) {
    super(message, cause);
  }

  CompressionException(String message) {
    super(message);
  }
}
