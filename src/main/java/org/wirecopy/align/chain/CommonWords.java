package org.wirecopy.align.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.token.Tokens;

/**
 * The words that a stretch of one text and a stretch of another have in common in the same order,
 * as many as possible: the longest common subsequence of the words that the right stretch holds at
 * most {@value #PLACES} times, and with them the words beside these that are equal too.
 *
 * <p>Hunt and Szymanski, "A fast algorithm for computing longest common subsequences", CACM 1977,
 * doi:10.1145/359581.359603. Time grows with the matching places times the logarithm of their
 * number.
 */
final class CommonWords {
  private static final int PLACES = 8;

  private final Tokens left;
  private final Tokens right;
  private final int[] bounds;

  private CommonWords(Tokens left, Tokens right, int[] bounds) {
    this.left = left;
    this.right = right;
    this.bounds = bounds;
  }

  /** Two words that may be matched, and the link that is before it in the best chain. */
  private record Link(int left, int right, @Nullable Link before) {}

  /**
   * Finds the words.
   *
   * @param bounds the first word on the left, the one after the last, and the same on the right
   * @return runs of equal words, in order on both sides
   */
  static List<EqualRun> in(Tokens left, Tokens right, int[] bounds) {
    CommonWords words = new CommonWords(left, right, bounds);
    return words.widened(words.chain());
  }

  private List<Link> chain() {
    Map<Long, List<Integer>> places = new HashMap<>();
    for (int j = bounds[3] - 1; j >= bounds[2]; j--) {
      places.computeIfAbsent(right.word(j), word -> new ArrayList<>()).add(j);
    }
    int[] ends = new int[Math.min(bounds[1] - bounds[0], bounds[3] - bounds[2])];
    List<Link> lasts = new ArrayList<>();
    for (int i = bounds[0]; i < bounds[1]; i++) {
      List<Integer> at = places.getOrDefault(left.word(i), List.of());
      for (int j : at.size() > PLACES ? List.<Integer>of() : at) {
        int found = Arrays.binarySearch(ends, 0, lasts.size(), j);
        int length = found < 0 ? -found - 1 : found;
        Link link = new Link(i, j, length == 0 ? null : lasts.get(length - 1));
        ends[length] = j;
        if (length == lasts.size()) {
          lasts.add(link);
        } else {
          lasts.set(length, link);
        }
      }
    }
    List<Link> chain = new ArrayList<>();
    for (Link link = lasts.isEmpty() ? null : lasts.get(lasts.size() - 1);
        link != null;
        link = link.before) {
      chain.add(link);
    }
    Collections.reverse(chain);
    return chain;
  }

  private List<EqualRun> widened(List<Link> chain) {
    List<EqualRun> blocks = new ArrayList<>();
    int leftFrom = bounds[0];
    int rightFrom = bounds[2];
    for (int i = 0; i < chain.size(); i++) {
      Link link = chain.get(i);
      int back = 0;
      while (link.left - back > leftFrom
          && link.right - back > rightFrom
          && left.word(link.left - back - 1) == right.word(link.right - back - 1)) {
        back++;
      }
      boolean isLast = i == chain.size() - 1;
      int leftTo = isLast ? bounds[1] : chain.get(i + 1).left;
      int rightTo = isLast ? bounds[3] : chain.get(i + 1).right;
      int on = 1;
      while (link.left + on < leftTo
          && link.right + on < rightTo
          && left.word(link.left + on) == right.word(link.right + on)) {
        on++;
      }
      blocks.add(new EqualRun(link.left - back, link.right - back, back + on));
      leftFrom = link.left + on;
      rightFrom = link.right + on;
    }
    return blocks;
  }
}
