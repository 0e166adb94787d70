package org.wirecopy.parquet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file that may be damaged, of which the library speaks in exceptions of many kinds. All of
 * them become an {@link IOException} with the file's name.
 *
 * @param file the file
 */
record GuardedReading(Path file) {
  /** Opens the file. */
  FileChannel open() throws IOException {
    try {
      return FileChannel.open(file, StandardOpenOption.READ);
    } catch (NoSuchFileException e) {
      throw new IOException(file + ": does not exist", e);
    } catch (IOException e) {
      throw named(e);
    }
  }

  /** Reads the file's footer. */
  Footer footer(FileChannel channel) throws IOException {
    return guarded(
        () -> {
          try {
            return Footer.read(channel);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** Does what only reads the file. */
  <T> T guarded(Supplier<T> part) throws IOException {
    try {
      return part.get();
    } catch (RuntimeException e) {
      IOException known = cause(e);
      throw known == null
          ? new IOException(file + ": is damaged (" + e.getMessage() + ")", e)
          : named(known);
    } catch (StackOverflowError e) {
      throw new IOException(file + ": is nested too deeply", e);
    }
  }

  private static @Nullable IOException cause(RuntimeException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof UncheckedIOException known) {
        return known.getCause();
      }
    }
    return null;
  }

  private IOException named(IOException e) {
    return new IOException(file + ": " + e.getMessage(), e);
  }
}
