package org.wirecopy.noise.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.wirecopy.noise.line.ElementSignatures;
import org.wirecopy.noise.line.PageTree;

/** Finds posts by the marks of known software, those nested in one another too. */
final class MarkedPosts {
  private final PageTree tree;
  private final ElementSignatures signatures;
  private final Map<String, List<Integer>> nested;

  /**
   * The posts of a page.
   *
   * @param nested the elements of each signature, also those inside one another
   */
  MarkedPosts(PageTree tree, ElementSignatures signatures, Map<String, List<Integer>> nested) {
    this.tree = tree;
    this.signatures = signatures;
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
        // What has the marks of a post and of a body too is the post of the body that it holds.
        if (post >= 0 && !(posts[body] && bodies.containsKey(body))) {
          bodies.putIfAbsent(post, whole(post, body, software, signature));
        }
      }
    }
    List<Integer> sorted = new ArrayList<>(bodies.values());
    sorted.sort(null);
    removeInside(sorted, posts);
    return sorted;
  }

  /**
   * A body that is cut in pieces by boxes for quotes and code, which stand between elements of its
   * mark, is the element around them.
   */
  private int whole(int post, int body, ForumSoftware software, String signature) {
    int around = tree.parent(body);
    if (around <= post) {
      return body;
    }
    for (int e = around + 1; e < tree.end(around); e = tree.end(e)) {
      boolean other = e != body && tree.element(e).span().length() > 0;
      boolean signed = signatures.of(e).stream().anyMatch(software.signature()::contains);
      boolean piece = signatures.of(e).contains(signature) && !signed;
      if (other && (piece || holds(e, software))) {
        return around;
      }
    }
    return body;
  }

  private boolean holds(int element, ForumSoftware software) {
    return IntStream.range(element, tree.end(element))
        .anyMatch(e -> signatures.of(e).stream().anyMatch(software.quote()::contains));
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
