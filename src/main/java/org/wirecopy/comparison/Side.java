package org.wirecopy.comparison;

import static com.google.common.base.Preconditions.checkNotNull;

import org.wirecopy.align.chain.Alignable;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.trace.verdict.Subject;

/**
 * A document as one side of a comparison.
 *
 * @param subject the document under examination
 * @param body the words of its own text
 */
public record Side(Subject subject, Alignable body) {
  /** Refuses {@code null}. */
  public Side {
    checkNotNull(subject, "subject");
    checkNotNull(body, "body");
  }

  /**
   * A side to compare.
   *
   * @param subject the document under examination
   * @return the side
   */
  public static Side of(Subject subject) {
    checkNotNull(subject, "subject");
    CleanDocument clean = subject.clean();
    return new Side(subject, Alignable.of(clean.id(), clean.body()));
  }

  /**
   * All its words, quotes and captions too, which are compared with their own page only.
   *
   * @return the words with their sentences
   */
  public Alignable whole() {
    CleanDocument clean = subject.clean();
    return clean.marks().isEmpty() ? body : Alignable.of(clean.id(), clean.tokens());
  }
}
