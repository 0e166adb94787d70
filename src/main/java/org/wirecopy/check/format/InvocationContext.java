package org.wirecopy.check.format;

import static com.google.common.base.Preconditions.checkNotNull;

/**
 * How a check was asked for, as far as advice to its user depends on it.
 *
 * @param baseline the file in which known copies are kept, or would be
 * @param isKnown whether there is such a file
 * @param isSince whether the check asks only for what is new since an earlier state
 * @param inputs what was checked, as a part of a command line
 * @param isTest whether an assertion in Java asks, and not a command
 */
public record InvocationContext(
    String baseline, boolean isKnown, boolean isSince, String inputs, boolean isTest) {
  /** Refuses {@code null}. */
  public InvocationContext {
    checkNotNull(baseline, "baseline");
    checkNotNull(inputs, "inputs");
  }

  /** A check outside of a command line: what can be typed there is of no use. */
  public static final InvocationContext NONE =
      new InvocationContext("wirecopy-baseline.json", false, true, "", false);

  /** An assertion, for which there is no file to put a comment into. */
  public static final InvocationContext TEST =
      new InvocationContext("wirecopy-baseline.json", false, true, "", true);
}
