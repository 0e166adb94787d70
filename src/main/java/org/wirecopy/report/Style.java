package org.wirecopy.report;

import static com.google.common.base.Preconditions.checkNotNull;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a report for a person looks.
 *
 * @param width how many columns a line may take, at least {@value #NARROWEST}
 * @param color whether words are marked by colour rather than by brackets
 * @param charset the encoding of what is written; where it has no lines and arrows, hyphens stand
 *     in for them
 * @param verbose whether nothing is left out for the sake of length
 */
public record Style(int width, boolean color, Charset charset, boolean verbose) {
  /** The narrowest width. */
  public static final int NARROWEST = 40;

  /** A hundred columns of UTF-8 without colour. */
  public static final Style PLAIN = new Style(100, false, StandardCharsets.UTF_8, false);

  /**
   * Checks the width.
   *
   * @throws IllegalArgumentException if {@code width} is below {@value #NARROWEST}
   */
  public Style {
    checkNotNull(charset, "charset");
    if (width < NARROWEST) {
      throw new IllegalArgumentException("width must be at least " + NARROWEST + ", was " + width);
    }
  }
}
