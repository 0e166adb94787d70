package org.wirecopy.dedup;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What of a text goes.
 *
 * @param text the text
 * @param cuts the parts that go, in order; they do not overlap
 */
public record Trimming(Text text, List<Cut> cuts) {
  /** Copies the list. */
  public Trimming {
    cuts = List.copyOf(cuts);
  }

  /**
   * Trims a text.
   *
   * @param text the text
   * @param overlaps the passages that stand elsewhere
   * @param isCleaned whether noise goes too
   * @return what goes, so that what stays reads on
   */
  public static Trimming of(Text text, List<Overlap> overlaps, boolean isCleaned) {
    return new Trimming(text, Cutter.of(text, overlaps, isCleaned));
  }

  /**
   * Whether something goes and no word is left, so that the whole text goes.
   *
   * @return true if nothing is left to read
   */
  public boolean leavesNothing() {
    int words = text.clean().tokens().size();
    return !cuts.isEmpty() && words == cuts.stream().mapToInt(Cut::words).sum();
  }

  /**
   * The first overlap for which something goes.
   *
   * @return nothing if only noise does
   */
  public Optional<Overlap> first() {
    return cuts.stream().map(Cut::overlap).filter(Objects::nonNull).findFirst();
  }

  /**
   * What stays.
   *
   * @return the text without what goes
   */
  public String rest() {
    String whole = text.document().text();
    StringBuilder rest = new StringBuilder(whole.length());
    int from = 0;
    for (Cut cut : cuts) {
      rest.append(whole, from, cut.span().start());
      from = cut.span().end();
    }
    return rest.append(whole, from, whole.length()).toString();
  }
}
