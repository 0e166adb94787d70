package org.wirecopy.noise.mark;

import org.wirecopy.noise.CleanDocument;

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
   * Files that people write and keep, such as those of a repository: in markup languages only
   * markup, code and front matter are noise, and on pages listings are too. What files repeat is no
   * template, but a copy.
   */
  DOCS,
  /** Text without any noise: nothing is marked, markup and code neither. */
  NONE
}
