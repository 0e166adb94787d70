package org.wirecopy.comparison;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.List;
import org.wirecopy.trace.Derivation;
import org.wirecopy.trace.ReuseKind;
import org.wirecopy.trace.verdict.Judged;

/**
 * What one pair of documents shares.
 *
 * @param passages the passages, judged
 * @param derivations how much of either stems from the other, where that was measured
 */
public record Shared(List<Judged> passages, List<Derivation> derivations) {
  /** They share nothing. */
  public static final Shared NOTHING = new Shared(List.of(), List.of());

  /** Copies the lists. */
  public Shared {
    checkNotNull(passages, "passages");
    checkNotNull(derivations, "derivations");
    passages = List.copyOf(passages);
    derivations = List.copyOf(derivations);
  }

  /**
   * What a pair shares. Of two reports on one form, neither stems from the other.
   *
   * @param passages the passages, judged
   * @param derivations what was measured of them
   * @return both, the derivations of one form marked as such
   */
  public static Shared of(List<Judged> passages, List<Derivation> derivations) {
    checkNotNull(passages, "passages");
    checkNotNull(derivations, "derivations");
    boolean isForm =
        !passages.isEmpty()
            && passages.stream().allMatch(one -> one.reuse().kind() == ReuseKind.SAME_FORM);
    return new Shared(
        passages, isForm ? derivations.stream().map(Derivation::ofOneForm).toList() : derivations);
  }
}
