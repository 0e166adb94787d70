package org.wirecopy.parquet.form;

import java.io.IOException;

/** A value that its column cannot hold. The message goes on after the field's name. */
public final class MisfitException extends IOException {
  private static final long serialVersionUID = 1L;

  MisfitException(String message) {
    super(message);
  }
}
