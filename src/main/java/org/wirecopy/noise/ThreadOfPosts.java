package org.wirecopy.noise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Published;
import org.wirecopy.document.PublishedParser;
import org.wirecopy.document.Span;

/**
 * Takes a thread apart whose posts are known: who wrote each, when, what is quoted, and what stands
 * around.
 */
final class ThreadOfPosts {

  private final PageTree tree;
  private final List<Integer> containers;
  private final List<Integer> bodies;

  /**
   * A thread.
   *
   * @param containers the elements that hold a post each, with its particulars
   * @param bodies the elements that hold what was written, each inside a container
   */
  ThreadOfPosts(PageTree tree, List<Integer> containers, List<Integer> bodies) {
    this.tree = tree;
    this.containers = containers;
    this.bodies = bodies;
  }

  void apply(Sheet sheet) {
    // One look for every line and each element around it.
    Set<Integer> posts = Set.copyOf(containers);
    Map<Integer, Integer> bodyOf = new HashMap<>();
    for (int body : bodies) {
      int container = tree.nearest(body, posts::contains);
      bodyOf.put(container, body);
    }
    Map<Integer, List<Integer>> rows = new TreeMap<>();
    int first = sheet.size();
    for (int row = 0; row < sheet.size(); row++) {
      int container = tree.nearest(tree.around(row), posts::contains);
      if (container >= 0) {
        first = Math.min(first, row);
        rows.computeIfAbsent(container, k -> new ArrayList<>()).add(row);
      }
    }
    outside(sheet, posts, first);
    rows.forEach((container, lines) -> post(sheet, container, bodyOf.get(container), lines));
  }

  private void outside(Sheet sheet, Set<Integer> posts, int first) {
    for (int row = 0; row < sheet.size(); row++) {
      int around = tree.around(row);
      if (tree.nearest(around, posts::contains) < 0
          && (row > first || tree.nearest(around, e -> tree.element(e).name().equals("h1")) < 0)) {
        sheet.mark(
            row, row < first ? Noise.PAGE_HEADER : Noise.FOOTER, "stands outside of the posts");
      }
    }
  }

  private void post(Sheet sheet, int container, @Nullable Integer body, List<Integer> lines) {
    int from = -1;
    int to = -1;
    String author = null;
    Published published = null;
    for (int row : lines) {
      int around = tree.around(row);
      boolean written = body != null && tree.nearest(around, e -> e == body) >= 0;
      if (written) {
        from = from < 0 ? row : from;
        to = row;
        inside(sheet, row, body);
      } else {
        author = author == null ? author(sheet, row, container) : author;
        published =
            published == null && sheet.row(row).text().length() <= 60
                ? PublishedParser.parse(sheet.row(row).text()).orElse(null)
                : published;
        sheet.mark(row, Noise.USER_HEADER, "stands beside what was written in a post");
      }
    }
    if (from >= 0) {
      Span span = new Span(sheet.row(from).span().start(), sheet.row(to).span().end());
      sheet.addPost(new Post(span, author, published == null ? time(container) : published));
    }
  }

  private void inside(Sheet sheet, int row, int body) {
    for (int at = tree.around(row); at > body; at = tree.parent(at)) {
      if (tree.element(at).name().equals("blockquote") || tree.isNamed(at, "quote")) {
        sheet.mark(row, Noise.QUOTED_REPLY, "stands in an element for quotes");
      } else if (tree.isNamed(at, "signature")) {
        sheet.mark(row, Noise.SIGNATURE, "stands in an element for signatures");
      } else if (tree.isNamed(at, "edited") && sheet.row(row).text().length() <= 120) {
        sheet.mark(row, Noise.LAST_EDITED, "stands in an element for edit notes");
      }
    }
  }

  private @Nullable String author(Sheet sheet, int row, int container) {
    String text = sheet.row(row).text();
    for (int at = tree.around(row); at > container; at = tree.parent(at)) {
      if (tree.isNamed(at, "author") && text.length() <= 40 && !PostDates.isDate(text)) {
        return text;
      }
    }
    return null;
  }

  private @Nullable Published time(int container) {
    for (int e = container + 1; e < tree.size() && tree.isAncestor(container, e); e++) {
      String datetime = tree.element(e).attributes().get("datetime");
      if (datetime != null) {
        return PublishedParser.parse(datetime).orElse(null);
      }
    }
    return null;
  }
}
