package org.wirecopy.dedup.step;

import org.wirecopy.work.Labels;

/** Why something was removed, or was not. */
public enum RemovalRule {
  /** The document's words stand in another that stays. */
  COPY,
  /** The passage stands in another document that stays. */
  PASSAGE,
  /** It is forum or web noise. */
  NOISE,
  /** Nothing but copied passages and noise was in the document. */
  EMPTY,
  /** Nothing was removed: it is another report on the form of one that stays. */
  FORM;

  /**
   * The name in a ledger.
   *
   * @return small letters
   */
  public String label() {
    return Labels.of(this);
  }
}
