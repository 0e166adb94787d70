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
  /** Text without any noise: nothing is marked, markup and code neither. */
  NONE
}
