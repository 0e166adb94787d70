package org.wirecopy.noise.thread;

import java.util.Set;
import java.util.stream.IntStream;
import org.wirecopy.noise.line.PageTree;

/**
 * Tells reviews of a product or a place from posts: they have names and dates too, and are no
 * conversation. What holds them is named for them.
 */
final class Reviews {
  private static final Set<String> NAMES =
      Set.of("review", "reviews", "testimonial", "testimonials");

  private final PageTree tree;

  Reviews(PageTree tree) {
    this.tree = tree;
  }

  /** Whether all posts of what looks like a thread are reviews. */
  boolean are(ThreadOfPosts thread) {
    return IntStream.range(0, thread.size())
        .allMatch(i -> isNamed(thread.bodyElement(i), thread.containerElement(i)));
  }

  /** Whether an element or one around it, up to an outermost one, is named for reviews. */
  private boolean isNamed(int element, int outermost) {
    return tree.nearest(
            element, at -> at >= outermost && tree.words(at).stream().anyMatch(NAMES::contains))
        >= 0;
  }
}
