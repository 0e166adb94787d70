package org.wirecopy.cli;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses what was meant by a word that was mistyped. */
final class Suggestion {
  private static final int MOST_EDITS = 3;

  private Suggestion() {}

  /** The name nearest to a word, as the end of a message; empty if none is near. */
  static String nearest(String word, Stream<String> names) {
    LevenshteinDistance distance = new LevenshteinDistance(Math.min(MOST_EDITS, word.length() / 2));
    return of(
        names
            .filter(name -> distance.apply(word, name) >= 0)
            .min(Comparator.comparing(name -> distance.apply(word, name)))
            .stream()
            .toList());
  }

  /** The first of some guesses as the end of a message; empty if there is none. */
  static String of(List<String> guesses) {
    return guesses.isEmpty() ? "" : "; did you mean " + guesses.get(0) + "?";
  }
}
