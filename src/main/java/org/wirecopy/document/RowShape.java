package org.wirecopy.document;

/** What the rows of a file are. */
public enum RowShape {
  /** Objects of JSON, each on a line. */
  JSON_LINES,
  /** Records of comma-separated values (RFC 4180). */
  TABLE,
  /** The whole file is one text. */
  TEXT,
  /** The whole file is one page of HTML. */
  PAGE,
  /** Records of a web archive (WARC, ISO 28500) that hold a page or a text. */
  CAPTURES,
  /** Messages of mail (RFC 5322), one or all those of a mailbox. */
  MESSAGES,
  /** Entries of a feed, a dump of posts, a book or an office document. */
  ENTRIES;

  /**
   * Whether the whole file is one document.
   *
   * @return false if there may be many
   */
  public boolean isWhole() {
    return this == TEXT || this == PAGE;
  }
}
