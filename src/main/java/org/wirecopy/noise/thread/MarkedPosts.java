package org.wirecopy.noise.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wirecopy.noise.line.PageTree;

/** Finds posts by the marks of known software, those nested in one another too. */
final class MarkedPosts {
  private final PageTree tree;
  private final Map<String, List<Integer>> nested;

  /**
   * The posts of a page.
   *
   * @param nested the elements of each signature, also those inside one another
   */
  MarkedPosts(PageTree tree, Map<String, List<Integer>> nested) {
    this.tree = tree;
    this.nested = nested;
  }

  /**
   * In each post of a software's signature, the first element of the first signature of its bodies.
   */
  List<Integer> of(ForumSoftware software) {
    if (software.post().stream().noneMatch(nested::containsKey)
        || software.body().stream().noneMatch(nested::containsKey)) {
      return List.of();
    }
    boolean[] posts = new boolean[tree.size()];
    for (String signature : software.post()) {
      nested.getOrDefault(signature, List.of()).forEach(post -> posts[post] = true);
    }
    Map<Integer, Integer> bodies = new TreeMap<>();
    for (String signature : software.body()) {
      for (int body : nested.getOrDefault(signature, List.of())) {
        int post = tree.nearest(tree.parent(body), e -> posts[e]);
        if (post >= 0) {
          bodies.putIfAbsent(post, body);
        }
      }
    }
    List<Integer> sorted = new ArrayList<>(bodies.values());
    sorted.sort(null);
    removeInside(sorted, posts);
    return sorted;
  }

  /** A body inside another is part of it, unless it belongs to a post that is nested there. */
  private void removeInside(List<Integer> sorted, boolean[] posts) {
    boolean[] all = new boolean[tree.size()];
    sorted.forEach(e -> all[e] = true);
    sorted.removeIf(
        e -> {
          int at = tree.nearest(tree.parent(e), a -> all[a] || posts[a]);
          return at >= 0 && all[at];
        });
  }
}
