package org.wirecopy;

import org.wirecopy.align.chain.Alignable;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.trace.verdict.Subject;

/**
 * A document as one side of a comparison.
 *
 * @param subject the document under examination
 * @param body the words of its own text
 */
record Side(Subject subject, Alignable body) {
  static Side of(Subject subject) {
    CleanDocument clean = subject.clean();
    return new Side(subject, Alignable.of(clean.id(), clean.body()));
  }

  /** All its words, quotes and captions too, which are compared with their own page only. */
  Alignable whole() {
    CleanDocument clean = subject.clean();
    return clean.marks().isEmpty() ? body : Alignable.of(clean.id(), clean.tokens());
  }
}
