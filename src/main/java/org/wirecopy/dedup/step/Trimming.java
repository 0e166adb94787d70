package org.wirecopy.dedup.step;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What of a text goes.
 *
 * @param text the text
 * @param cuts the parts that go, in order; they do not overlap
 */
public record Trimming(Text text, List<Cut> cuts) {
  private static final String PASSAGES = " passages that stand elsewhere";

  /** Copies the list. */
  public Trimming {
    checkNotNull(text, "text");
    checkNotNull(cuts, "cuts");
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
    checkNotNull(text, "text");
    checkNotNull(overlaps, "overlaps");
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
   * The overlap for which most words go.
   *
   * @return nothing if only noise goes
   */
  public Optional<Overlap> main() {
    return cuts.stream()
        .filter(cut -> cut.overlap() != null)
        .max(Comparator.comparingInt(Cut::words).thenComparingInt(cut -> -cut.span().start()))
        .map(Cut::overlap);
  }

  /**
   * What goes, in words.
   *
   * @return for example {@code nothing but 2 passages that stand elsewhere and signature}
   */
  public String described() {
    long passages = cuts.stream().filter(cut -> cut.overlap() != null).count();
    Set<String> parts = new LinkedHashSet<>();
    if (passages > 0) {
      parts.add(passages == 1 ? "a passage that stands elsewhere" : passages + PASSAGES);
    }
    cuts.stream()
        .map(Cut::mark)
        .filter(Objects::nonNull)
        .forEach(m -> parts.add(m.noise().label()));
    return "nothing but " + String.join(" and ", parts);
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
