package org.wirecopy.noise;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the posts of a thread by what repeats: elements of one make, next to one another in the
 * page, most of which carry a date, on a page that calls them posts. Needs no knowledge of any
 * software.
 */
final class Threads {
  private static final int FEWEST = 2;
  private static final double SHARE_OF_PROSE = 0.5;
  private static final double NEARLY_ALL = 0.9;
  private static final double IN_MOST = 0.7;

  private Threads() {}

  /** The thread of a page, or {@code null} if nothing repeats as posts do. */
  static @Nullable ThreadOfPosts find(Sheet sheet, PageTree tree) {
    boolean[] dated = PostDates.dated(sheet, tree);
    List<Integer> best = List.of();
    double most = 0;
    for (List<Integer> group : Makes.groups(tree, 0, tree.size()).values()) {
      if (group.size() >= FEWEST) {
        double score = score(group, tree, dated);
        if (score > most) {
          most = score;
          best = group;
        }
      }
    }
    int prose = best.stream().mapToInt(tree::prose).sum();
    double needed = isBelowAnArticle(best, tree) ? NEARLY_ALL : SHARE_OF_PROSE;
    if (best.isEmpty() || prose < needed * tree.prose()) {
      return null;
    }
    return new ThreadOfPosts(tree, best, PostBodies.of(best, tree));
  }

  /**
   * Comments are a thread of their own, and the page is an article, if there is prose beside them.
   */
  private static boolean isBelowAnArticle(List<Integer> group, PageTree tree) {
    return !group.isEmpty()
        && tree.nearest(group.get(0), e -> tree.isNamed(e, "comments-below")) >= 0;
  }

  private static double score(List<Integer> group, PageTree tree, boolean[] dated) {
    int text = 0;
    int withDate = 0;
    boolean named = false;
    for (int e : group) {
      text += tree.ownText(e);
      withDate += dated[e] ? 1 : 0;
      named |= tree.nearest(e, a -> tree.isNamed(a, "post")) >= 0;
    }
    double share = withDate / (double) group.size();
    return share >= IN_MOST && named ? text * Math.sqrt(Math.min(group.size(), 16)) : 0;
  }
}
