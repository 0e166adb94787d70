package org.wirecopy.noise.thread;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wirecopy.document.Span;
import org.wirecopy.noise.line.ElementUse;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.PageTree;
import org.wirecopy.noise.line.TextLine;

/**
 * Finds the post that opens a thread where it looks unlike the answers, as a question does: the
 * text of what the page says that they answer, or else the element with the most prose above them
 * that is not named as something else, with a date or a name beside it.
 */
final class OpeningPost {
  /** Types of schema.org that are answered or commented on, and their properties for the text. */
  private static final Set<String> POSTINGS =
      Set.of("DiscussionForumPosting", "SocialMediaPosting", "Question");

  private static final Set<String> TEXT = Set.of("text", "articleBody");
  private static final int LEAST_PROSE = 80;
  private static final int LEAST_SENTENCE = 60;
  private static final int LEAST_TEXT = 25;
  private static final double NEARLY_ALL = 0.85;
  private static final double MOST_LINKS = 0.4;
  private static final List<ElementUse> OTHER =
      List.of(
          ElementUse.NAVIGATION,
          ElementUse.FOOTING,
          ElementUse.ADVERTISING,
          ElementUse.CONSENT,
          ElementUse.SUBSCRIBING,
          ElementUse.SHARING);

  private final LineLabels labels;
  private final PageTree tree;
  private final PostTimes times;
  private final boolean isForum;

  /**
   * The opening post of a page.
   *
   * @param isForum whether the page is known to be that of a forum, and names need not say so
   */
  OpeningPost(LineLabels labels, PageTree tree, PostTimes times, boolean isForum) {
    this.labels = labels;
    this.tree = tree;
    this.times = times;
    this.isForum = isForum;
  }

  /** The element of the post above others, or -1. */
  int before(List<Integer> bodies) {
    int first = bodies.get(0);
    int stated = stated(first);
    return stated >= 0 ? stated : likeliest(bodies);
  }

  /** The text of the posting or question that answers above a first one are said to be to. */
  private int stated(int first) {
    int scope = tree.nearest(tree.parent(first), this::isPosting);
    for (int e = scope + 1; scope >= 0 && e < first; e++) {
      boolean isText = TEXT.contains(tree.element(e).attributes().getOrDefault("itemprop", ""));
      if (isText && tree.element(e).span().length() > 0 && !tree.isAncestor(e, first)) {
        return e;
      }
    }
    return -1;
  }

  private boolean isPosting(int e) {
    String type = tree.element(e).attributes().getOrDefault("itemtype", "");
    return POSTINGS.contains(type.substring(type.lastIndexOf('/') + 1));
  }

  private int likeliest(List<Integer> bodies) {
    int first = bodies.get(0);
    int best = -1;
    for (int around = tree.parent(first); around >= 0; around = tree.parent(around)) {
      for (int e = around + 1; e < first && e < tree.end(around); e = tree.end(e)) {
        boolean likely = !tree.isAncestor(e, first) && isLikely(e);
        if (likely && (best < 0 || tree.prose(e) > tree.prose(best))) {
          best = e;
        }
      }
    }
    if (best < 0 || !isBesideParticulars(best, bodies)) {
      return -1;
    }
    return deepest(best);
  }

  private boolean isLikely(int e) {
    return tree.prose(e) >= LEAST_PROSE
        && tree.linkDensity(e) < MOST_LINKS
        && OTHER.stream().noneMatch(use -> tree.isWithin(e, use));
  }

  private boolean isBesideParticulars(int e, List<Integer> bodies) {
    boolean named =
        isForum && holdsSentence(e)
            || isWithinPosts(e) && holdsText(e)
            || IntStream.rangeClosed(e, deepest(e))
                .anyMatch(at -> tree.isNamed(at, ElementUse.POST));
    return named && isDated(e, bodies);
  }

  /** Names of the whole page say nothing of what stands on it. */
  private boolean isWithinPosts(int e) {
    int post = tree.nearest(e, at -> tree.isNamed(at, ElementUse.POST));
    return post >= 0 && !tree.element(post).name().equals("body");
  }

  /** Whether a date of its own stands with an element: the first of the posts has one too. */
  private boolean isDated(int e, List<Integer> bodies) {
    int first = tree.element(bodies.get(0)).span().start();
    Span span = tree.element(e).span();
    int around = tree.parent(e) < 0 ? 0 : tree.element(tree.parent(e)).span().start();
    int behind = times.between(span.end(), first);
    return times.isBetween(around, span.end()) || behind > (areDatedAbove(bodies) ? 1 : 0);
  }

  /** Whether the last post has a date above it, and none below. */
  private boolean areDatedAbove(List<Integer> bodies) {
    if (bodies.size() < 2) {
      return false;
    }
    int last = bodies.get(bodies.size() - 1);
    int before = bodies.get(bodies.size() - 2);
    int at = last;
    while (tree.parent(at) >= 0 && !tree.isAncestor(tree.parent(at), before)) {
      at = tree.parent(at);
    }
    int end = tree.element(last).span().end();
    return times.isBetween(tree.element(before).span().end(), tree.element(last).span().start())
        && !times.isBetween(end, Math.max(end, tree.element(at).span().end()));
  }

  /** Whether an element holds more than headings and lines with dates. */
  private boolean holdsText(int e) {
    return linesOf(e)
        .anyMatch(line -> line.text().length() >= LEAST_TEXT && !PostTimes.isDate(line.text()));
  }

  /** Whether something in an element is written out, and is no heading. */
  private boolean holdsSentence(int e) {
    return linesOf(e)
        .anyMatch(line -> line.text().length() >= LEAST_SENTENCE && line.endsLikeASentence());
  }

  /** The lines of an element but for its headings. */
  private Stream<TextLine> linesOf(int e) {
    Span span = tree.element(e).span();
    return IntStream.range(labels.rowAt(span.start()), labels.size())
        .takeWhile(row -> labels.row(row).span().start() < span.end())
        .filter(row -> tree.nearest(tree.around(row), this::isHeading) < 0)
        .mapToObj(labels::row);
  }

  private boolean isHeading(int e) {
    String name = tree.element(e).name();
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  /** Goes down to the text as long as nothing but headings, names and dates stands beside it. */
  private int deepest(int element) {
    int at = element;
    int next = at;
    while (next >= 0) {
      at = next;
      next = -1;
      for (int e = at + 1; e < tree.end(at); e = tree.end(e)) {
        boolean most = tree.prose(e) >= NEARLY_ALL * tree.prose(at) || isAllText(at, e);
        if (most && !tree.element(e).name().equals("p")) {
          next = e;
        }
      }
    }
    return at;
  }

  private boolean isAllText(int around, int element) {
    Span span = tree.element(element).span();
    boolean isBeside =
        linesOf(around)
            .filter(line -> line.span().overlap(span) == 0)
            .anyMatch(line -> line.text().length() >= LEAST_SENTENCE || line.endsLikeASentence());
    return !isBeside && 2 * tree.prose(element) > tree.prose(around);
  }
}
