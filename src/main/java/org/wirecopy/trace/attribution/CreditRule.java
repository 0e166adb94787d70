package org.wirecopy.trace.attribution;

import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Span;

/** Tells one kind of credit from the words around agencies. */
interface CreditRule {
  /**
   * Judges a place.
   *
   * @param at where agencies are named
   * @return the kind of credit, or {@code null} if this rule sees none
   */
  Credit.@Nullable Kind judge(Surroundings at);

  /**
   * The words of the credit.
   *
   * @param at where this rule saw one
   * @return the agencies with their brackets, unless the rule says otherwise
   */
  default Span words(Surroundings at) {
    return at.whole();
  }
}
