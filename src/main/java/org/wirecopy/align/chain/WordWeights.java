package org.wirecopy.align.chain;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.List;
import org.wirecopy.token.Tokens;
import org.wirecopy.token.phrase.FunctionWords;

/**
 * What a word is worth as evidence: words that hold a text together ("the", "of", "und") say
 * little, rare words say much.
 *
 * <p>Immutable and safe for threads. Built in one pass; four megabytes at most.
 *
 * <p>The rarity of a word is the logarithm of its inverse collection frequency, after Kwok,
 * "Experiments with a component theory of probabilistic information retrieval", ACM TOIS 1990,
 * doi:10.1145/102675.102676.
 */
public final class WordWeights {
  private static final double FUNCTION_WORD = 0.5;

  private final WordCounts counts;
  private final long total;
  private final double logTotal;

  private WordWeights(WordCounts counts) {
    this.counts = counts;
    this.total = counts.total();
    this.logTotal = Math.log(total + 1.0);
  }

  /**
   * Counts the words of the documents at hand.
   *
   * @param documents the words of each document
   * @return the weights
   */
  public static WordWeights of(List<Tokens> documents) {
    checkNotNull(documents, "documents");
    WordCounts counts = WordCounts.of(documents.stream().mapToLong(Tokens::size).sum());
    documents.forEach(counts::add);
    return new WordWeights(counts);
  }

  /**
   * Takes words that were counted before.
   *
   * @param counts the counts, which must not change any more
   * @return the weights
   */
  public static WordWeights of(WordCounts counts) {
    checkNotNull(counts, "counts");
    return new WordWeights(counts);
  }

  /**
   * What a word counts for in an alignment.
   *
   * @param word the word's hash
   * @return {@value #FUNCTION_WORD} for a function word, else 1
   */
  public double value(long word) {
    return FunctionWords.standard().contains(word) ? FUNCTION_WORD : 1;
  }

  /**
   * Whether a word carries meaning of its own.
   *
   * @param word the word's hash
   * @return false for articles, prepositions and their like
   */
  public boolean isContent(long word) {
    return !FunctionWords.standard().contains(word);
  }

  /**
   * How surprising it is to meet a word at a given place, if words were drawn at random from the
   * documents at hand.
   *
   * @param word the word's hash
   * @return the negative natural logarithm of the word's share of all words, at least 0
   */
  double surprise(long word) {
    return logTotal - Math.log(Math.max(1, counts.get(word)));
  }

  /**
   * How rare a word is among the documents.
   *
   * @param word the word's hash
   * @return from 0 (every word is this one) to 1 (it occurs once, or never); 0 for function words
   */
  public double rarity(long word) {
    if (!isContent(word)) {
      return 0;
    }
    return logTotal == 0 ? 1 : 1 - Math.log(Math.max(1, counts.get(word))) / logTotal;
  }
}
