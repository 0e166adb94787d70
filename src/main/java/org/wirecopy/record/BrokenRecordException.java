package org.wirecopy.record;

/**
 * Bytes are no record of this version, or not as they were written. The message says what to do.
 */
public final class BrokenRecordException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  BrokenRecordException(String message) {
    super(message);
  }
}
