package org.wirecopy.reliability.story.grouping;

/** How much likeness is taken for dependence when origins are counted. */
public enum Folding {
  /** Only runs of eight words and more that stand in both documents without any difference. */
  EXACT,
  /** Passages with their edits, agency text by its credit, and rewording by who copied much. */
  LIKELY,
  /** Rewording by whoever copied at all, and words of the same speaker besides. */
  ALL
}
