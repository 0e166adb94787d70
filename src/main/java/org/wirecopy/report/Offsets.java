package org.wirecopy.report;

import org.wirecopy.work.Labels;

/** The unit in which a result counts places in a text. */
public enum Offsets {
  /** UTF-16 units, as Java, JavaScript and C# count. */
  UTF16,
  /** Unicode code points, as Python and Go's runes count. */
  CODEPOINT,
  /** Bytes of the text in UTF-8. */
  BYTE;

  /**
   * The unit's name on the command line and in rows.
   *
   * @return the name in lower case
   */
  public String label() {
    return Labels.of(this);
  }
}
