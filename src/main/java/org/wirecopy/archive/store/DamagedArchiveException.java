package org.wirecopy.archive.store;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A file of an archive cannot be read; the message names it and says what to do. */
public final class DamagedArchiveException extends UncheckedIOException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what went wrong.
   *
   * @param cause why, with the name of the file
   */
  public DamagedArchiveException(IOException cause) {
    super(cause.getMessage(), cause);
  }
}
