package org.wirecopy.noise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds in each post the element that holds what was written. */
final class PostBodies {
  private static final double IN_MOST = 0.7;
  private static final double MOST_OF_TEXT = 0.5;

  private PostBodies() {}

  /**
   * In each post the element that holds what was written: goes down from the post as long as a make
   * inside has most of its text.
   */
  static List<Integer> of(List<Integer> containers, PageTree tree) {
    List<Integer> bodies = containers;
    while (true) {
      List<Integer> deeper = deeper(containers, bodies, tree);
      if (deeper.isEmpty() || losesQuotes(deeper, tree)) {
        return bodies;
      }
      bodies = deeper;
    }
  }

  /**
   * A quote right beside the answer was posted with it, and belongs to what was written. Names are
   * no proof here: buttons to quote a post are named for quotes too.
   */
  private static boolean losesQuotes(List<Integer> deeper, PageTree tree) {
    int last = -1;
    for (int e : deeper) {
      int parent = tree.parent(e);
      for (int beside = Math.max(last, parent) + 1; beside < e; beside++) {
        boolean quote =
            tree.parent(beside) == parent && tree.element(beside).name().equals("blockquote");
        if (quote && tree.element(beside).span().length() > 0) {
          return true;
        }
      }
      last = e;
    }
    return false;
  }

  private static List<Integer> deeper(
      List<Integer> containers, List<Integer> bodies, PageTree tree) {
    Map<String, List<Integer>> inside = new TreeMap<>();
    for (int body : bodies) {
      int end = body + 1;
      while (end < tree.size() && tree.isAncestor(body, end)) {
        end++;
      }
      Makes.groups(tree, body + 1, end)
          .forEach(
              (make, group) -> inside.computeIfAbsent(make, k -> new ArrayList<>()).addAll(group));
    }
    int text = bodies.stream().mapToInt(b -> tree.element(b).span().length()).sum();
    List<Integer> best = List.of();
    int most = 0;
    for (List<Integer> group : inside.values()) {
      int own = group.stream().mapToInt(tree::ownText).sum();
      boolean onePerPost =
          group.size() >= IN_MOST * containers.size() && group.size() <= containers.size();
      if (onePerPost && own >= MOST_OF_TEXT * text && own > most) {
        most = own;
        best = group;
      }
    }
    return best;
  }
}
