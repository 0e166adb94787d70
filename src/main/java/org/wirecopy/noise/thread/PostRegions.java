package org.wirecopy.noise.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.wirecopy.document.Span;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.PageTree;
import org.wirecopy.noise.line.TextLine;

/**
 * What belongs to each post of a page: the largest element that holds no other post, and what
 * stands between it and the one before or behind, where dates are. A post in which others are
 * nested ends where the first of them starts.
 */
final class PostRegions {
  private static final int MOST_HEADER_LINES = 5;
  private static final int LONGEST_HEADER_LINE = 90;
  private static final double IN_MOST = 0.7;

  private final PageTree tree;
  private final List<Integer> bodies;
  private final List<Integer> containers = new ArrayList<>();
  private final List<Span> written = new ArrayList<>();
  private final List<Span> regions = new ArrayList<>();

  PostRegions(LineLabels labels, PageTree tree, PostTimes times, List<Integer> bodies) {
    this.tree = tree;
    this.bodies = new ArrayList<>(bodies);
    do {
      contain(times);
    } while (dropsEmpty());
    trim(labels);
    spread(labels, times);
  }

  private void contain(PostTimes times) {
    int[] held = new int[tree.size()];
    for (int body : bodies) {
      for (int at = body; at >= 0; at = tree.parent(at)) {
        held[at]++;
      }
    }
    containers.clear();
    for (int body : bodies) {
      int at = body;
      while (tree.parent(at) >= 0 && held[tree.parent(at)] == 1) {
        at = tree.parent(at);
      }
      containers.add(bodies.size() == 1 ? parentWithDate(times, body) : at);
    }
  }

  /** Drops the elements in which nothing stands above the post that is nested in them. */
  private boolean dropsEmpty() {
    boolean dropped = false;
    for (int i = bodies.size() - 2; i >= 0; i--) {
      boolean nested = tree.isAncestor(bodies.get(i), containers.get(i + 1));
      int next = tree.element(containers.get(i + 1)).span().start();
      if (nested && next <= tree.element(bodies.get(i)).span().start()) {
        bodies.remove(i);
        containers.remove(i);
        dropped = true;
      }
    }
    return dropped;
  }

  /**
   * Where the name and the date stand in the same element as what was written, the first lines up
   * to the date are not part of it.
   */
  private void trim(LineLabels labels) {
    List<Span> trimmed = new ArrayList<>();
    int found = 0;
    for (int i = 0; i < bodies.size(); i++) {
      Span span = whole(i);
      int row = labels.rowAt(span.start());
      int text = span.start();
      for (int at = row; at < Math.min(labels.size() - 1, row + MOST_HEADER_LINES); at++) {
        TextLine line = labels.row(at);
        if (line.text().length() > LONGEST_HEADER_LINE || line.span().end() >= span.end()) {
          break;
        }
        int next = labels.row(at + 1).span().start();
        if (next < span.end() && PostTimes.isDate(line.text())) {
          text = next;
          found++;
          break;
        }
      }
      trimmed.add(new Span(text, span.end()));
    }
    for (int i = 0; i < bodies.size(); i++) {
      boolean most = found >= IN_MOST * bodies.size();
      written.add(most ? trimmed.get(i) : whole(i));
    }
  }

  /** What stands in a post's element up to the post that is nested in it. */
  private Span whole(int post) {
    return upTo(tree.element(bodies.get(post)).span(), post + 1);
  }

  private Span upTo(Span span, int next) {
    int limit =
        next < bodies.size()
            ? tree.element(containers.get(next)).span().start()
            : Integer.MAX_VALUE;
    return limit >= span.end() || limit <= span.start() ? span : new Span(span.start(), limit);
  }

  /** A single post reaches up to the nearest element that also holds a date. */
  private int parentWithDate(PostTimes times, int body) {
    Span written = tree.element(body).span();
    for (int at = tree.parent(body); at >= 0; at = tree.parent(at)) {
      Span span = tree.element(at).span();
      if (times.isBetween(span.start(), written.start())
          || times.isBetween(written.end(), span.end())) {
        return at;
      }
    }
    return body;
  }

  private void spread(LineLabels labels, PostTimes times) {
    int above = 0;
    int below = 0;
    for (int i = 0; i + 1 < bodies.size(); i++) {
      Span here = container(i);
      Span next = container(i + 1);
      above += times.isBetween(here.end(), body(i + 1).start()) ? 1 : 0;
      below += times.isBetween(body(i).end(), next.start()) ? 1 : 0;
    }
    boolean isBelow = below > above;
    for (int i = 0; i < bodies.size(); i++) {
      Span here = container(i);
      int from = isBelow || i == 0 ? here.start() : container(i - 1).end();
      int to = isBelow && i + 1 < bodies.size() ? container(i + 1).start() : here.end();
      regions.add(new Span(from, to));
    }
    if (!isBelow && bodies.size() > 1) {
      int lines = linesAboveFirst(labels);
      regions.set(0, new Span(linesAbove(labels, container(0).start(), lines), container(0).end()));
    }
    if (isBelow && bodies.size() > 1) {
      int last = bodies.size() - 1;
      int to = linesBelow(labels, container(last).end(), gap(labels, 1));
      regions.set(last, new Span(container(last).start(), to));
    }
  }

  /**
   * The fewest lines above a post whose element holds its particulars if that of the first does:
   * the last of those nested in one another always does.
   */
  private int linesAboveFirst(LineLabels labels) {
    boolean bare = isBare(0);
    return IntStream.range(1, bodies.size())
        .filter(i -> isBare(i) == bare)
        .map(i -> gap(labels, i))
        .min()
        .orElse(0);
  }

  private boolean isBare(int post) {
    return bodies.get(post).equals(containers.get(post));
  }

  /** The lines between a container and the one before. */
  private int gap(LineLabels labels, int post) {
    int lines = 0;
    int from = labels.rowAt(container(post - 1).end());
    while (from + lines < labels.size()
        && labels.row(from + lines).span().end() <= container(post).start()) {
      lines++;
    }
    return lines;
  }

  private static int linesAbove(LineLabels labels, int offset, int lines) {
    int row = Math.max(0, labels.rowAt(offset) - lines);
    return lines == 0 || row >= labels.size()
        ? offset
        : Math.min(offset, labels.row(row).span().start());
  }

  private static int linesBelow(LineLabels labels, int offset, int lines) {
    int row = Math.min(labels.size() - 1, labels.rowAt(offset) + lines - 1);
    return lines == 0 || row < 0 ? offset : Math.max(offset, labels.row(row).span().end());
  }

  int size() {
    return bodies.size();
  }

  /** The element of a post's body. */
  int bodyElement(int post) {
    return bodies.get(post);
  }

  /** The largest element around a post that holds no other. */
  int containerElement(int post) {
    return containers.get(post);
  }

  /** What was written. */
  Span body(int post) {
    return written.get(post);
  }

  private Span container(int post) {
    return upTo(tree.element(containers.get(post)).span(), post + 1);
  }

  /** Where a post stands with its particulars; regions are in order and apart. */
  Span region(int post) {
    return regions.get(post);
  }
}
