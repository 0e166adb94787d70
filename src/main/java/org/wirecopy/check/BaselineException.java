package org.wirecopy.check;

import java.io.IOException;

/** A baseline that cannot be read; the message says where, why, and what to do. */
public final class BaselineException extends IOException {
  private static final long serialVersionUID = 1L;

  BaselineException(String message) {
    super(message);
  }
}
