package org.wirecopy.noise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wirecopy.document.Element;

/**
 * Groups the elements of a page by their make, that is, by what a template gives all elements of a
 * kind.
 */
final class Makes {
  private static final int LEAST_TEXT = 20;

  private Makes() {}

  /** Elements of one make that do not stand inside one another, by their make. */
  static Map<String, List<Integer>> groups(PageTree tree, int from, int to) {
    Map<String, List<Integer>> groups = new TreeMap<>();
    for (int e = from; e < to; e++) {
      if (tree.element(e).span().length() >= LEAST_TEXT) {
        List<Integer> group = groups.computeIfAbsent(make(tree, e), k -> new ArrayList<>());
        if (group.isEmpty() || !tree.isAncestor(group.get(group.size() - 1), e)) {
          group.add(e);
        }
      }
    }
    return groups;
  }

  /**
   * An element's name, depth and the names in its class that have no digits, which vary from post
   * to post.
   */
  private static String make(PageTree tree, int e) {
    Element element = tree.element(e);
    String names =
        Arrays.stream(element.attributes().getOrDefault("class", "").split("\\s+"))
            .filter(n -> n.chars().noneMatch(Character::isDigit))
            .limit(2)
            .collect(Collectors.joining("."));
    return element.name() + '.' + names + '@' + tree.depth(e);
  }
}
