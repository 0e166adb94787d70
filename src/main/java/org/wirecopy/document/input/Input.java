package org.wirecopy.document.input;

import java.io.IOException;
import java.io.InputStream;

/** Something to read documents from. */
interface Input {
  /** Its name in the corpus. */
  String id();

  /** The name that tells its format, possibly empty. */
  String name();

  InputStream open() throws IOException;
}
