package org.wirecopy.trace;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Optional;
import org.wirecopy.work.Labels;

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
  /** A document, or its outlet, repeats itself, as a standfirst repeats the first sentence. */
  SELF_REPETITION,
  /** The same caption twice, or in two documents. */
  CAPTION,
  /** Standing text of a site: disclaimers, biographies, notices. */
  BOILERPLATE,
  /** Text of a press release. */
  PRESS_RELEASE,
  /** The same content in other words. */
  REWRITTEN,
  /** A few words that all who write on a subject use: two documents share no more than these. */
  COMMON_WORDING,
  /** Another report on the same form: other names, numbers and days in the same sentences. */
  SAME_FORM;

  /** Whether the text went from one side to the other, or to both from a third place. */
  boolean isCopy() {
    return switch (this) {
      case CREDITED_SYNDICATION,
          UNCREDITED_COPY,
          FORUM_REPOST,
          SELF_REPETITION,
          PRESS_RELEASE,
          REWRITTEN ->
          true;
      case QUOTED_REPLY, SHARED_QUOTATION, CAPTION, BOILERPLATE, COMMON_WORDING, SAME_FORM -> false;
    };
  }

  /**
   * The kind of a name.
   *
   * @param label a name in lower case with hyphens
   * @return the kind, or nothing if none has that name
   */
  public static Optional<ReuseKind> of(String label) {
    checkNotNull(label, "label");
    return Labels.find(ReuseKind.class, label);
  }

  /**
   * The kind's name in rows and reports.
   *
   * @return the name in lower case with hyphens, for example {@code uncredited-copy}
   */
  public String label() {
    return Labels.of(this);
  }
}
