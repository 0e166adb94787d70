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
  /**
   * The same where all documents are in memory, which takes less time, and without how much of a
   * document stems from another.
   */
  JUDGE,
  /**
   * What documents say after one another in new words is looked for too, and families of copies,
   * their origins and clusters are told. All documents are in memory.
   */
  TRACE,
  /** Documents, sources and stories are weighed too. */
  WEIGH
}
