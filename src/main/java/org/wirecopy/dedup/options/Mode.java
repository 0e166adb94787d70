package org.wirecopy.dedup.options;

import org.wirecopy.work.Labels;

/** What is done about copies. */
public enum Mode {
  /** A document whose words stand in one that stays is left out, row and all. */
  DOCUMENTS,
  /** Passages that stand in a document that stays are cut out, and what is left empty goes. */
  PASSAGES,
  /** Nothing is removed; every row tells what of it is copied, and from where. */
  ANNOTATE;

  /**
   * The name by which users choose it.
   *
   * @return small letters
   */
  public String label() {
    return Labels.of(this);
  }
}
