package org.wirecopy;

/** How far along the line from document to report an analysis goes. */
public enum Stage {
  /** Noise is marked, nothing is compared. */
  CLEAN,
  /**
   * Shared passages are found and their kinds told. Documents are put aside where memory is short,
   * and read again when they are asked for.
   */
  COMPARE,
  /** Families of copies, their origins and clusters are told too. All documents are in memory. */
  TRACE,
  /** Documents, sources and stories are weighed too. */
  WEIGH
}
