package org.wirecopy.trace;

import java.util.Locale;

/** What happened to a shared passage. */
public enum ReuseKind {
  /** Agency or other text carried with its credit. */
  CREDITED_SYNDICATION,
  /** Text of another document, without credit. */
  UNCREDITED_COPY,
  /** An article pasted into a forum post. */
  FORUM_REPOST,
  /** An earlier post or message quoted in an answer. */
  QUOTED_REPLY,
  /** The same words of a speaker, quoted by both sides in different surroundings. */
  SHARED_QUOTATION,
  /** A document repeats itself, as a standfirst repeats the first sentence. */
  SELF_REPETITION,
  /** The same caption twice, or in two documents. */
  CAPTION,
  /** Standing text of a site: disclaimers, biographies, notices. */
  BOILERPLATE,
  /** Text of a press release. */
  PRESS_RELEASE,
  /** The same content in other words. */
  REWRITTEN;

  /**
   * The kind's name in rows and reports.
   *
   * @return the name in lower case with hyphens, for example {@code uncredited-copy}
   */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
