package org.wirecopy.noise.line;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wirecopy.document.Element;
import org.wirecopy.work.BinarySearch;

/**
 * The elements of a page with what rules ask of them: which holds a line, how much of it is links,
 * what its names say.
 */
public final class PageTree {
  private static final int LONGEST_LINK = 600;
  private static final int LEAST_PROSE = 25;
  private static final int LEAST_WORDS = 5;
  private static final double MOST_LINKS = 0.5;

  private final PlacedElements placed;
  private final List<Element> elements;
  private final double[] links;
  private final boolean[] isProse;
  private final int[] linked;
  private final int[] depth;
  private final int[] prose;
  private final int[] uses;
  private final int[] around;
  private final List<Set<String>> words = new ArrayList<>();

  public PageTree(PageLines lines) {
    this.placed = new PlacedElements(lines);
    this.elements = placed.elements();
    this.links = new double[lines.size()];
    this.isProse = new boolean[lines.size()];
    this.linked = new int[elements.size()];
    this.depth = new int[elements.size()];
    this.prose = new int[elements.size()];
    this.uses = new int[elements.size()];
    this.around = new int[elements.size()];
    ElementNames names = new ElementNames(lines.document());
    Map<Set<String>, Integer> masks = new IdentityHashMap<>();
    for (int e = 0; e < elements.size(); e++) {
      int parent = elements.get(e).parent();
      depth[e] = parent < 0 ? 0 : depth[parent] + 1;
      words.add(names.words(elements.get(e)));
      uses[e] = masks.computeIfAbsent(words.get(e), ElementUse::bits);
      around[e] = uses[e] | (parent < 0 ? 0 : around[parent]);
      if (isLink(e) && !elements.get(e).attributes().getOrDefault("href", "#").startsWith("#")) {
        for (int at = e; at >= 0; at = elements.get(at).parent()) {
          linked[at] += elements.get(e).span().length();
        }
      }
    }
    for (int row = 0; row < lines.size(); row++) {
      links[row] = linkDensity(lines.row(row), placed.around(row));
      isProse[row] = placed.around(row) >= 0 && links[row] < MOST_LINKS && isLong(lines.row(row));
      if (isProse[row]) {
        for (int at = placed.around(row); at >= 0; at = parent(at)) {
          prose[at] += lines.row(row).text().length();
        }
      }
    }
  }

  public int size() {
    return elements.size();
  }

  public Element element(int index) {
    return elements.get(index);
  }

  public int parent(int index) {
    return elements.get(index).parent();
  }

  /** How many elements are around one; of no element (-1), -1. */
  public int depth(int index) {
    return index < 0 ? -1 : depth[index];
  }

  /** The deepest element around a line, or -1. */
  public int around(int row) {
    return placed.around(row);
  }

  public Set<String> words(int index) {
    return words.get(index);
  }

  /** Whether a line reads like a sentence and not like a label, a menu or a link. */
  public boolean isProse(int row) {
    return isProse[row];
  }

  private static boolean isLong(TextLine line) {
    return line.text().length() >= LEAST_PROSE
        && line.words() >= (line.text().codePointAt(0) >= 0x2E80 ? 1 : LEAST_WORDS);
  }

  /** The characters of prose in an element. */
  public int prose(int index) {
    return prose[index];
  }

  /** The characters of prose on the page. */
  public int prose() {
    return prose.length == 0 ? 0 : prose[0];
  }

  /** An anchor without address is a target; one that goes on and on was not closed, and is none. */
  private boolean isLink(int index) {
    Element element = elements.get(index);
    return element.name().equals("a")
        && element.attributes().containsKey("href")
        && element.span().length() <= LONGEST_LINK;
  }

  /** The share of an element's text that is links, from 0 to 1. */
  public double linkDensity(int index) {
    return Math.min(1, linked[index] / (double) Math.max(1, elements.get(index).span().length()));
  }

  /** The characters of an element that are no links. */
  public int ownText(int index) {
    return Math.max(0, elements.get(index).span().length() - linked[index]);
  }

  /** Whether a line stands in a heading of the first rank. */
  public boolean isHeadline(int row) {
    return nearest(placed.around(row), e -> elements.get(e).name().equals("h1")) >= 0;
  }

  /** The share of a line that is links, from 0 to 1. */
  public double links(int row) {
    return links[row];
  }

  private double linkDensity(TextLine row, int around) {
    if (around < 0) {
      return 0;
    }
    int covered = 0;
    for (int at = around; at >= 0; at = parent(at)) {
      if (isLink(at)) {
        return 1;
      }
    }
    for (int e = around + 1;
        e < elements.size() && elements.get(e).span().start() < row.span().end();
        e++) {
      covered += isLink(e) ? elements.get(e).span().overlap(row.span()) : 0;
    }
    return Math.min(1, covered / (double) row.span().length());
  }

  /** Whether an element is inside another, or is that. */
  public boolean isAncestor(int ancestor, int index) {
    return placed.isAncestor(ancestor, index);
  }

  /** The first element that starts at an offset or behind it. */
  public int firstFrom(int offset) {
    return BinarySearch.first(elements.size(), i -> elements.get(i).span().start() >= offset);
  }

  /** The index after the last element inside another. */
  public int end(int index) {
    return placed.end(index);
  }

  /** The nearest element around one, itself included, of which something holds, or -1. */
  public int nearest(int index, java.util.function.IntPredicate wanted) {
    int at = index;
    while (at >= 0 && !wanted.test(at)) {
      at = parent(at);
    }
    return at;
  }

  /** Whether an element's names say that it serves a use. */
  public boolean isNamed(int index, ElementUse use) {
    return (uses[index] & use.bit()) != 0;
  }

  /** Whether an element or one around it is named for a use. */
  public boolean isWithin(int index, ElementUse use) {
    return index >= 0 && (around[index] & use.bit()) != 0;
  }
}
