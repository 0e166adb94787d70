package org.wirecopy.trace.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells the versions of a text apart: who holds a sentence that a version lacks holds another; who
 * holds a part of one has that part of it, and of several the first.
 *
 * <p>Takes the time of the holders times the versions.
 */
final class TextVersions {
  /** What a version lacks makes another from so many words on. */
  private static final int SHORTEST = 8;

  private final TextSentences text;
  private final Map<Integer, Set<Integer>> sets;

  private TextVersions(TextSentences text) {
    this.text = text;
    this.sets = text.sets();
  }

  /**
   * The versions of a text.
   *
   * @param text its sentences in its holders
   * @return the holders of each version, the fullest first and then the earliest; the version that
   *     is known from the earliest document comes first
   */
  static List<List<Integer>> of(TextSentences text) {
    return new TextVersions(text).find();
  }

  private List<List<Integer>> find() {
    List<Integer> fullest = fullest();
    fullest.sort(Comparator.naturalOrder());
    List<List<Integer>> versions = new ArrayList<>();
    fullest.forEach(holder -> versions.add(new ArrayList<>(List.of(holder))));
    for (int holder : text.holders()) {
      if (!fullest.contains(holder)) {
        versions.stream()
            .filter(version -> isPart(holder, version.get(0)))
            .findFirst()
            .ifPresent(version -> version.add(holder));
      }
    }
    versions.sort(
        Comparator.comparingInt(version -> version.stream().mapToInt(h -> h).min().orElse(0)));
    return versions;
  }

  /** Holders of which each has something that no fuller one has. */
  private List<Integer> fullest() {
    List<Integer> byLength = text.holders();
    byLength.sort(
        Comparator.comparingInt((Integer holder) -> -text.words(set(holder)))
            .thenComparingInt(holder -> holder));
    List<Integer> fullest = new ArrayList<>();
    for (int holder : byLength) {
      if (fullest.stream().noneMatch(fuller -> isPart(holder, fuller))) {
        fullest.add(holder);
      }
    }
    return fullest;
  }

  private boolean isPart(int holder, int fuller) {
    Set<Integer> more = new HashSet<>(set(holder));
    more.removeAll(set(fuller));
    return text.words(more) < SHORTEST;
  }

  private Set<Integer> set(int holder) {
    return sets.getOrDefault(holder, Set.of());
  }
}
