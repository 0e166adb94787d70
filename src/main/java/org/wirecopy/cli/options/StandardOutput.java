package org.wirecopy.cli.options;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.wirecopy.report.page.PipelineCommands;

/**
 * Standard output. That the reader has gone away, as {@code head} does once it has enough, is no
 * error: what is left is not written.
 */
public final class StandardOutput {
  /** What stands for it among names of files. */
  public static final String NAME = "-";

  private final OutputStream out;

  public StandardOutput(OutputStream out) {
    this.out = out;
  }

  public void write(OutputContent content) throws IOException {
    try {
      BufferedOutputStream buffered = new BufferedOutputStream(out);
      content.writeTo(buffered);
      buffered.flush();
    } catch (IOException e) {
      requireBrokenPipe(e);
    }
  }

  /** Says something to a person, in lines of which none is a command to a pipeline. */
  public void say(String text) throws IOException {
    write(PipelineCommands.disarmed(text).getBytes(StandardCharsets.UTF_8));
  }

  private void write(byte[] bytes) throws IOException {
    try {
      out.write(bytes);
      out.flush();
    } catch (IOException e) {
      requireBrokenPipe(e);
    }
  }

  private static void requireBrokenPipe(IOException e) throws IOException {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    if (!message.contains("pipe")) {
      throw new IOException("cannot write to standard output: " + e.getMessage(), e);
    }
  }
}
