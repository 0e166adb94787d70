package org.wirecopy.noise;

/** What a text is taken for when its noise is looked for. */
public enum Preset {
  /** Whatever it looks like; {@link CleanDocument#kind()} tells what was seen. */
  AUTO,
  /** An article, or the page that carries it. */
  NEWS,
  /** A page of a forum, as a page or as bare text. */
  FORUM,
  /** A mail or news message, with or without its header lines. */
  MAIL,
  /**
   * Files that people write and keep, such as those of a repository: markup, code and front matter
   * are marked, and what is around the main text of a page in HTML, and nothing else.
   */
  DOCS,
  /** Text without any noise: nothing is marked, markup and code neither. */
  NONE
}
