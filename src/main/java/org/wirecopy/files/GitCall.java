package org.wirecopy.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * A git at work. What it complains of is read aside, so that it never waits for a reader. Closing
 * ends it, if it has not ended.
 */
final class GitCall implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 2;

  private final Process process;
  private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();
  private final Thread drain;
  private volatile boolean isOverdue;

  GitCall(Process process) {
    this.process = process;
    this.drain = aside(() -> process.getErrorStream().transferTo(complaints));
  }

  /** Work that ends when the process does. */
  private interface Work {
    void run() throws IOException;
  }

  private static Thread aside(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException e) {
                // The process is gone; its status tells.
              }
            },
            "wirecopy-git");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** What git prints. */
  InputStream out() {
    return process.getInputStream();
  }

  /** Tells git something, aside, while its answers are read. */
  void tell(byte[] bytes) {
    aside(
        () -> {
          try (OutputStream in = process.getOutputStream()) {
            in.write(bytes);
          }
        });
  }

  /** Tells git nothing. */
  void tellNothing() throws IOException {
    process.getOutputStream().close();
  }

  /** Ends git when its time is over. */
  void endAfter(int seconds) {
    process
        .onExit()
        .orTimeout(seconds, TimeUnit.SECONDS)
        .whenComplete(
            (ended, late) -> {
              if (late != null) {
                isOverdue = true;
                process.destroyForcibly();
              }
            });
  }

  /** Whether it was ended so. */
  boolean isOverdue() {
    return isOverdue;
  }

  /** Waits for git to end, and gives its exit status. What it prints must have been read. */
  int status() throws IOException {
    try {
      int status = process.waitFor();
      drain.join();
      return status;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while git was at work");
    }
  }

  /** What git complained of, once it has ended. */
  String complaint() {
    return complaints.toString(StandardCharsets.UTF_8).strip();
  }

  /** Asks git to end, which lets it end what it started itself, and then makes it. */
  @Override
  public void close() {
    if (process.isAlive()) {
      process.destroy();
      try {
        if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
          return;
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      process.destroyForcibly();
    }
  }
}
