package org.wirecopy.noise.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wirecopy.noise.judge.PageJudge;
import org.wirecopy.noise.line.ElementSignatures;
import org.wirecopy.noise.line.ElementUse;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.PageTree;
import org.wirecopy.noise.mark.PageKind;

/**
 * Finds the posts of a thread. First by the marks of known software; else by what repeats: elements
 * of one signature that hold much of the page's prose and have a date between each two of them, on
 * a page that calls them posts, or whose address is that of a forum, or where each has a name.
 *
 * <p>Linear in the elements of the page times the names an element has.
 */
public final class Threads {
  private static final double SHARE_OF_PROSE = 0.5;
  private static final double SHARE_IN_A_FORUM = 0.3;
  private static final double NEARLY_ALL = 0.9;
  private static final double MOST_WRITTEN = 0.6;
  private static final int FEWEST = 2;

  /** Software with the same marks is told by the order of the table. */
  private static final double CLEARLY_MORE = 1.25;

  private static final int LONG_POST = 800;
  private static final int MANY_TIMES = 4;
  private static final double MOST_IN_ONE = 0.6;

  /** With less prose beside them, comments are what the page is about. */
  private static final int LEAST_ARTICLE = 300;

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
  private final MarkedPosts marked;
  private final RepeatedPosts repeated;
  private final Teasers teasers;
  private final PageJudge judge;
  private final boolean isForced;
  private final boolean isForum;
  private final int prose;
  private final boolean wholePage;

  private Threads(
      LineLabels labels,
      PageTree tree,
      ElementSignatures signatures,
      PostTimes times,
      PageJudge judge,
      int from,
      int to,
      boolean isForum) {
    this.labels = labels;
    this.tree = tree;
    this.signatures = signatures;
    this.times = times;
    Map<String, List<Integer>> groups =
        from == 0 ? signatures.groups() : signatures.groups(from, to);
    Map<String, List<Integer>> nested = signatures.nested(from, to);
    this.marked = new MarkedPosts(tree, signatures, nested);
    this.repeated =
        new RepeatedPosts(
            tree, times, groups, nested, group -> holdsEnough(group, isJudged(group), 0));
    this.teasers = new Teasers(labels, tree, groups);
    this.judge = judge;
    this.isForced = isForum;
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
      PageJudge judge,
      boolean isForum) {
    return new Threads(labels, tree, signatures, times, judge, 0, tree.size(), isForum);
  }

  /** The threads in an element that holds comments. */
  public static Threads in(
      LineLabels labels,
      PageTree tree,
      ElementSignatures signatures,
      PostTimes times,
      PageJudge judge,
      int element) {
    return new Threads(
        labels, tree, signatures, times, judge, element + 1, tree.end(element), true);
  }

  /** The thread, or {@code null} if nothing repeats as posts do. */
  public @Nullable ThreadOfPosts find() {
    for (boolean forums : new boolean[] {true, false}) {
      ThreadOfPosts thread = marked(forums);
      if (thread != null) {
        return thread;
      }
    }
    if (wholePage && !isForced && judge.isSurelyOther()) {
      return null;
    }
    ThreadOfPosts dated =
        named(repeated.dated(group -> (isForum || isNamed(group)) && isOwn(group)), true);
    if (dated != null) {
      return dated;
    }
    ThreadOfPosts undated =
        wholePage && !isForced && judge.isHardlyThread()
            ? null
            : named(
                repeated.undated(group -> isNamed(group) && isOwn(group) && !areParagraphs(group)),
                false);
    return undated == null && wholePage ? unnamed() : undated;
  }

  /**
   * Whether all that is told of the page's lines makes it a thread rather than anything else, and
   * some elements are not named for comments on what stands above them.
   */
  private boolean isJudged(List<Integer> posts) {
    return wholePage
        && judge.kind() == PageKind.THREAD
        && !posts.isEmpty()
        && !tree.isWithin(posts.get(posts.size() - 1), ElementUse.COMMENTS_BELOW);
  }

  /**
   * The thread of what is named for posts, unless the page is no forum's and nobody has a name.
   *
   * @param areDated whether the posts have dates, which is enough on a page that looks like a
   *     thread
   */
  private @Nullable ThreadOfPosts named(List<Integer> posts, boolean areDated) {
    boolean isKnown = areDated && isJudged(posts);
    if (!isForum && !areWritten(posts)) {
      return null;
    }
    ThreadOfPosts thread = posts.isEmpty() ? null : thread(ForumSoftware.UNKNOWN, bodies(posts));
    return thread != null && (isForum || isKnown || thread.hasAuthors()) && areNoReviews(thread)
        ? thread
        : null;
  }

  private boolean areNoReviews(ThreadOfPosts thread) {
    return !wholePage || isForced || !new Reviews(tree).are(thread);
  }

