package org.wirecopy.noise.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Span;
import org.wirecopy.noise.line.ElementSignatures;
import org.wirecopy.noise.line.ElementUse;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.PageTree;

/**
 * Finds the posts of a thread. First by the marks of known software; else by what repeats: elements
 * of one signature that hold much of the page's prose and have a date between each two of them, on
 * a page that calls them posts or whose address is that of a forum.
 *
 * <p>Linear in the elements of the page times the names an element has.
 */
public final class Threads {
  private static final int FEWEST = 2;
  private static final double SHARE_OF_PROSE = 0.5;
  private static final double SHARE_IN_A_FORUM = 0.3;
  private static final double NEARLY_ALL = 0.9;
  private static final double IN_MOST = 0.7;

  /** Software with the same marks is told by the order of the table. */
  private static final double CLEARLY_MORE = 1.25;

  private static final int MOST_FOR_SCORE = 16;
  private static final int LONG_POST = 800;
  private static final int MANY_TIMES = 4;
  private static final double MOST_IN_ONE = 0.6;

  /**
   * How forum software names pages: "/forum/viewtopic.php", "forums.example.org/threads/…",
   * "/discussion/17".
   */
  private static final Pattern FORUM_ADDRESS =
      Pattern.compile(
          "(?:^|[/.-])(?:forums?|foren|foro|foros)(?:$|[/._?-])|(?:^|[/.])(?:threads?|topics?|viewtopic|showthread|viewthread|discussions?|discuss|boards?|questions?|community|communities)(?:$|[/._?-])");

  private final LineLabels labels;
  private final PageTree tree;
  private final ElementSignatures signatures;
  private final PostTimes times;
  private final Map<String, List<Integer>> groups;
  private final boolean isForum;
  private final int prose;
  private final boolean wholePage;

  private Threads(
      LineLabels labels,
      PageTree tree,
      ElementSignatures signatures,
      PostTimes times,
      int from,
      int to,
      boolean isForum) {
    this.labels = labels;
    this.tree = tree;
    this.signatures = signatures;
    this.times = times;
    this.groups = from == 0 ? signatures.groups() : signatures.groups(from, to);
    this.isForum = isForum || hasForumAddress(labels.document().metadata().url());
    this.wholePage = from == 0;
    this.prose = from == 0 ? tree.prose() : tree.prose(from - 1);
  }

  /** The threads of a page, which may be known to be that of a forum. */
  public static Threads of(
      LineLabels labels,
      PageTree tree,
      ElementSignatures signatures,
      PostTimes times,
      boolean isForum) {
    return new Threads(labels, tree, signatures, times, 0, tree.size(), isForum);
  }

  /** The threads in an element that holds comments. */
  public static Threads in(
      LineLabels labels,
      PageTree tree,
      ElementSignatures signatures,
      PostTimes times,
      int element) {
    return new Threads(labels, tree, signatures, times, element + 1, tree.end(element), true);
  }

  /** The thread, or {@code null} if nothing repeats as posts do. */
  public @Nullable ThreadOfPosts find() {
    List<Integer> bodies = List.of();
    ForumSoftware software = ForumSoftware.UNKNOWN;
    for (ForumSoftware known : ForumSoftware.known()) {
      List<Integer> marked = marked(known);
      if (score(marked) > CLEARLY_MORE * score(bodies)
          && holdsEnough(marked, known.isForum(), besideBodies(marked, known))) {
        software = known;
        bodies = marked;
      }
    }
    if (bodies.isEmpty()) {
      bodies = withoutUndated(best(group -> (isForum || isNamed(group)) && isDated(group)));
    }
    if (bodies.isEmpty()) {
      bodies = best(group -> (isForum || isNamed(group)) && isDatedInside(group));
    }
    if (bodies.isEmpty() && isForum) {
      bodies = best(this::isNamed);
    }
    if (bodies.isEmpty()) {
      return null;
    }
    List<Integer> written =
        new ArrayList<>(
            software == ForumSoftware.UNKNOWN
                ? new PostBodies(tree, signatures).of(bodies)
                : bodies);
    boolean isQuestion = wholePage && software == ForumSoftware.UNKNOWN;
    int opening = isQuestion ? new OpeningPost(tree, times).before(written) : -1;
    if (opening >= 0) {
      written.add(0, opening);
    }
    boolean isThread =
        !wholePage || isForum || software.isForum() || !isArticleWithAnswers(written);
    if (!isThread) {
      return null;
    }
    ThreadOfPosts thread = new ThreadOfPosts(labels, tree, signatures, times, software, written);
    return isForum || software.isForum() || thread.hasAuthors() ? thread : null;
  }

  /** An article is much longer than the comments below, and than what boxes beside it hold. */
  private boolean isArticleWithAnswers(List<Integer> bodies) {
    int[] lengths = bodies.stream().mapToInt(tree::prose).sorted().toArray();
    boolean answers = bodies.stream().anyMatch(e -> tree.isWithin(e, ElementUse.ANSWER));
    int longest = answers ? 0 : lengths[lengths.length - 1];
    int all = IntStream.of(lengths).sum();
    return longest > LONG_POST && longest > MANY_TIMES * lengths[lengths.length / 2]
        || longest > MOST_IN_ONE * all;
  }

  private static boolean hasForumAddress(@Nullable String url) {
    return url != null
        && url.length() <= 2_000
        && FORUM_ADDRESS.matcher(url.toLowerCase(Locale.ROOT)).find();
  }

