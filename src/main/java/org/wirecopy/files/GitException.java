package org.wirecopy.files;

import java.io.IOException;

/** Git has no answer; the message says why, and what to do where something can be done. */
public final class GitException extends IOException {
  private static final long serialVersionUID = 1L;

  GitException(String message) {
    super(message);
  }

  GitException(String message, Throwable cause) {
    super(message, cause);
  }
}
