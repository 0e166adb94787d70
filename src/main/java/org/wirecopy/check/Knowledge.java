package org.wirecopy.check;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells which places of a text are known, by a baseline and by an earlier state together. A place
 * is known where it stands, or because the text is gone from a place that was known. Both may know
 * of one and the same place, so that what moved away once is where one copy came from, and not two.
 * Not safe for threads.
 */
final class Knowledge {
  private final Texts texts;
  private final EarlierTexts earlier;

  Knowledge(Texts texts, EarlierTexts earlier) {
    this.texts = texts;
    this.earlier = earlier;
  }

  /**
   * The places of a text that are known.
   *
   * @param spots all of its places
   * @param isAllowed whether a place is allowed: it is no finding, and takes up what is known
   * @param text what the baseline knows of it
   */
  Set<Spot> known(List<Spot> spots, Predicate<Spot> isAllowed, @Nullable KnownText text) {
    List<Spot> checked = with(Role.CHECKED, spots);
    Set<Spot> byBaseline = text == null ? Set.of() : text.byPath(spots);
    Set<Spot> byEarlier = earlier.byPath(checked);
    Set<Spot> known = new HashSet<>(byBaseline);
    known.addAll(byEarlier);
    for (Spot spot : spots) {
      boolean wasThere = byEarlier.contains(spot) || texts.role(spot) == Role.UNCHANGED;
      if (wasThere && !byBaseline.contains(spot) && text != null) {
        text.moveTo(spot);
      } else if (byBaseline.contains(spot) && !wasThere && checked.contains(spot)) {
        earlier.moveTo(spot);
      }
    }
    // A file that was not there before has its text from one that was; another got it new.
    checked.stream()
        .filter(spot -> !known.contains(spot))
        .sorted(
            Comparator.comparing((Spot spot) -> !isAllowed.test(spot))
                .thenComparing(spot -> isRepeated(spot, spots))
                .thenComparing(earlier::isOld))
        .filter(spot -> isMoved(spot, text))
        .forEach(known::add);
    return known;
  }

  private static boolean isRepeated(Spot spot, List<Spot> spots) {
    return spots.stream()
        .anyMatch(
            other ->
                other.document().equals(spot.document())
                    && other.span().start() < spot.span().start());
  }

  private boolean isMoved(Spot spot, @Nullable KnownText text) {
    boolean isBaselines = text != null && text.moveTo(spot);
    return earlier.moveTo(spot) || isBaselines;
  }

  private List<Spot> with(Role role, List<Spot> spots) {
    return spots.stream().filter(spot -> texts.role(spot) == role).toList();
  }
}
