package org.wirecopy.dedup.step;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.List;
import org.wirecopy.document.Span;
import org.wirecopy.fingerprint.Coverage;

/** Takes texts that have the same words for copies, however short they are. */
public final class AlsoEqual implements Comparer {
  private final Comparer others;

  /**
   * A comparer.
   *
   * @param others compares texts that differ
   */
  public AlsoEqual(Comparer others) {
    checkNotNull(others, "others");
    this.others = others;
  }

  @Override
  public boolean isWorthwhile(int shared, int original, int copy) {
    return others.isWorthwhile(shared, original, copy);
  }

  @Override
  public List<Overlap> compare(Text original, Text copy) {
    checkNotNull(original, "original");
    checkNotNull(copy, "copy");
    List<Overlap> found = others.compare(original, copy);
    if (!found.isEmpty() || !Coverage.areEqual(original.words(), copy.words())) {
      return found;
    }
    Span there = original.words().span(0, original.words().size());
    Span here = copy.words().span(0, copy.words().size());
    return List.of(new Overlap(original.number(), copy.number(), there, here, 1, null));
  }
}
