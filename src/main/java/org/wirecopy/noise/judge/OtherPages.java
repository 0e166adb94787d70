package org.wirecopy.noise.judge;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wirecopy.document.Span;
import org.wirecopy.noise.line.ElementSignatures;
import org.wirecopy.noise.line.PageTree;

/**
 * The teasers of other pages beside an article: elements that are alike and stand together, each of
 * which starts with a heading or a link and leads to a page of its own.
 */
final class OtherPages {
  private static final int FEWEST = 3;
  private static final double NEARLY_ALL = 0.8;
  private static final int LONGEST_ENTRY = 600;
  private static final int MOST_BEFORE_TITLE = 60;
  private static final Set<String> TITLES = Set.of("a", "h1", "h2", "h3", "h4", "h5", "h6");

  private final PageTree tree;
  private final StatedArticle article;
  private final BitSet inside = new BitSet();

  OtherPages(PageTree tree, ElementSignatures signatures, StatedArticle article) {
    this.tree = tree;
    this.article = article;
    for (List<Integer> group : signatures.groups().values()) {
      if (areTeasers(group)) {
        group.forEach(entry -> inside.set(entry, tree.end(entry)));
      }
    }
  }

  /** Whether an element is a teaser, or stands in one. */
  boolean hold(int element) {
    return inside.get(element);
  }

  private boolean areTeasers(List<Integer> group) {
    return group.size() >= FEWEST
        && group.stream().allMatch(this::mayBeEntry)
        && standTogether(group)
        && leadElsewhere(group);
  }

  private boolean mayBeEntry(int e) {
    return tree.element(e).span().length() <= LONGEST_ENTRY && article.isBeside(e);
  }

  /** Whether most elements are siblings or cousins of the one before. */
  private boolean standTogether(List<Integer> group) {
    int together = 1;
    for (int i = 1; i < group.size(); i++) {
      int parent = tree.parent(group.get(i));
      int before = tree.parent(group.get(i - 1));
      together +=
          parent == before
                  || parent >= 0 && before >= 0 && tree.parent(parent) == tree.parent(before)
              ? 1
              : 0;
    }
    return together >= NEARLY_ALL * group.size();
  }

  private boolean leadElsewhere(List<Integer> group) {
    Set<String> addresses = new HashSet<>();
    int titled = 0;
    for (int e : group) {
      String address = address(e);
      if (!address.isEmpty() && startsWithTitle(e)) {
        addresses.add(address);
        titled++;
      }
    }
    return titled >= NEARLY_ALL * group.size() && addresses.size() >= NEARLY_ALL * group.size();
  }

  private boolean startsWithTitle(int entry) {
    Span span = tree.element(entry).span();
    for (int e = entry; e < tree.end(entry); e++) {
      Span title = tree.element(e).span();
      if (title.start() > span.start() + MOST_BEFORE_TITLE) {
        return false;
      }
      if (title.length() > 0 && TITLES.contains(tree.element(e).name())) {
        return true;
      }
    }
    return false;
  }

  /** The first address in an entry that is not a place on this page, without such a place. */
  private String address(int entry) {
    for (int e = entry; e < tree.end(entry); e++) {
      String href = tree.element(e).attributes().getOrDefault("href", "");
      String page = href.indexOf('#') < 0 ? href : href.substring(0, href.indexOf('#'));
      if (!page.isEmpty()) {
        return page;
      }
    }
    return "";
  }
}