  /** The thread that is told by dates and names alone. */
  private @Nullable ThreadOfPosts unnamed() {
    List<Integer> posts = repeated.dated(group -> isOwn(group) && !teasers.areTitled(group));
    ThreadOfPosts thread = areWritten(posts) ? thread(ForumSoftware.UNKNOWN, bodies(posts)) : null;
    return thread != null
            && (isJudged(posts) || thread.seemsToHaveAuthors())
            && areNoReviews(thread)
            && !teasers.areTitled(thread)
        ? thread
        : null;
  }

  /** Whether elements are several, and hold more than titles and links. */
  private boolean areWritten(List<Integer> posts) {
    int own = posts.stream().mapToInt(tree::ownText).sum();
    int all = posts.stream().mapToInt(e -> tree.element(e).span().length()).sum();
    return posts.size() >= FEWEST && own >= MOST_WRITTEN * all && !teasers.areTitled(posts);
  }

  /** The thread by the marks of software for threads, or of that for comments below articles. */
  private @Nullable ThreadOfPosts marked(boolean forums) {
    List<Integer> bodies = List.of();
    ForumSoftware software = ForumSoftware.UNKNOWN;
    for (ForumSoftware known : ForumSoftware.known()) {
      List<Integer> found = known.isForum() == forums ? marked.of(known) : List.of();
      if (repeated.score(found) > CLEARLY_MORE * repeated.score(bodies)
          && holdsEnough(found, known.isForum(), besideBodies(found, known))) {
        software = known;
        bodies = found;
      }
    }
    ThreadOfPosts thread = bodies.isEmpty() ? null : thread(software, bodies);
    return thread != null && (isForum || forums || thread.hasAuthors()) ? thread : null;
  }

  private List<Integer> bodies(List<Integer> posts) {
    boolean isNested = false;
    for (int i = 1; i < posts.size(); i++) {
      isNested |= tree.isAncestor(posts.get(i - 1), posts.get(i));
    }
    List<Integer> bodies = isNested ? repeated.ownBodies(posts) : posts;
    return isNested && bodies.equals(posts)
        ? posts
        : new PostBodies(labels, tree, signatures).of(bodies);
  }

  private @Nullable ThreadOfPosts thread(ForumSoftware software, List<Integer> bodies) {
    List<Integer> written = new ArrayList<>(bodies);
    boolean isQuestion = wholePage && !(software.isForum() && software.opensWithAPost());
    int opening =
        isQuestion
            ? new OpeningPost(labels, tree, times, isForum || software.isForum()).before(written)
            : -1;
    if (opening >= 0) {
      written.add(0, opening);
    }
    ThreadOfPosts thread = new ThreadOfPosts(labels, tree, signatures, times, software, written);
    boolean isThread =
        !wholePage
            || isForum
            || software == ForumSoftware.UNKNOWN && isJudged(written)
            || software.isForum()
            || !areCommentsBelowAnArticle(written)
                && !isArticleWithAnswers(written, thread.seemsToHaveAuthors());
    return isThread ? thread : null;
  }

  /** Whether all but the first stand in what the page calls comments on it. */
  private boolean areCommentsBelowAnArticle(List<Integer> bodies) {
    return judge.kind() == PageKind.ARTICLE
        && tree.prose(bodies.get(0)) >= LEAST_ARTICLE
        && !tree.isWithin(bodies.get(0), ElementUse.COMMENTS_BELOW)
        && bodies.stream().skip(1).allMatch(e -> tree.isWithin(e, ElementUse.COMMENTS_BELOW));
  }

  /**
   * An article is much longer than the comments below, and than what boxes beside it hold; these
   * have no authors.
   */
  private boolean isArticleWithAnswers(List<Integer> bodies, boolean authors) {
    int first = tree.prose(bodies.get(0));
    if (authors && bodies.stream().anyMatch(e -> tree.prose(e) > first)) {
      return false;
    }
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

  private boolean isNamed(List<Integer> group) {
    return group.stream().anyMatch(e -> tree.isWithin(e, ElementUse.POST));
  }

  /** Paragraphs of one post stand beside one another without a date, as posts may. */
  private boolean areParagraphs(List<Integer> group) {
    return group.stream().allMatch(e -> tree.element(e).name().equals("p"));
  }

  /** Whether elements are not those of a list of other pages. */
  private boolean isOwn(List<Integer> group) {
    return !teasers.hold(group);
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
    int beside = Math.max(0, prose - held - own - teasers.proseBeside(group));
    if (inForum) {
      held = group.stream().mapToInt(e -> Math.max(tree.prose(e), tree.ownText(e))).sum();
    }
    boolean isBelowAnArticle =
        beside >= LEAST_ARTICLE && tree.isWithin(group.get(0), ElementUse.COMMENTS_BELOW);
    double needed = inForum ? SHARE_IN_A_FORUM : isBelowAnArticle ? NEARLY_ALL : SHARE_OF_PROSE;
    return held >= needed * (beside + held);
  }
}
