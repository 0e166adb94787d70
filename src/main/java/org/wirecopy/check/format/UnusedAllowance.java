package org.wirecopy.check.format;

import org.wirecopy.check.Allowance;
import org.wirecopy.report.markup.Visible;

/** What is said of an allowance that allows nothing. */
final class UnusedAllowance {
  private UnusedAllowance() {}

  static String message(Allowance allowance) {
    return "Nothing here is copied any more; take out the allowance for: "
        + Visible.line(allowance.reason());
  }
}
