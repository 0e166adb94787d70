package org.wirecopy.cli;

import java.io.Serial;

/** The caller's mistake, said in a sentence that the caller can act on. */
final class UsageException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }

  /** What another part says in such a sentence. */
  UsageException(Exception mistake) {
    super(mistake.getMessage());
  }
}
