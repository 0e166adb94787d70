package org.wirecopy.reliability.story.grouping;

import java.util.List;
import org.wirecopy.align.chain.WordWeights;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.token.Tokens;

/**
 * The terms that tell one event from another, with their counts: names, pairs of names that stand
 * together, and numbers.
 *
 * <p>In scripts with capitals a name is a word that is written with a capital inside sentences and
 * hardly ever without. In scripts without capitals but with word spaces every longer word is taken,
 * and in scripts without word spaces every run of three characters.
 */
final class StoryTerms {
  private static final double SELDOM = 0.25;
  private static final int LONG_WORD = 4;
  private static final WordWeights WORDS = WordWeights.of(List.of());

  private final Tokens tokens;
  private final FoldedWords words;
  private final TermCounts terms = new TermCounts();

  private StoryTerms(Tokens tokens) {
    this.tokens = tokens;
    this.words = new FoldedWords(tokens);
  }

  /** The terms of a document. */
  static CountedTerms of(CleanDocument document) {
    return new StoryTerms(document.body()).count();
  }

  private CountedTerms count() {
    for (int word = 0; word < words.size(); word++) {
      int inside = words.inside(word);
      if (inside > 0 && words.small(word) <= SELDOM * inside) {
        terms.add(CountedTerms.word(words.hash(word)), inside + words.opening(word));
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      addOthers(i);
    }
    return terms.counted();
  }

  private void addOthers(int index) {
    int word = words.at(index);
    int first = tokens.original().codePointAt(tokens.start(index));
    if (Character.isDigit(first)) {
      if (words.length(word) > 1) {
        terms.add(CountedTerms.word(words.hash(word)), 1);
      }
    } else if (words.isCased(word)) {
      addPair(index);
      addCommon(word, index);
    } else if (words.length(word) == 1) {
      addRun(index);
    } else if (words.length(word) >= LONG_WORD && !Character.isUpperCase(first)) {
      terms.add(CountedTerms.word(words.hash(word)), 1);
    }
  }

  /** The stem of a word that carries meaning and is no name. */
  private void addCommon(int word, int index) {
    boolean common =
        words.length(word) >= LONG_WORD && !isTerm(word) && WORDS.isContent(tokens.word(index));
    if (common) {
      terms.add(CountedTerms.common(words.stem(word)), 1);
    }
  }

  private void addPair(int index) {
    boolean together =
        index + 1 < tokens.size()
            && tokens.start(index + 1) - tokens.end(index) == 1
            && isTerm(words.at(index))
            && words.isCased(words.at(index + 1))
            && isTerm(words.at(index + 1));
    if (together && isCapital(index) && isCapital(index + 1)) {
      long first = words.hash(words.at(index));
      terms.add(CountedTerms.pair(first, words.hash(words.at(index + 1))), 1);
    }
  }

  private boolean isTerm(int word) {
    return terms.has(CountedTerms.word(words.hash(word)));
  }

  private boolean isCapital(int index) {
    return Character.isUpperCase(tokens.original().codePointAt(tokens.start(index)));
  }

  private void addRun(int index) {
    boolean run =
        index + 2 < tokens.size()
            && tokens.start(index + 2) == tokens.end(index) + words.length(words.at(index + 1));
    if (run) {
      terms.add(CountedTerms.word(words.hash(index, index + 3)), 1);
    }
  }
}
