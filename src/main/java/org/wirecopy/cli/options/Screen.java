package org.wirecopy.cli.options;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What is known about the screen before the person.
 *
 * @param color whether standard output shows colour
 * @param progress whether standard error is a terminal, on which a line may be written over
 * @param width how many columns standard output has, at least 1
 * @param charset the encoding of standard output
 */
public record Screen(boolean color, boolean progress, int width, Charset charset) {
  private static final int USUAL_WIDTH = 100;

  /** No screen at all: a file or a pipe, as in a test. */
  public static final Screen NONE = new Screen(false, false, USUAL_WIDTH, StandardCharsets.UTF_8);
}
