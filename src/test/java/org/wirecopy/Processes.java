package org.wirecopy;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs programs as a user would, from a shell in a folder. */
final class Processes {
  /**
   * No measure, but an end for what has none: whole builds take a tenth of it on a busy machine.
   */
  private static final int HANGS_MINUTES = 30;

  private Processes() {}

  /** How a program ended. */
  record Ended(int status, String out, String err) {}

  static Ended run(Path folder, List<String> command) throws IOException, InterruptedException {
    File out = File.createTempFile("wirecopy", ".out");
    File err = File.createTempFile("wirecopy", ".err");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toAbsolutePath().toFile())
              .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
              .redirectOutput(out)
              .redirectError(err)
              .start();
      if (!process.waitFor(HANGS_MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException("hangs: " + command);
      }
      return new Ended(process.exitValue(), text(out), text(err));
    } finally {
      Files.delete(out.toPath());
      Files.delete(err.toPath());
    }
  }

  private static String text(File file) throws IOException {
    return Files.readString(file.toPath(), StandardCharsets.UTF_8);
  }
}
