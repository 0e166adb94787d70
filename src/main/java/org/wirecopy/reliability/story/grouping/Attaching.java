package org.wirecopy.reliability.story.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Adds to a large story the single reports that name what it names. In a dense collection most
 * texts are about one event, so that its names are rare nowhere and likeness says nothing of them;
 * but a report that has the names which most of a story's texts have is of that story.
 *
 * <p>Linear in the terms of the texts for each large story.
 */
final class Attaching {
  /** Of fewer texts nobody can tell what most of them name. */
  private static final int FEWEST_TEXTS = 8;

  private static final int MOST_ATTACHED = 2;
  private static final double MOST_OF_TEXTS = 0.5;
  private static final int FEWEST_NAMES = 4;
  private static final int FEWEST_SHARED = 3;
  private static final double LEAST_NAMED = 0.45;

  /** What a name is worth that all texts of the collection have. */
  private static final double EVERYWHERE = 0.3;

  private final StoryLinks links;
  private final Map<Integer, List<Integer>> groups = new TreeMap<>();

  private Attaching(List<List<Integer>> groups, StoryLinks links) {
    this.links = links;
    groups.forEach(group -> this.groups.put(group.get(0), new ArrayList<>(group)));
  }

  /**
   * The groups with what was added to them, each sorted, in the order of their first members.
   *
   * @param groups groups of texts, by index, each sorted
   * @param links how alike texts are
   */
  static List<List<Integer>> of(List<List<Integer>> groups, StoryLinks links) {
    Attaching attaching = new Attaching(groups, links);
    groups.stream()
        .filter(group -> group.size() >= FEWEST_TEXTS && links.isAnchored(group))
        .sorted(Comparator.comparingInt((List<Integer> group) -> -group.size()))
        .forEach(attaching::attach);
    return attaching.groups.values().stream()
        .map(group -> group.stream().sorted().toList())
        .sorted(Comparator.comparing((List<Integer> group) -> group.get(0)))
        .toList();
  }

  private void attach(List<Integer> story) {
    Map<Integer, Double> names = names(story);
    if (names.size() < FEWEST_NAMES) {
      return;
    }
    for (int first : List.copyOf(groups.keySet())) {
      List<Integer> other = groups.getOrDefault(first, List.of());
      boolean small = other.size() <= MOST_ATTACHED && first != story.get(0);
      if (small && areOf(other, story, names)) {
        groups.getOrDefault(story.get(0), other).addAll(other);
        groups.remove(first);
      }
    }
  }

  /** Whether texts name, on average, what most of a story's texts do, at about the same time. */
  private boolean areOf(List<Integer> texts, List<Integer> story, Map<Integer, Double> names) {
    double named = 0;
    int count = 0;
    for (int text : texts) {
      for (int term : links.vectors().numbers(text)) {
        Double weight = names.get(term);
        if (weight != null) {
          named += weight;
          count++;
        }
      }
    }
    double all = names.values().stream().mapToDouble(Double::doubleValue).sum();
    return count >= FEWEST_SHARED * texts.size()
        && named >= LEAST_NAMED * all * texts.size()
        && texts.stream().allMatch(text -> isOfTheTime(text, story));
  }

  private boolean isOfTheTime(int text, List<Integer> story) {
    return 2 * story.stream().filter(one -> links.areClose(one, text)).count() >= story.size();
  }

  /** The names and numbers that most of a story's texts have, by what they are worth. */
  private Map<Integer, Double> names(List<Integer> story) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int text : story) {
      for (int term : links.vectors().numbers(text)) {
        if (links.vectors().isName(term)) {
          counts.merge(term, 1, Integer::sum);
        }
      }
    }
    Map<Integer, Double> names = new TreeMap<>();
    counts.forEach(
        (term, count) -> {
          double share = (double) count / story.size();
          if (share >= MOST_OF_TEXTS) {
            names.put(term, share * (links.vectors().rarity(term) + EVERYWHERE));
          }
        });
    return names;
  }
}
