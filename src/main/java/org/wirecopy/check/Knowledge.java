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
  private final CheckTexts texts;
  private final EarlierTexts earlier;

  Knowledge(CheckTexts texts, EarlierTexts earlier) {
    this.texts = texts;
    this.earlier = earlier;
  }

  /**
   * The places of a text that are known.
   *
   * @param occurrences all of its places
   * @param isAllowed whether a place is allowed: it is no finding, and takes up what is known
   * @param text what the baseline knows of it
   */
  Set<Occurrence> known(
      List<Occurrence> occurrences, Predicate<Occurrence> isAllowed, @Nullable KnownText text) {
    List<Occurrence> checked = with(Role.CHECKED, occurrences);
    Set<Occurrence> byBaseline = text == null ? Set.of() : text.byPath(occurrences);
    Set<Occurrence> byEarlier = earlier.byPath(checked);
    Set<Occurrence> known = new HashSet<>(byBaseline);
    known.addAll(byEarlier);
    for (Occurrence occurrence : occurrences) {
      boolean wasThere = byEarlier.contains(occurrence) || texts.role(occurrence) == Role.UNCHANGED;
      if (wasThere && !byBaseline.contains(occurrence) && text != null) {
        text.moveTo(occurrence);
      } else if (byBaseline.contains(occurrence) && !wasThere && checked.contains(occurrence)) {
        earlier.moveTo(occurrence);
      }
    }
    // A file that was not there before has its text from one that was; another got it new.
    checked.stream()
        .filter(occurrence -> !known.contains(occurrence))
        .sorted(
            Comparator.comparing((Occurrence occurrence) -> !isAllowed.test(occurrence))
                .thenComparing(occurrence -> isRepeated(occurrence, occurrences))
                .thenComparing(earlier::isOld))
        .filter(occurrence -> isMoved(occurrence, text))
        .forEach(known::add);
    return known;
  }

  private static boolean isRepeated(Occurrence occurrence, List<Occurrence> occurrences) {
    return occurrences.stream()
        .anyMatch(
            other ->
                other.document().equals(occurrence.document())
                    && other.span().start() < occurrence.span().start());
  }

  private boolean isMoved(Occurrence occurrence, @Nullable KnownText text) {
    boolean isBaselines = text != null && text.moveTo(occurrence);
    return earlier.moveTo(occurrence) || isBaselines;
  }

  private List<Occurrence> with(Role role, List<Occurrence> occurrences) {
    return occurrences.stream().filter(occurrence -> texts.role(occurrence) == role).toList();
  }
}
