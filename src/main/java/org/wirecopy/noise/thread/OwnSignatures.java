package org.wirecopy.noise.thread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.mark.Noise;

/**
 * Marks what one poster's posts end with time and again: mottos, lists of devices. What only one
 * post ends with cannot be told from its text, and stays.
 *
 * <p>Linear in the posts.
 */
final class OwnSignatures {
  private static final int LONGEST = 12;
  private static final int FEWEST_WORDS = 4;

  private final LineLabels labels;

  /** The last lines of each post of one poster that are still text, the last first. */
  private final Map<String, List<List<Integer>>> endings = new HashMap<>();

  OwnSignatures(LineLabels labels) {
    this.labels = labels;
  }

  /** A post by somebody who has a name, from its first line to the one before its end. */
  void add(String poster, int from, int to) {
    List<Integer> ending = new ArrayList<>();
    for (int i = to - 1; i >= from && ending.size() <= LONGEST; i--) {
      if (labels.isKept(i)) {
        ending.add(i);
      }
    }
    endings.computeIfAbsent(poster, k -> new ArrayList<>()).add(ending);
  }

  /** Marks what a post shares with the one before it or behind it by the same poster. */
  void mark() {
    for (List<List<Integer>> posts : endings.values()) {
      int before = 0;
      for (int i = 0; i < posts.size(); i++) {
        int behind = i + 1 < posts.size() ? shared(posts.get(i), posts.get(i + 1)) : 0;
        for (int line : posts.get(i).subList(0, Math.max(before, behind))) {
          labels.mark(line, Noise.SIGNATURE, "ends posts of the same poster");
        }
        before = behind;
      }
    }
  }

  /** How many last lines two posts share, if these are some words and not all of either. */
  private int shared(List<Integer> one, List<Integer> other) {
    int shared = 0;
    int words = 0;
    int most = Math.min(LONGEST, Math.min(one.size(), other.size()) - 1);
    while (shared < most && text(one.get(shared)).equals(text(other.get(shared)))) {
      words += labels.row(one.get(shared)).words();
      shared++;
    }
    return words >= FEWEST_WORDS ? shared : 0;
  }

  private String text(int line) {
    return labels.row(line).text();
  }
}
