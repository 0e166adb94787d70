package org.wirecopy.noise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Published;
import org.wirecopy.document.PublishedParser;
import org.wirecopy.document.Span;

/**
 * Takes a thread apart whose posts are known: who wrote each, when, what is quoted, and what stands
 * around.
 */
final class ThreadOfPosts {

  private static final Pattern GAP = Pattern.compile("[\\s\u00a0]{2,}");
  private static final int LONGEST_NAME = 40;
  private static final int MOST_PARTICULARS = 12;

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
    int end = first;
    for (Map.Entry<Integer, List<Integer>> post : rows.entrySet()) {
      List<Integer> lines = post.getValue();
      String above = nameBetween(sheet, end, lines.get(0));
      post(sheet, post.getKey(), bodyOf.get(post.getKey()), lines, above);
      end = lines.get(lines.size() - 1) + 1;
    }
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

  /**
   * Some software puts a poster's particulars into a row of their own above the post: the name is
   * their first line.
   */
  private static @Nullable String nameBetween(Sheet sheet, int from, int to) {
    return from < to && to - from <= MOST_PARTICULARS && isName(sheet.row(from).text())
        ? sheet.row(from).text()
        : null;
  }

  private void post(
      Sheet sheet,
      int container,
      @Nullable Integer body,
      List<Integer> lines,
      @Nullable String above) {
    int from = -1;
    int to = -1;
    String author = author(sheet, container, body);
    Published published = null;
    for (int row : lines) {
      int around = tree.around(row);
      boolean written = body != null && tree.nearest(around, e -> e == body) >= 0;
      if (written) {
        from = from < 0 ? row : from;
        to = row;
        inside(sheet, row, body);
      } else {
        author =
            author == null && from < 0 && isName(sheet.row(row).text())
                ? name(sheet.row(row).text())
                : author;
        published =
            published == null && sheet.row(row).text().length() <= 60
                ? PublishedParser.parse(sheet.row(row).text()).orElse(null)
                : published;
        sheet.mark(row, Noise.USER_HEADER, "stands beside what was written in a post");
      }
    }
    if (from >= 0) {
      Span span = new Span(sheet.row(from).span().start(), sheet.row(to).span().end());
      sheet.addPost(
          new Post(
              span,
              author == null ? above : author,
              published == null ? time(container) : published));
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

  /** The first element that is named for an author, or the link in it. */
  private @Nullable String author(Sheet sheet, int container, @Nullable Integer body) {
    for (int e = container + 1; e < tree.size() && tree.isAncestor(container, e); e++) {
      boolean written = body != null && tree.isAncestor(body, e);
      if (!written && tree.isNamed(e, "author")) {
        for (int named = link(e); named >= e; named = named == e ? -1 : e) {
          String text = sheet.document().text(tree.element(named).span()).strip();
          if (isName(text)) {
            return text;
          }
        }
      }
    }
    return null;
  }

  /** The first link with text in an element, or the element itself. */
  private int link(int element) {
    for (int e = element + 1; e < tree.size() && tree.isAncestor(element, e); e++) {
      if (tree.element(e).name().equals("a") && tree.element(e).span().length() > 0) {
        return e;
      }
    }
    return element;
  }

  /** The name in a line such as "Anna says:", or before a gap that sets it off from counts. */
  private static String name(String line) {
    String said = Introductions.standard().quotedAuthor(line);
    return said.isEmpty() ? GAP.split(line, 2)[0] : said;
  }

  private static boolean isName(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST_NAME
        && text.indexOf('\n') < 0
        && text.codePoints().anyMatch(Character::isLetter)
        && !PostDates.isDate(text);
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
