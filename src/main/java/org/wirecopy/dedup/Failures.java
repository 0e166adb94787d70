package org.wirecopy.dedup;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.wirecopy.document.compression.CompressionException;

/** Says what went wrong with a file in a sentence that somebody can act on. */
final class Failures {
  private static final String FULL = "No space left";

  private Failures() {}

  /** What a run that writes beside a file failed of. */
  static IOException ofRun(IOException e, Path target) {
    String reason = reason(e);
    return reason.contains(FULL)
        ? new IOException(
            "the disk is full; nothing was written to "
                + target
                + ": make room, and go on with --resume",
            e)
        : new IOException(reason, e);
  }

  /** Why a file cannot be written. */
  static IOException writing(Path path, IOException e) {
    return new IOException("cannot write " + path + ": " + reason(e), e);
  }

  /** Why a compressed file cannot be read. */
  static IOException damaged(String id, CompressionException e) {
    return new IOException(id + " " + e.getMessage() + "; nothing was written", e);
  }

  static boolean isFull(IOException e) {
    return reason(e).contains(FULL);
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException denied) {
      return denied.getFile() + ": permission denied";
    }
    if (e instanceof NoSuchFileException missing) {
      return missing.getFile() + " does not exist";
    }
    if (e instanceof FileSystemException other && other.getReason() != null) {
      return other.getFile() + ": " + other.getReason();
    }
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
