package org.wirecopy.noise.thread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.wirecopy.document.Span;
import org.wirecopy.noise.line.PageTree;

/**
 * Finds elements that repeat as posts do: of one signature, with much of the page's text and a date
 * between each two of them, or in each.
 */
final class RepeatedPosts {
  private static final int FEWEST = 2;
  private static final double IN_MOST = 0.7;
  private static final int MOST_FOR_SCORE = 16;

  private final PageTree tree;
  private final PostTimes times;
  private final Map<String, List<Integer>> groups;
  private final Map<String, List<Integer>> nested;
  private final Predicate<List<Integer>> holdsEnough;

  /** How much text and how many dates each group holds, once it was asked. */
  private final Map<List<Integer>, Double> texts = new IdentityHashMap<>();

  private final Map<List<Integer>, Double> dates = new IdentityHashMap<>();

  /**
   * The elements of a page.
   *
   * @param groups the elements of each signature that do not stand inside one another
   * @param nested the elements of each signature, also those inside one another
   * @param holdsEnough whether some elements hold so much of the page that they can be its posts
   */
  RepeatedPosts(
      PageTree tree,
      PostTimes times,
      Map<String, List<Integer>> groups,
      Map<String, List<Integer>> nested,
      Predicate<List<Integer>> holdsEnough) {
    this.tree = tree;
    this.times = times;
    this.groups = groups;
    this.nested = nested;
    this.holdsEnough = holdsEnough;
  }

  /** The best elements of which something holds, with dates; empty if there are none. */
  List<Integer> dated(Predicate<List<Integer>> likely) {
    List<Integer> between = withoutUndated(best(likely, this::datedBetween));
    List<Integer> flat =
        between.isEmpty() ? withoutUndatedInside(best(likely, this::datedInside)) : between;
    List<Integer> deep = deep(likely);
    return isClearlyMore(deep, flat) ? deep : flat;
  }

  /** The best elements of which something holds, with dates or without. */
  List<Integer> undated(Predicate<List<Integer>> likely) {
    return best(likely, group -> 1);
  }

  /**
   * The group with the best score of which something holds, if it holds enough of the page; the
   * more of its elements are dated, the better.
   */
  private List<Integer> best(
      Predicate<List<Integer>> likely, ToDoubleFunction<List<Integer>> dated) {
    List<Integer> best = List.of();
    double most = 0;
    for (List<Integer> group : groups.values()) {
      boolean better = group.size() >= FEWEST && score(group) > most && holdsEnough.test(group);
      double share = better && likely.test(group) ? dated.applyAsDouble(group) : 0;
      double score = share * share * scoreByDates(group);
      if (share >= IN_MOST && score > most) {
        most = score;
        best = group;
      }
    }
    return best;
  }

  /** The best elements that stand inside one another, with a date in the own part of each. */
  private List<Integer> deep(Predicate<List<Integer>> likely) {
    List<Integer> best = List.of();
    double most = 0;
    for (Map.Entry<String, List<Integer>> entry : nested.entrySet()) {
      List<Integer> outermost = groups.getOrDefault(entry.getKey(), List.of());
      List<Integer> all = entry.getValue();
      if (all.size() == outermost.size() || !holdsEnough.test(outermost)) {
        continue;
      }
      double score = text(outermost) * weight(all) / (1 + inside(outermost) / all.size());
      if (score > most && likely.test(all) && datedInside(all) >= IN_MOST) {
        most = score;
        best = all;
      }
    }
    return best;
  }

  private boolean isClearlyMore(List<Integer> deep, List<Integer> flat) {
    List<Integer> outermost = new ArrayList<>();
    for (int e : deep) {
      if (outermost.isEmpty() || !tree.isAncestor(outermost.get(outermost.size() - 1), e)) {
        outermost.add(e);
      }
    }
    double one = text(outermost) * weight(deep);
    return !deep.isEmpty() && one > 2 * score(flat);
  }

  /** The share of elements between which a date stands, or before or behind them. */
  private double datedBetween(List<Integer> group) {
    return Math.max(dated(group, true), dated(group, false)) / (double) group.size();
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

  /** The share of elements in which a date stands, before those that are nested in them. */
  private double datedInside(List<Integer> group) {
    long dated = IntStream.range(0, group.size()).filter(i -> isDatedInside(group, i)).count();
    return dated / (double) group.size();
  }

  private boolean isDatedInside(List<Integer> group, int i) {
    Span span = tree.element(group.get(i)).span();
    int next =
        i + 1 < group.size() ? tree.element(group.get(i + 1)).span().start() : Integer.MAX_VALUE;
    return times.isBetween(span.start(), Math.min(next, span.end()));
  }

  private List<Integer> withoutUndatedInside(List<Integer> group) {
    int from = 0;
    int to = group.size();
    while (from < to && !isDatedInside(group, from)) {
      from++;
    }
    while (from < to && !isDatedInside(group, to - 1)) {
      to--;
    }
    return group.subList(from, to);
  }

  /** Elements that hold many dates hold many posts each. */
  private double scoreByDates(List<Integer> group) {
    return score(group) / (1 + inside(group) / group.size());
  }

  private double inside(List<Integer> group) {
    Double known = dates.get(group);
    if (known == null) {
      known = 0.0;
      for (int e : group) {
        Span span = tree.element(e).span();
        known += times.between(span.start(), span.end());
      }
      dates.put(group, known);
    }
    return known;
  }

  /** The more text in the more elements, the better. */
  double score(List<Integer> group) {
    return text(group) * weight(group);
  }

  private double text(List<Integer> group) {
    Double known = texts.get(group);
    if (known == null) {
      int sum = 0;
      for (int e : group) {
        sum += tree.ownText(e);
      }
      known = (double) sum;
      texts.put(group, known);
    }
    return known;
  }

  private static double weight(List<Integer> group) {
    return Math.sqrt(Math.min(group.size(), MOST_FOR_SCORE));
  }

  /**
   * In each post the element that holds what was written, where posts are nested in one another: of
   * one signature, in its own part once, with most of the text there. Without such elements, the
   * posts themselves.
   */
  List<Integer> ownBodies(List<Integer> posts) {
    boolean[] isPost = new boolean[tree.size()];
    posts.forEach(e -> isPost[e] = true);
    double text = posts.stream().filter(e -> outermost(e, isPost)).mapToInt(tree::ownText).sum();
    List<Integer> best = posts;
    double most = IN_MOST * text;
    Map<String, Map<Integer, Integer>> bodies = new HashMap<>();
    nested.forEach(
        (signature, group) -> {
          Map<Integer, Integer> own = new HashMap<>();
          for (int e : group) {
            int post = isPost[e] ? -1 : tree.nearest(e, at -> isPost[at]);
            if (post >= 0) {
              own.merge(post, e, (one, other) -> -1);
            }
          }
          own.values().removeIf(e -> e < 0);
          bodies.put(signature, own);
        });
    for (Map<Integer, Integer> own : bodies.values()) {
      List<Integer> flat =
          own.values().stream().filter(e -> holdsNone(e, isPost)).sorted().toList();
      double held = text(flat);
      if (held > most && flat.size() >= IN_MOST * posts.size()) {
        most = held;
        best = flat;
      }
    }
    return best;
  }

  private boolean outermost(int e, boolean[] isPost) {
    return tree.nearest(tree.parent(e), at -> isPost[at]) < 0;
  }

  private boolean holdsNone(int e, boolean[] isPost) {
    return IntStream.range(e, tree.end(e)).noneMatch(at -> isPost[at]);
  }
}
