package org.wirecopy.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.wirecopy.fingerprint.Shingles;
import org.wirecopy.token.Tokens;

/**
 * Finds the maximal runs of at least {@value #WORDS} equal words: where an alignment may start.
 *
 * <p>A run that occurs often on the right side is looked up at its first {@value #PLACES} places
 * only, and counts from {@value #LONG} words on, so that a text of few words costs no more than
 * another.
 */
final class Seeds {
  /**
   * The shortest run. Two words in common mean little; four would miss what stands between two
   * edits.
   */
  static final int WORDS = 3;

  private static final int PLACES = 16;
  private static final int LONG = 6;
  private static final Comparator<Block> BY_LEFT_END =
      Comparator.comparingInt(Block::leftEnd)
          .thenComparingInt(Block::rightEnd)
          .thenComparingInt(Block::length);

  private final Tokens left;
  private final Tokens right;
  private final boolean inside;
  private final long[] rightShingles;
  private final int[] heads;
  private final int[] next;

  private Seeds(Tokens left, Tokens right) {
    this.left = left;
    this.right = right;
    this.inside = left == right;
    this.rightShingles = Shingles.hash(right, WORDS);
    this.heads = new int[Integer.highestOneBit(Math.max(8, rightShingles.length)) * 2];
    this.next = new int[rightShingles.length];
    index();
  }

  /**
   * Finds the runs.
   *
   * @param left the words of one side
   * @param right the words of the other; the same object to find what a text repeats, and then the
   *     left run is the earlier
   * @return the runs ordered by their end on the left
   */
  static List<Block> between(Tokens left, Tokens right) {
    return new Seeds(left, right).find();
  }

  private void index() {
    Arrays.fill(heads, -1);
    for (int i = rightShingles.length - 1; i >= 0; i--) {
      int slot = slot(rightShingles[i]);
      next[i] = heads[slot];
      heads[slot] = i;
    }
  }

  private int slot(long hash) {
    return (int) (hash >>> 32) & (heads.length - 1);
  }

  private List<Block> find() {
    long[] leftShingles = inside ? rightShingles : Shingles.hash(left, WORDS);
    List<Block> found = new ArrayList<>();
    for (int i = 0; i < leftShingles.length; i++) {
      addRunsFrom(i, leftShingles[i], found);
    }
    found.sort(BY_LEFT_END);
    return found;
  }

  private void addRunsFrom(int i, long shingle, List<Block> found) {
    int first = found.size();
    int places = 0;
    for (int j = inside ? next[i] : heads[slot(shingle)]; j >= 0 && places < PLACES; j = next[j]) {
      if (rightShingles[j] == shingle) {
        places++;
        if (startsHere(i, j)) {
          found.add(new Block(i, j, length(i, j)));
        }
      }
    }
    if (places == PLACES) {
      found.subList(first, found.size()).removeIf(run -> run.length() < LONG);
    }
  }

  private boolean startsHere(int i, int j) {
    return i == 0 || j == 0 || left.word(i - 1) != right.word(j - 1);
  }

  private int length(int i, int j) {
    int limit = Math.min((inside ? j : left.size()) - i, right.size() - j);
    int length = 0;
    while (length < limit && left.word(i + length) == right.word(j + length)) {
      length++;
    }
    return length;
  }
}
