package org.wirecopy.fuzz;

import java.util.Arrays;

/**
 * A trial that ended as none may.
 *
 * @param kind what went wrong and where, the same for the same fault
 * @param failure what was thrown
 */
record Finding(String kind, Throwable failure) {
  static Finding of(Throwable failure) {
    if (failure instanceof Broken broken) {
      return new Finding(broken.rule(), failure);
    }
    String place =
        Arrays.stream(failure.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("org.wirecopy."))
            .filter(frame -> !frame.getClassName().startsWith("org.wirecopy.fuzz."))
            .findFirst()
            .map(StackTraceElement::toString)
            .orElse("");
    boolean isOverflow = failure instanceof StackOverflowError;
    return new Finding(failure.getClass().getName() + (isOverflow ? "" : " at " + place), failure);
  }
}
