package org.wirecopy.noise.thread;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Span;
import org.wirecopy.noise.line.ElementUse;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.PageTree;
import org.wirecopy.work.BinarySearch;

/**
 * Tells lists of other pages, such as similar threads, from posts: each of their entries starts
 * with a title of its own that links to a page of its own. The subjects of answers are alike but
 * for "Re:".
 */
final class Teasers {
  private static final int FEWEST = 3;
  private static final double NEARLY_ALL = 0.8;
  private static final int LONGEST_ENTRY = 600;
  private static final int LEAST_TITLE = 8;
  private static final int LONGEST_TITLE = 250;

  /** What is shorter may be somebody's name. */
  private static final int LEAST_LONG_TITLE = 20;

  private static final Pattern HEADING = Pattern.compile("h[1-6]");
  private static final int MOST_BEFORE_TITLE = 60;

  /** The least prose beside a list of other pages for it to be one, in characters. */
  private static final int LEAST_BESIDE = 200;

  private static final Set<String> OF_OTHERS =
      Set.of(
          "similar",
          "related",
          "latest",
          "recent",
          "newest",
          "recommended",
          "popular",
          "trending",
          "suggested",
          "mostread");

  private static final byte IS_TITLE = 1;
  private static final byte IS_NONE = 2;
  private static final Pattern ANSWER = Pattern.compile("^(?:\\p{L}{2,3}\\s?[:：]\\s*)+");

  private final LineLabels labels;
  private final PageTree tree;
  private final boolean[] inside;

  /** Of each element whether it is a title, once it was asked. */
  private final byte[] titles;

  private final List<Integer> boxes = new ArrayList<>();

  Teasers(LineLabels labels, PageTree tree, Map<String, List<Integer>> groups) {
    this.labels = labels;
    this.tree = tree;
    this.inside = new boolean[tree.size()];
    this.titles = new byte[tree.size()];
    for (List<Integer> group : groups.values()) {
      if (areTeasers(group)) {
        for (int entry : group) {
          for (int e = entry; e < tree.end(entry); e++) {
            inside[e] = true;
          }
        }
      }
    }
    for (int e = 0; e < tree.size(); e++) {
      if (tree.prose(e) > 0 && (inside[e] || isBox(e))) {
        boxes.add(e);
      }
    }
  }

  /** Whether most of some elements stand in lists of other pages. */
  boolean hold(List<Integer> group) {
    return group.stream().filter(e -> inside[e]).count() > group.size() / 2;
  }

  /**
   * The prose in lists of other pages and in boxes around the page that hold none of some elements.
   */
  int proseBeside(List<Integer> bodies) {
    int prose = 0;
    int behind = 0;
    for (int box : boxes) {
      if (box >= behind && !isAround(bodies, box)) {
        prose += tree.prose(box);
        behind = tree.end(box);
      }
    }
    return prose;
  }

  /** Whether an element holds one of some elements, which are in order, or stands in one. */
  private boolean isAround(List<Integer> bodies, int e) {
    int next = BinarySearch.first(bodies.size(), i -> bodies.get(i) >= e);
    boolean holds = next < bodies.size() && bodies.get(next) < tree.end(e);
    return holds || next > 0 && tree.isAncestor(bodies.get(next - 1), e);
  }

  private boolean isBox(int e) {
    String name = tree.element(e).name();
    return name.equals("nav")
        || name.equals("aside")
        || name.equals("footer")
        || tree.isNamed(e, ElementUse.CONSENT)
        || tree.isNamed(e, ElementUse.ADVERTISING);
  }

  private boolean areTeasers(List<Integer> group) {
    return group.size() >= FEWEST
        && group.stream().allMatch(e -> tree.element(e).span().length() <= LONGEST_ENTRY)
        && standTogether(group)
        && group.stream().noneMatch(e -> tree.isWithin(e, ElementUse.COMMENTS_BELOW))
        && (areTitled(group) || standInNamedList(group));
  }

