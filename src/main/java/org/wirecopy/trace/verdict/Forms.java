package org.wirecopy.trace.verdict;

import com.google.common.base.Suppliers;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.wirecopy.align.Passage;
import org.wirecopy.token.Tokens;
import org.wirecopy.trace.form.SameForm;

/**
 * Tells whether two documents are reports on one form, or else whether single passages of theirs
 * are. If they share most of their words, all of them are looked at together: what stands below
 * every such report is a part of the form too.
 */
final class Forms {
  private static final double MOST = 0.5;

  private final Subject left;
  private final Subject right;
  private final boolean isWhole;
  private final Supplier<Optional<String>> whole;

  /**
   * Prepares the question; it is answered when it is asked.
   *
   * @param passages all passages of the two documents
   */
  Forms(Subject left, Subject right, List<Passage> passages) {
    this.left = left;
    this.right = right;
    this.isWhole = isMost(left, passages, Passage::left) && isMost(right, passages, Passage::right);
    this.whole = Suppliers.memoize(() -> SameForm.of(left.clean().body(), right.clean().body()));
  }

  private static boolean isMost(
      Subject subject, List<Passage> passages, Function<Passage, Passage.Side> side) {
    Tokens body = subject.clean().body();
    int words = passages.stream().mapToInt(p -> body.count(side.apply(p).span())).sum();
    return words >= MOST * body.size();
  }

  /** Why a passage is part of a form, if it is. */
  Optional<String> reason(Passage passage) {
    if (isWhole) {
      return whole.get();
    }
    return passage.edits().isEmpty()
        ? Optional.empty()
        : SameForm.ofParts(
            left.clean().tokens().within(passage.left().span()),
            right.clean().tokens().within(passage.right().span()));
  }
}
