package org.wirecopy.check.format;

import org.wirecopy.report.Style;

/**
 * How a check is to be presented, whatever the format.
 *
 * @param prefix what stands before every path in formats whose paths start from the top of the
 *     repository: empty, or a folder with a slash at its end
 * @param style how text for a person looks
 * @param circumstances how the check was asked for
 */
public record CheckPresentation(String prefix, Style style, Circumstances circumstances) {
  /** Paths as they are, in a plain style. */
  public static final CheckPresentation PLAIN =
      new CheckPresentation("", Style.PLAIN, Circumstances.NONE);
}
