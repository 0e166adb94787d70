package org.wirecopy;

/** How far along the line from document to report an analysis goes. */
public enum Stage {
  /** Noise is marked, nothing is compared. */
  CLEAN,
  /** Shared passages are found and their kinds told. */
  COMPARE,
  /**
   * The same, with what is looked up in a document kept for its other passages, and without how
   * much of a document stems from another.
   */
  JUDGE,
  /**
   * What documents say after one another in new words is looked for too, and families of copies,
   * their origins and clusters are told.
   */
  TRACE,
  /** Documents, sources and stories are weighed too. */
  WEIGH
}
