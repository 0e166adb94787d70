package org.wirecopy.cli.options;

import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses what was meant by a word that was mistyped. */
public final class Suggestion {
  private static final int MOST_EDITS = 3;

  private Suggestion() {}

  /** The name nearest to a word, as the end of a message; empty if none is near. */
  public static String nearest(String word, Stream<String> names) {
    LevenshteinDistance distance = new LevenshteinDistance(Math.min(MOST_EDITS, word.length() / 2));
    return names
        .filter(name -> distance.apply(word, name) >= 0)
        .min(Comparator.comparing(name -> distance.apply(word, name)))
        .map(name -> "; did you mean " + name + "?")
        .orElse("");
  }
}
