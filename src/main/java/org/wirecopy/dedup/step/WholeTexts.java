package org.wirecopy.dedup.step;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Span;
import org.wirecopy.fingerprint.Winnowing;
import org.wirecopy.trace.ReuseKind;
import org.wirecopy.trace.form.SameForm;
import org.wirecopy.trace.verdict.Judged;
import org.wirecopy.trace.verdict.Tracer;

/** Finds texts that stand as wholes in others. */
final class WholeTexts implements Comparer {
  /**
   * Of the fingerprints of a copy, so large a share is in its original at least: with every seventh
   * word changed, it is a fifth.
   */
  private static final double FEWEST_SHARED = 0.05;

  private final double threshold;
  private final Winnowing winnowing;
  private final boolean isJudged;
  private final boolean isMutual;

  /**
   * A comparer.
   *
   * @param threshold the share of words, from 0 to 1, from which on a text is a copy
   * @param winnowing how fingerprints are chosen
   * @param isJudged whether it is wanted what kind of copy it is
   * @param isMutual whether it is asked too if the original stands in the copy
   */
  WholeTexts(double threshold, Winnowing winnowing, boolean isJudged, boolean isMutual) {
    this.isJudged = isJudged;
    this.isMutual = isMutual;
    this.threshold = threshold;
    this.winnowing = winnowing;
  }

  @Override
  public boolean isWorthwhile(int shared, int original, int copy) {
    int words = isMutual ? Math.min(original, copy) : copy;
    double prints = 2.0 * words / (winnowing.window() + 1);
    return shared >= FEWEST_SHARED * prints;
  }

  @Override
  public List<Overlap> compare(Text original, Text copy) {
    List<Overlap> overlaps = new ArrayList<>(2);
    add(original, copy, overlaps);
    if (isMutual) {
      add(copy, original, overlaps);
    }
    return overlaps;
  }

  private void add(Text original, Text copy, List<Overlap> overlaps) {
    double share = original.coverage().of(copy.words());
    if (share < threshold) {
      return;
    }
    Span there = new Span(0, original.document().text().length());
    Span here = new Span(0, copy.document().text().length());
    ReuseKind kind = isJudged || isForm(original, copy, share) ? kind(original, copy, share) : null;
    if (!isJudged && kind != ReuseKind.SAME_FORM) {
      kind = null;
    }
    overlaps.add(new Overlap(original.number(), copy.number(), there, here, share, kind));
  }

  /** Whether the two tell of other things in the same sentences; not if all of these are equal. */
  private static boolean isForm(Text original, Text copy, double share) {
    return share < 1 && SameForm.of(original.words(), copy.words()).isPresent();
  }

  private static ReuseKind kind(Text original, Text copy, double share) {
    Span there = original.words().span(0, original.words().size());
    Span here = copy.words().span(0, copy.words().size());
    Passage whole =
        new Passage(
            new Passage.Side(original.clean().id(), there),
            new Passage.Side(copy.clean().id(), here),
            Math.max(1, (int) (share * copy.words().size())),
            share,
            List.of());
    return Tracer.judge(original.subject(), copy.subject(), List.of(whole)).stream()
        .map(Judged::reuse)
        .map(reuse -> reuse.kind())
        .findFirst()
        .orElse(ReuseKind.UNCREDITED_COPY);
  }
}
