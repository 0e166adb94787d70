package org.wirecopy.trace.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Span;
import org.wirecopy.trace.Reuse;
import org.wirecopy.work.UnionFind;

/**
 * Gathers the passages of two documents that follow one another closely in one of them: a text that
 * was copied with cuts is one text.
 */
final class PassageChains {
  /** A cut of up to so many characters, about a paragraph or two, leaves a text one text. */
  private static final int LONGEST_CUT = 800;

  /**
   * Passages of two documents that follow one another.
   *
   * @param reuses the passages, at least one
   * @param left the place in the document whose id comes first, from the first passage to the last
   * @param right the place in the other document
   */
  record Strand(List<Reuse> reuses, Passage.Side left, Passage.Side right) {
    Strand {
      reuses = List.copyOf(reuses);
    }

    private static Strand of(List<Reuse> reuses) {
      return new Strand(
          reuses, hull(reuses, PassageChains::left), hull(reuses, PassageChains::right));
    }

    private static Passage.Side hull(List<Reuse> reuses, Function<Reuse, Passage.Side> side) {
      Span hull = side.apply(reuses.get(0)).span();
      for (Reuse reuse : reuses) {
        hull = hull.union(side.apply(reuse).span());
      }
      return new Passage.Side(side.apply(reuses.get(0)).document(), hull);
    }
  }

  private PassageChains() {}

  /** The strands of the passages, in the order of the two documents and the places. */
  static List<Strand> of(List<Reuse> reuses) {
    Map<String, Map<String, List<Reuse>>> pairs = new TreeMap<>();
    for (Reuse reuse : reuses) {
      pairs
          .computeIfAbsent(left(reuse).document(), document -> new TreeMap<>())
          .computeIfAbsent(right(reuse).document(), document -> new ArrayList<>())
          .add(reuse);
    }
    List<Strand> strands = new ArrayList<>();
    pairs.values().forEach(others -> others.values().forEach(pair -> addStrands(pair, strands)));
    return strands;
  }

  private static void addStrands(List<Reuse> pair, List<Strand> strands) {
    UnionFind sets = new UnionFind(pair.size());
    joinNeighbours(pair, PassageChains::left, sets);
    joinNeighbours(pair, PassageChains::right, sets);
    Map<Integer, List<Reuse>> joined = new TreeMap<>();
    for (int i = 0; i < pair.size(); i++) {
      joined.computeIfAbsent(sets.find(i), set -> new ArrayList<>()).add(pair.get(i));
    }
    joined.values().forEach(members -> strands.add(Strand.of(members)));
  }

  private static void joinNeighbours(
      List<Reuse> pair, Function<Reuse, Passage.Side> side, UnionFind sets) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < pair.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing(i -> side.apply(pair.get(i)).span()));
    int end = 0;
    for (int i = 0; i < order.size(); i++) {
      Span here = side.apply(pair.get(order.get(i))).span();
      if (i > 0 && here.start() - end <= LONGEST_CUT) {
        sets.union(order.get(i - 1), order.get(i));
      }
      end = Math.max(end, here.end());
    }
  }

  private static Passage.Side left(Reuse reuse) {
    return isTurned(reuse) ? reuse.passage().right() : reuse.passage().left();
  }

  private static Passage.Side right(Reuse reuse) {
    return isTurned(reuse) ? reuse.passage().left() : reuse.passage().right();
  }

  private static boolean isTurned(Reuse reuse) {
    Passage passage = reuse.passage();
    return passage.left().document().compareTo(passage.right().document()) > 0;
  }
}
