package org.wirecopy.trace.verdict;

import java.util.Arrays;
import org.wirecopy.align.chain.WordWeights;
import org.wirecopy.token.Tokens;

/**
 * Where each content word of a text stands: a hash table over its places, chained in the order of
 * the text, in twelve to twenty bytes a word.
 */
final class Occurrences {
  private final Tokens tokens;
  private final int[] heads;
  private final int[] counts;
  private final int[] following;

  Occurrences(Tokens tokens, WordWeights weights) {
    this.tokens = tokens;
    this.heads = new int[Integer.highestOneBit(Math.max(8, tokens.size())) * 2];
    this.counts = new int[heads.length];
    this.following = new int[tokens.size()];
    Arrays.fill(heads, -1);
    for (int i = tokens.size() - 1; i >= 0; i--) {
      long word = tokens.word(i);
      if (weights.isContent(word)) {
        following[i] = heads[slot(word)];
        heads[slot(word)] = i;
        counts[slot(word)]++;
      }
    }
  }

  private int slot(long word) {
    return (int) word & heads.length - 1;
  }

  /** The first place of a word, or -1. */
  int first(long word) {
    return same(heads[slot(word)], word);
  }

  /** The next place of the word that stands at a place, or -1. */
  int next(int place) {
    return same(following[place], tokens.word(place));
  }

  /** In how many places a word stands, or a few more: words of one slot are counted together. */
  int count(long word) {
    return counts[slot(word)];
  }

  private int same(int from, long word) {
    int place = from;
    while (place >= 0 && tokens.word(place) != word) {
      place = following[place];
    }
    return place;
  }
}
