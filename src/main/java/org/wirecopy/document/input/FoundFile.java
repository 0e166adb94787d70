package org.wirecopy.document.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param path where it is
 * @param id its name in the corpus
 */
record FoundFile(Path path, String id) implements Input {
  @Override
  public String name() {
    return path.toString();
  }

  @Override
  public InputStream open() throws IOException {
    return Pipes.open(path);
  }
}
