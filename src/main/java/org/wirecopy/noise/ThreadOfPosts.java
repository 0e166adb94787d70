package org.wirecopy.noise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Element;
import org.wirecopy.document.Published;
import org.wirecopy.document.PublishedParser;
import org.wirecopy.document.Span;

/**
 * Finds the posts of a thread by what repeats: elements of one make, next to one another in the
 * page, most of which carry a date or an author, and in each of them an element of another make
 * that holds what was written. Needs no knowledge of any software.
 */
final class ThreadOfPosts {
  private static final int FEWEST = 2;
  private static final int LEAST_TEXT = 20;
  private static final double SHARE_OF_PROSE = 0.5;
  private static final double NEARLY_ALL = 0.9;
  private static final Set<String> COMMENT =
      Set.of("comment", "comments", "commentlist", "disqus", "respond", "kommentare", "komentarze");
  private static final double IN_MOST = 0.7;
  private static final double MOST_OF_TEXT = 0.5;

  private static final Set<String> AUTHOR =
      Set.of(
          "author",
          "username",
          "user",
          "poster",
          "nickname",
          "nick",
          "member",
          "name",
          "bigusername",
          "creator",
          "autor");

  private static final Set<String> POST =
      Set.of(
          "post",
          "posts",
          "message",
          "messages",
          "comment",
          "comments",
          "reply",
          "replies",
          "answer",
          "answers",
          "topic",
          "thread",
          "postbody",
          "beitrag",
          "beitraege",
          "postcontainer",
          "messagelist",
          "forum",
          "viewtopic",
          "showthread");

  private static final Set<String> QUOTE =
      Set.of("quote", "quotes", "blockquote", "quotecontent", "zitat", "quoted", "bbcode");
  private static final Set<String> SIGNATURE =
      Set.of("signature", "sig", "signatur", "postsignature");
  private static final Set<String> EDITED =
      Set.of("edited", "lastedit", "editedby", "notice", "lastedited");

  private final PageTree tree;
  private final List<Integer> containers;
  private final List<Integer> bodies;

  private ThreadOfPosts(PageTree tree, List<Integer> containers, List<Integer> bodies) {
    this.tree = tree;
    this.containers = containers;
    this.bodies = bodies;
  }

  /** The thread of a page, or {@code null} if nothing repeats as posts do. */
  static @Nullable ThreadOfPosts find(Sheet sheet, PageTree tree) {
    boolean[] dated = dated(sheet, tree);
    List<Integer> best = List.of();
    double most = 0;
    for (List<Integer> group : groups(tree, 0, tree.size()).values()) {
      if (group.size() >= FEWEST) {
        double score = score(group, tree, dated);
        if (score > most) {
          most = score;
          best = group;
        }
      }
    }
    int prose = best.stream().mapToInt(tree::prose).sum();
    double needed = isBelowAnArticle(best, tree) ? NEARLY_ALL : SHARE_OF_PROSE;
    if (best.isEmpty() || prose < needed * tree.prose()) {
      return null;
    }
    return new ThreadOfPosts(tree, best, bodies(best, tree));
  }

  /**
   * Comments are a thread of their own, and the page is an article, if there is prose beside them.
   */
  private static boolean isBelowAnArticle(List<Integer> group, PageTree tree) {
    return !group.isEmpty() && tree.nearest(group.get(0), e -> tree.hasWord(e, COMMENT)) >= 0;
  }

  /** Elements of one make that do not stand inside one another, by their make. */
  private static Map<String, List<Integer>> groups(PageTree tree, int from, int to) {
    Map<String, List<Integer>> groups = new TreeMap<>();
    for (int e = from; e < to; e++) {
      if (tree.element(e).span().length() >= LEAST_TEXT) {
        List<Integer> group = groups.computeIfAbsent(make(tree, e), k -> new ArrayList<>());
        if (group.isEmpty() || !tree.isAncestor(group.get(group.size() - 1), e)) {
          group.add(e);
        }
      }
    }
    return groups;
  }

  /**
   * An element's name, depth and the names in its class that have no digits, which vary from post
   * to post.
   */
  private static String make(PageTree tree, int e) {
    Element element = tree.element(e);
    String names =
        Arrays.stream(element.attributes().getOrDefault("class", "").split("\\s+"))
            .filter(n -> n.chars().noneMatch(Character::isDigit))
            .limit(2)
            .collect(Collectors.joining("."));
    return element.name() + '.' + names + '@' + tree.depth(e);
  }

