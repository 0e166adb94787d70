package org.wirecopy.report.diff;

import org.wirecopy.work.Labels;

/** What happened to a finding between two results. */
public enum Change {
  /** Only the newer result has it. */
  NEW,
  /** Only the older result has it. */
  GONE,
  /** It has the same content, and stands elsewhere. */
  MOVED,
  /** It is the same finding, and something else is said of it. */
  CHANGED;

  /**
   * The change's name in rows.
   *
   * @return the name in lower case
   */
  public String label() {
    return Labels.of(this);
  }
}
