package org.wirecopy.trace.form;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.wirecopy.align.chain.WordWeights;
import org.wirecopy.token.Tokens;
import org.wirecopy.token.phrase.Sentences;

/** One of two texts whose facts are put beside one another. Not safe for threads. */
final class FactSide {
  /** A gap with more facts is a table or another text, of which so many tell enough. */
  private static final int MOST_IN_A_GAP = 64;

  private static final WordWeights WORDS = WordWeights.of(List.of());

  private final Tokens tokens;
  private final Sentences sentences;
  private final List<Fact> facts;
  private final BitSet words = new BitSet();
  private final Set<Object> contents = new HashSet<>();
  private final Map<Integer, Boolean> shared = new HashMap<>();
  private final IntUnaryOperator counterpart;
  private int next;

  /**
   * A text.
   *
   * @param tokens its words
   * @param counterpart the word of the other text that stands in a word's place and is the same, or
   *     -1
   */
  FactSide(Tokens tokens, IntUnaryOperator counterpart) {
    this.tokens = tokens;
    this.sentences = Sentences.of(tokens);
    this.facts = Facts.of(tokens, sentences);
    this.counterpart = counterpart;
    for (Fact fact : facts) {
      words.set(fact.from(), fact.to());
      contents.add(fact.content());
    }
  }

  int size() {
    return tokens.size();
  }

  List<Fact> facts() {
    return facts;
  }

  /** Whether the same is said anywhere in this text. */
  boolean says(Fact fact) {
    return contents.contains(fact.content());
  }

  /** The facts that reach into a gap, but for those that reached into an earlier one. */
  List<Fact> in(int from, int to) {
    List<Fact> touching = new ArrayList<>();
    while (next < facts.size() && facts.get(next).from() < to) {
      if (facts.get(next).to() > from && touching.size() < MOST_IN_A_GAP) {
        touching.add(facts.get(next));
      }
      next++;
    }
    return touching;
  }

  /** Whether all words of a fact stand in the other text too, side by side. */
  boolean isWhole(Fact fact) {
    int first = counterpart.applyAsInt(fact.from());
    boolean isWhole = first >= 0 && !isNumeral(fact);
    for (int i = fact.from(); isWhole && i < fact.to(); i++) {
      isWhole = counterpart.applyAsInt(i) == first + i - fact.from();
    }
    return isWhole;
  }

  /** A numeral by itself in a script without spaces is a part of many words. */
  private boolean isNumeral(Fact fact) {
    int start = tokens.start(fact.from());
    boolean isOne = fact.to() - fact.from() == 1 && tokens.end(fact.from()) - start == 1;
    return isOne && Character.isIdeographic(tokens.original().codePointAt(start));
  }

  /** Whether the other text has half of the words around a fact, other facts apart. */
  boolean isInSharedSentence(Fact fact) {
    return shared.computeIfAbsent(sentences.at(fact.from()), this::isShared);
  }

  private boolean isShared(int sentence) {
    int all = 0;
    int common = 0;
    for (int i = sentences.first(sentence); i < sentences.first(sentence + 1); i++) {
      if (!words.get(i)) {
        all++;
        common += counterpart.applyAsInt(i) < 0 ? 0 : 1;
      }
    }
    return all > 0 && 2 * common >= all;
  }

  /** The stems of the content words of a gap that are no facts. */
  Set<Long> stems(int from, int to) {
    Set<Long> stems = new HashSet<>();
    for (int i = words.nextClearBit(from); i < to; i = words.nextClearBit(i + 1)) {
      if (WORDS.isContent(tokens.word(i))) {
        stems.add(tokens.stem(i));
      }
    }
    return stems;
  }
}