  /** Whether all elements stand in one that is named for other pages, below the headline. */
  private boolean standInNamedList(List<Integer> group) {
    int first = group.get(0);
    int list =
        tree.nearest(
            tree.parent(first),
            e -> tree.words(e).stream().anyMatch(OF_OTHERS::contains) && !holdsHeadline(e));
    return list >= 0
        && group.get(group.size() - 1) < tree.end(list)
        && tree.prose() - tree.prose(list) >= LEAST_BESIDE;
  }

  private boolean holdsHeadline(int element) {
    for (int e = element; e < tree.end(element); e++) {
      if (tree.element(e).name().equals("h1")) {
        return true;
      }
    }
    return false;
  }

  /** Whether most elements are siblings or cousins of the one before. */
  private boolean standTogether(List<Integer> group) {
    int together = 1;
    for (int i = 1; i < group.size(); i++) {
      int parent = tree.parent(group.get(i));
      int before = tree.parent(group.get(i - 1));
      boolean cousins = parent >= 0 && before >= 0 && tree.parent(parent) == tree.parent(before);
      together += parent == before || cousins ? 1 : 0;
    }
    return together >= NEARLY_ALL * group.size();
  }

  /** Whether nearly all of some elements start with the titles of different pages. */
  boolean areTitled(List<Integer> group) {
    return areTitles(group.size(), i -> titleOf(group.get(i)));
  }

  /** Whether above nearly all that looks like posts the titles of different pages stand. */
  boolean areTitled(ThreadOfPosts thread) {
    return areTitles(thread.size(), i -> titleAbove(thread, i));
  }

  /** The longer link, or that in a heading, between a post's start and what was written, or -1. */
  private int titleAbove(ThreadOfPosts thread, int post) {
    Span region = thread.region(post);
    int end = tree.element(thread.bodyElement(post)).span().start() + MOST_BEFORE_TITLE;
    for (int e = tree.firstFrom(region.start());
        e < tree.size() && tree.element(e).span().start() < Math.min(end, region.end());
        e++) {
      boolean outstanding =
          tree.element(e).span().length() >= LEAST_LONG_TITLE
              || tree.nearest(e, at -> HEADING.matcher(tree.element(at).name()).matches()) >= 0;
      if (outstanding && isTitle(e)) {
        return e;
      }
    }
    return -1;
  }

  /** Whether nearly all of some links are there, and are titles of different pages. */
  private boolean areTitles(int size, IntUnaryOperator titleOf) {
    Set<String> texts = new HashSet<>();
    Set<String> addresses = new HashSet<>();
    int without = 0;
    for (int i = 0; i < size; i++) {
      int link = titleOf.applyAsInt(i);
      if (link >= 0) {
        texts.add(ANSWER.matcher(text(link)).replaceFirst(""));
        addresses.add(address(link));
      } else {
        without++;
        if (without > (1 - NEARLY_ALL) * size) {
          return false;
        }
      }
    }
    double enough = NEARLY_ALL * size;
    return texts.size() >= enough && addresses.size() >= enough;
  }

  /** The link that an entry starts with, or -1. */
  private int titleOf(int entry) {
    int start = tree.element(entry).span().start();
    for (int e = entry; e < tree.end(entry); e++) {
      Span span = tree.element(e).span();
      if (span.start() > start + MOST_BEFORE_TITLE) {
        return -1;
      }
      if (titles[e] == 0) {
        titles[e] = isTitle(e) ? IS_TITLE : IS_NONE;
      }
      if (titles[e] == IS_TITLE) {
        return e;
      }
    }
    return -1;
  }

  private boolean isTitle(int e) {
    Span span = tree.element(e).span();
    String address = tree.element(e).attributes().get("href");
    return tree.element(e).name().equals("a")
        && address != null
        && !address.startsWith("#")
        && span.length() >= LEAST_TITLE
        && span.length() <= LONGEST_TITLE
        && text(e).indexOf(' ') > 0
        && !PostAuthors.isOfPerson(address)
        && !PostTimes.isDate(labels.document().text(span));
  }

  private String text(int e) {
    return labels.document().text(tree.element(e).span()).strip().toLowerCase(Locale.ROOT);
  }

  private String address(int link) {
    @Nullable String href = tree.element(link).attributes().get("href");
    return href == null ? "" : href.split("#", 2)[0];
  }
}
