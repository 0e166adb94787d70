package org.wirecopy.report;

import org.wirecopy.work.Labels;

/** What a row of a result is about. Rows about the run itself and about problems always appear. */
public enum RowKind {
  /** A document with its noise. */
  DOCUMENT,
  /** A passage that two documents share, or that one holds twice. */
  PASSAGE,
  /** How much two documents have in common. */
  PAIR,
  /** Documents that are copies of one another as wholes. */
  CLUSTER,
  /** Documents that are other reports on one form, and no copies of one another. */
  FORM,
  /** A text with all its copies. */
  FAMILY,
  /** A text with its versions and its parts. */
  TEXT,
  /** How much of an article stems from a press release. */
  CHURN,
  /** How far a document can be relied on. */
  RELIABILITY,
  /** How far a source can be relied on. */
  SOURCE,
  /** Documents on one event, and how many independent origins they have. */
  STORY;

  /**
   * The row's {@code type}.
   *
   * @return the name in lower case
   */
  public String label() {
    return Labels.of(this);
  }
}
