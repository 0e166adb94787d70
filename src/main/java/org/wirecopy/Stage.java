package org.wirecopy;

/** How far along the line from document to report an analysis goes. */
public enum Stage {
  /** Noise is marked, nothing is compared. */
  CLEAN,
  /** Shared passages are found and their kinds told. */
  TRACE,
  /** Documents, sources and stories are weighed too. */
  WEIGH
}