  private static boolean[] dated(Sheet sheet, PageTree tree) {
    boolean[] dated = new boolean[tree.size()];
    for (int row = 0; row < sheet.size(); row++) {
      Row line = sheet.row(row);
      if (line.text().length() <= 60 && isDate(line.text())) {
        for (int at = tree.around(row); at >= 0; at = tree.parent(at)) {
          dated[at] = true;
        }
      }
    }
    for (int e = 0; e < tree.size(); e++) {
      if (tree.element(e).name().equals("time")) {
        for (int at = e; at >= 0; at = tree.parent(at)) {
          dated[at] = true;
        }
      }
    }
    return dated;
  }

  private static boolean isDate(String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    return PublishedParser.parse(text).isPresent()
        || folded.endsWith(" ago")
        || folded.startsWith("yesterday")
        || folded.startsWith("today")
        || folded.startsWith("vor ")
        || folded.startsWith("il y a ")
        || folded.endsWith(" her")
        || folded.startsWith("hace ");
  }

  private static double score(List<Integer> group, PageTree tree, boolean[] dated) {
    int text = 0;
    int withDate = 0;
    boolean named = false;
    for (int e : group) {
      text += tree.ownText(e);
      withDate += dated[e] ? 1 : 0;
      named |= tree.nearest(e, a -> tree.hasWord(a, POST)) >= 0;
    }
    double share = withDate / (double) group.size();
    return share >= IN_MOST && named ? text * Math.sqrt(Math.min(group.size(), 16)) : 0;
  }

  /**
   * In each post the element that holds what was written: goes down from the post as long as a make
   * inside has most of its text.
   */
  private static List<Integer> bodies(List<Integer> containers, PageTree tree) {
    List<Integer> bodies = containers;
    while (true) {
      List<Integer> deeper = deeper(containers, bodies, tree);
      if (deeper.isEmpty() || losesQuotes(deeper, tree)) {
        return bodies;
      }
      bodies = deeper;
    }
  }

  /**
   * A quote right beside the answer was posted with it, and belongs to what was written. Names are
   * no proof here: buttons to quote a post are named for quotes too.
   */
  private static boolean losesQuotes(List<Integer> deeper, PageTree tree) {
    int last = -1;
    for (int e : deeper) {
      int parent = tree.parent(e);
      for (int beside = Math.max(last, parent) + 1; beside < e; beside++) {
        boolean quote =
            tree.parent(beside) == parent && tree.element(beside).name().equals("blockquote");
        if (quote && tree.element(beside).span().length() > 0) {
          return true;
        }
      }
      last = e;
    }
    return false;
  }

  private static List<Integer> deeper(
      List<Integer> containers, List<Integer> bodies, PageTree tree) {
    Map<String, List<Integer>> inside = new TreeMap<>();
    for (int body : bodies) {
      int end = body + 1;
      while (end < tree.size() && tree.isAncestor(body, end)) {
        end++;
      }
      groups(tree, body + 1, end)
          .forEach(
              (make, group) -> inside.computeIfAbsent(make, k -> new ArrayList<>()).addAll(group));
    }
    int text = bodies.stream().mapToInt(b -> tree.element(b).span().length()).sum();
    List<Integer> best = List.of();
    int most = 0;
    for (List<Integer> group : inside.values()) {
      int own = group.stream().mapToInt(tree::ownText).sum();
      boolean onePerPost =
          group.size() >= IN_MOST * containers.size() && group.size() <= containers.size();
      if (onePerPost && own >= MOST_OF_TEXT * text && own > most) {
        most = own;
        best = group;
      }
    }
    return best;
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
      if (tree.element(at).name().equals("blockquote") || tree.hasWord(at, QUOTE)) {
        sheet.mark(row, Noise.QUOTED_REPLY, "stands in an element for quotes");
      } else if (tree.hasWord(at, SIGNATURE)) {
        sheet.mark(row, Noise.SIGNATURE, "stands in an element for signatures");
      } else if (tree.hasWord(at, EDITED) && sheet.row(row).text().length() <= 120) {
        sheet.mark(row, Noise.LAST_EDITED, "stands in an element for edit notes");
      }
    }
  }

  private @Nullable String author(Sheet sheet, int row, int container) {
    String text = sheet.row(row).text();
    for (int at = tree.around(row); at > container; at = tree.parent(at)) {
      if (tree.hasWord(at, AUTHOR) && text.length() <= 40 && !isDate(text)) {
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
