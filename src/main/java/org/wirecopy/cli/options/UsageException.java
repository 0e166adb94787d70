package org.wirecopy.cli.options;

import java.io.Serial;

/** The caller's mistake, said in a sentence that the caller can act on. */
public final class UsageException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  public UsageException(String message) {
    super(message);
  }

  /** What another part says in such a sentence. */
  public UsageException(Exception mistake) {
    super(mistake.getMessage());
  }
}
