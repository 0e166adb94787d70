package org.wirecopy.work;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;

/** A program that still writes a file when it has been told to end, and says what came of it. */
public final class LateWriter {
  /** So many files to delete make the end of a program last. */
  private static final int FILES = 200_000;

  private LateWriter() {}

  /**
   * Runs.
   *
   * @param args the file
   */
  public static void main(String[] args) {
    for (int i = 0; i < FILES; i++) {
      new File(args[0] + ".none" + i).deleteOnExit();
    }
    Thread writer = new Thread(() -> write(Path.of(args[0])));
    writer.setDaemon(true);
    writer.start();
    System.exit(0);
  }

  private static void write(Path path) {
    while (true) {
      try {
        WholeFile.at(path).part().close();
      } catch (IOException | RuntimeException e) {
        System.out.println(e);
        return;
      }
    }
  }
}
