package org.wirecopy.noise.mark;

import org.wirecopy.work.Labels;

/** What a document was seen to be. */
public enum PageKind {
  /** One text, with or without a page around it. */
  ARTICLE,
  /** A page of links to other pages, each with a few words. */
  LISTING,
  /** A manual, a reference or a guide. */
  DOCUMENTATION,
  /** What somebody offers to do, or a front page that says who one is. */
  SERVICE,
  /** One thing for sale. */
  PRODUCT,
  /** Many things to choose from, for sale or not. */
  COLLECTION,
  /** A page of posts or answers. */
  THREAD,
  /** A mail or news message. */
  MESSAGE,
  /** Not looked at. */
  UNKNOWN;

  /**
   * The kind's name in rows and reports.
   *
   * @return the name in lower case
   */
  public String label() {
    return Labels.of(this);
  }
}