  /**
   * In each post of a software's signature, the first element of the first signature of its bodies.
   */
  private List<Integer> marked(ForumSoftware software) {
    if (software.post().stream().noneMatch(groups::containsKey)
        || software.body().stream().noneMatch(groups::containsKey)) {
      return List.of();
    }
    boolean[] posts = new boolean[tree.size()];
    for (String signature : software.post()) {
      groups.getOrDefault(signature, List.of()).forEach(post -> posts[post] = true);
    }
    Map<Integer, Integer> bodies = new TreeMap<>();
    for (String signature : software.body()) {
      for (int body : groups.getOrDefault(signature, List.of())) {
        int post = tree.nearest(tree.parent(body), e -> posts[e]);
        if (post >= 0) {
          bodies.putIfAbsent(post, body);
        }
      }
    }
    List<Integer> sorted = new ArrayList<>(bodies.values());
    sorted.sort(null);
    sorted.removeIf(inside(sorted));
    return sorted;
  }

  private Predicate<Integer> inside(List<Integer> sorted) {
    boolean[] all = new boolean[tree.size()];
    sorted.forEach(e -> all[e] = true);
    return e -> tree.nearest(tree.parent(e), a -> all[a]) >= 0;
  }

  /** The group with the best score of which something holds, if it holds enough of the page. */
  private List<Integer> best(Predicate<List<Integer>> likely) {
    List<Integer> best = List.of();
    double most = 0;
    for (List<Integer> group : groups.values()) {
      boolean better =
          group.size() >= FEWEST && score(group) > most && holdsEnough(group, false, 0);
      if (better && likely.test(group) && scoreByDates(group) > most) {
        most = scoreByDates(group);
        best = group;
      }
    }
    return best;
  }

  /** Whether a date stands between most of the elements, or before or behind them. */
  private boolean isDated(List<Integer> group) {
    return Math.max(dated(group, true), dated(group, false)) >= IN_MOST * group.size();
  }

  private long dated(List<Integer> group, boolean before) {
    return IntStream.range(0, group.size()).filter(i -> isDated(group, i, before)).count();
  }

  /** Whether a date stands between an element and the one before, or the one behind. */
  private boolean isDated(List<Integer> group, int i, boolean before) {
    Span here = tree.element(group.get(i)).span();
    if (before) {
      int from = i == 0 ? 0 : tree.element(group.get(i - 1)).span().end();
      return times.isBetween(from, here.start());
    }
    boolean last = i + 1 == group.size();
    int to = last ? Integer.MAX_VALUE : tree.element(group.get(i + 1)).span().start();
    return times.isBetween(here.end(), to);
  }

  /** What has no date at the beginning or the end of a thread is no post of it. */
  private List<Integer> withoutUndated(List<Integer> group) {
    boolean before = dated(group, true) >= dated(group, false);
    int from = 0;
    int to = group.size();
    while (from < to && !isDated(group, from, before)) {
      from++;
    }
    while (from < to && !isDated(group, to - 1, before)) {
      to--;
    }
    return group.subList(from, to);
  }

  private boolean isDatedInside(List<Integer> group) {
    long dated =
        group.stream()
            .map(e -> tree.element(e).span())
            .filter(s -> times.isBetween(s.start(), s.end()))
            .count();
    return dated >= IN_MOST * group.size();
  }

  private boolean isNamed(List<Integer> group) {
    return group.stream().anyMatch(e -> tree.isWithin(e, ElementUse.POST));
  }

  /** The prose in posts of a forum that stands beside what was written, such as their dates. */
  private int besideBodies(List<Integer> bodies, ForumSoftware software) {
    if (!software.isForum()) {
      return 0;
    }
    int[] posts =
        bodies.stream()
            .mapToInt(
                body ->
                    tree.nearest(
                        tree.parent(body),
                        e -> signatures.of(e).stream().anyMatch(software.post()::contains)))
            .distinct()
            .toArray();
    int held = bodies.stream().mapToInt(tree::prose).sum();
    return IntStream.of(posts).map(tree::prose).sum() - held;
  }

  /**
   * Comments are a thread of their own, and the page is an article, if there is prose beside them.
   * Posts of a few words, which are no prose elsewhere, are text in a forum.
   *
   * @param own the prose beside them that is the posts' own
   */
  private boolean holdsEnough(List<Integer> group, boolean isMarked, int own) {
    if (group.isEmpty()) {
      return false;
    }
    boolean inForum = isForum || isMarked;
    int held = group.stream().mapToInt(tree::prose).sum();
    int beside = Math.max(0, prose - held - own);
    if (inForum) {
      held = group.stream().mapToInt(e -> Math.max(tree.prose(e), tree.ownText(e))).sum();
    }
    boolean isBelowAnArticle = tree.isWithin(group.get(0), ElementUse.COMMENTS_BELOW);
    double needed = inForum ? SHARE_IN_A_FORUM : isBelowAnArticle ? NEARLY_ALL : SHARE_OF_PROSE;
    return held >= needed * (beside + held);
  }

  /** Elements that hold many dates hold many posts each. */
  private double scoreByDates(List<Integer> group) {
    double inside = 0;
    for (int e : group) {
      Span span = tree.element(e).span();
      inside += times.between(span.start(), span.end());
    }
    return score(group) / (1 + inside / group.size());
  }

  private double score(List<Integer> group) {
    int text = group.stream().mapToInt(tree::ownText).sum();
    return text * Math.sqrt(Math.min(group.size(), MOST_FOR_SCORE));
  }
}
