package org.wirecopy.noise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the posts of a thread by what repeats: elements of one make, next to one another in the
 * page, most of which carry a date, on a page that calls them posts or whose address is that of a
 * forum. Needs no knowledge of any software.
 */
final class Threads {
  private static final int FEWEST = 2;
  private static final double SHARE_OF_PROSE = 0.5;
  private static final double SHARE_IN_A_FORUM = 0.3;
  private static final double NEARLY_ALL = 0.9;
  private static final double IN_MOST = 0.7;

  /**
   * How forum software names pages: "/forum/viewtopic.php", "forums.example.org/threads/…",
   * "/discussion/17".
   */
  private static final Pattern FORUM_ADDRESS =
      Pattern.compile(
          "(?:^|[/.])(?:forums?|threads?|topics?|viewtopic|showthread|viewthread|discussions?|discuss|boards?|foren|foro|foros)(?:$|[/._?-])");

  private final PageTree tree;
  private final boolean[] dated;
  private final boolean isForum;
  private final List<List<Integer>> groups;

  private Threads(Sheet sheet, PageTree tree) {
    this.tree = tree;
    this.dated = PostDates.dated(sheet, tree);
    this.isForum = hasForumAddress(sheet.document().metadata().url());
    this.groups = new ArrayList<>(Makes.groups(tree, 0, tree.size()).values());
    groups.removeIf(group -> group.size() < FEWEST);
  }

  /** The thread of a page, or {@code null} if nothing repeats as posts do. */
  static @Nullable ThreadOfPosts find(Sheet sheet, PageTree tree) {
    Threads threads = new Threads(sheet, tree);
    List<Integer> posts = threads.best(true);
    if (posts.isEmpty() && threads.isForum) {
      posts = threads.best(false);
    }
    return posts.isEmpty() ? null : new ThreadOfPosts(tree, posts, PostBodies.of(posts, tree));
  }

  private static boolean hasForumAddress(@Nullable String url) {
    return url != null
        && url.length() <= 2_000
        && FORUM_ADDRESS.matcher(url.toLowerCase(Locale.ROOT)).find();
  }

  /**
   * The makes with the best score that hold enough of the page; where posts carry no dates
   * themselves, they must be called posts.
   */
  private List<Integer> best(boolean byDate) {
    List<Integer> best = List.of();
    double most = 0;
    for (List<Integer> group : groups) {
      boolean likely = byDate ? isDated(group) && (isForum || isNamed(group)) : isNamed(group);
      double score = likely && (!isForum || holdsEnough(group)) ? score(group) : 0;
      if (score > most) {
        most = score;
        best = group;
      }
    }
    return best.isEmpty() || holdsEnough(best) ? best : List.of();
  }

  private boolean isDated(List<Integer> group) {
    return group.stream().filter(e -> dated[e]).count() >= IN_MOST * group.size();
  }

  private boolean isNamed(List<Integer> group) {
    return group.stream().anyMatch(e -> tree.nearest(e, a -> tree.isNamed(a, "post")) >= 0);
  }

  /**
   * Comments are a thread of their own, and the page is an article, if there is prose beside them.
   */
  private boolean holdsEnough(List<Integer> group) {
    int prose = group.stream().mapToInt(tree::prose).sum();
    boolean isBelowAnArticle =
        tree.nearest(group.get(0), e -> tree.isNamed(e, "comments-below")) >= 0;
    double needed = isForum ? SHARE_IN_A_FORUM : isBelowAnArticle ? NEARLY_ALL : SHARE_OF_PROSE;
    return prose >= needed * tree.prose();
  }

  private double score(List<Integer> group) {
    int text = group.stream().mapToInt(tree::ownText).sum();
    return text * Math.sqrt(Math.min(group.size(), 16));
  }
}
