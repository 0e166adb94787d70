package org.wirecopy.noise.bare;

import org.wirecopy.token.Tokens;
import org.wirecopy.token.phrase.FunctionWords;
import org.wirecopy.work.LongCounts;

/**
 * What a page's prose is about: the words of its core that are no function words. A teaser of
 * another page shares few of them. Of scripts without spaces, pairs of signs count for words.
 */
final class Topic {
  private static final int SHORTEST = 4;

  private final Tokens tokens;
  private final LineShape[] shapes;
  private final ProseCore core;
  private final LongCounts counts = new LongCounts();

  Topic(Tokens tokens, LineShape[] shapes, ProseCore core) {
    this.tokens = tokens;
    this.shapes = shapes;
    this.core = core;
    for (int line = core.from(); line < core.to(); line++) {
      if (shapes[line].isProse()) {
        for (int word = shapes[line].from; word < shapes[line].to; word++) {
          long key = key(word);
          if (key != 0) {
            counts.increment(key);
          }
        }
      }
    }
  }

  /** How many of a line's words of content stand elsewhere in the core, and how many it has. */
  int[] shared(int line) {
    boolean counted = core.contains(line) && shapes[line].isProse();
    int shared = 0;
    int all = 0;
    for (int word = shapes[line].from; word < shapes[line].to; word++) {
      long key = key(word);
      if (key != 0) {
        all++;
        shared += counts.get(key) > (counted ? 1 : 0) ? 1 : 0;
      }
    }
    return new int[] {shared, all};
  }

  /** What is counted of a word, or 0 if it says nothing of the topic. */
  private long key(int word) {
    int length = tokens.end(word) - tokens.start(word);
    boolean wide = tokens.original().charAt(tokens.start(word)) >= 0x2E80;
    if (wide) {
      return word == 0 || length > 2
          ? tokens.word(word)
          : tokens.word(word - 1) * 31 + tokens.word(word);
    }
    boolean counts = length >= SHORTEST && !FunctionWords.standard().contains(tokens.word(word));
    return counts ? tokens.word(word) : 0;
  }
}
