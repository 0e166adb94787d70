package org.wirecopy.noise;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.document.Span;

/**
 * What belongs to each post of a page: the largest element that holds no other post, and what
 * stands between it and the one before or behind, where dates are.
 */
final class PostRegions {
  private final PageTree tree;
  private final List<Integer> bodies;
  private final List<Integer> containers = new ArrayList<>();
  private final List<Span> regions = new ArrayList<>();

  PostRegions(Sheet sheet, PageTree tree, PostTimes times, List<Integer> bodies) {
    this.tree = tree;
    this.bodies = bodies;
    int[] held = new int[tree.size()];
    for (int body : bodies) {
      for (int at = body; at >= 0; at = tree.parent(at)) {
        held[at]++;
      }
    }
    for (int body : bodies) {
      int at = body;
      while (tree.parent(at) >= 0 && held[tree.parent(at)] == 1) {
        at = tree.parent(at);
      }
      containers.add(bodies.size() == 1 ? parentWithDate(times, body) : at);
    }
    spread(sheet, times);
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

  private void spread(Sheet sheet, PostTimes times) {
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
      int lines = Math.min(gap(sheet, 1), gap(sheet, bodies.size() - 1));
      regions.set(0, new Span(linesAbove(sheet, container(0).start(), lines), container(0).end()));
    }
    if (isBelow && bodies.size() > 1) {
      int last = bodies.size() - 1;
      int to = linesBelow(sheet, container(last).end(), gap(sheet, 1));
      regions.set(last, new Span(container(last).start(), to));
    }
  }

  /** The lines between a container and the one before. */
  private int gap(Sheet sheet, int post) {
    int lines = 0;
    int from = sheet.rowAt(container(post - 1).end());
    while (from + lines < sheet.size()
        && sheet.row(from + lines).span().end() <= container(post).start()) {
      lines++;
    }
    return lines;
  }

  private static int linesAbove(Sheet sheet, int offset, int lines) {
    int row = Math.max(0, sheet.rowAt(offset) - lines);
    return lines == 0 || row >= sheet.size()
        ? offset
        : Math.min(offset, sheet.row(row).span().start());
  }

  private static int linesBelow(Sheet sheet, int offset, int lines) {
    int row = Math.min(sheet.size() - 1, sheet.rowAt(offset) + lines - 1);
    return lines == 0 || row < 0 ? offset : Math.max(offset, sheet.row(row).span().end());
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

  Span body(int post) {
    return tree.element(bodies.get(post)).span();
  }

  private Span container(int post) {
    return tree.element(containers.get(post)).span();
  }

  /** Where a post stands with its particulars; regions are in order and apart. */
  Span region(int post) {
    return regions.get(post);
  }
}
