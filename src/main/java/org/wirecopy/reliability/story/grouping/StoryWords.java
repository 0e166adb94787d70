package org.wirecopy.reliability.story.grouping;

import java.util.Arrays;
import java.util.List;
import org.wirecopy.align.chain.WordWeights;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.token.Tokens;
import org.wirecopy.token.phrase.Sentences;
import org.wirecopy.work.LongCounts;
import org.wirecopy.work.LongNumbers;

/**
 * The words of a document of a story, read once: where each stands, in which sentence, the
 * different ones that carry meaning, and whose they are where they were copied from nobody.
 *
 * <p>Immutable once made. Eight bytes a word, eight for each different one, and a few a sentence.
 */
final class StoryWords {
  private static final int NO_CONTENT = -1;
  private static final WordWeights WEIGHTS = WordWeights.of(List.of());

  private final String document;
  private final int[] starts;
  private final int[] numbers;
  private final long[] different;
  private final Sentences sentences;
  private final OwnText own;

  private StoryWords(CleanDocument clean, Tokens body) {
    this.document = clean.id();
    this.own = OwnText.of(clean);
    this.sentences = Sentences.of(body);
    starts = new int[body.size()];
    numbers = new int[body.size()];
    LongNumbers known = new LongNumbers();
    long[] words = new long[body.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = body.start(i);
      numbers[i] = WEIGHTS.isContent(body.word(i)) ? known.number(body.word(i)) : NO_CONTENT;
      if (numbers[i] >= 0) {
        words[numbers[i]] = body.word(i);
      }
    }
    different = Arrays.copyOf(words, known.size());
  }

  /** The words of each document. */
  static List<StoryWords> of(List<CleanDocument> story) {
    return story.stream().map(one -> new StoryWords(one, one.body())).toList();
  }

  /** The document's id. */
  String document() {
    return document;
  }

  /** How many words there are, whatever they carry. */
  int size() {
    return starts.length;
  }

  /** Where a word starts in the document. */
  int start(int index) {
    return starts[index];
  }

  /** The number of a word among the {@link #different} ones, or below 0 if it means nothing. */
  int number(int index) {
    return numbers[index];
  }

  /** The different words that carry meaning, by their numbers; not to be changed. */
  long[] different() {
    return different;
  }

  /** How many sentences there are. */
  int sentences() {
    return sentences.count();
  }

  /** The first word of a sentence; that of the sentence behind the last is the number of words. */
  int first(int sentence) {
    return sentence < sentences.count() ? sentences.first(sentence) : size();
  }

  /** Whose the words of a sentence are that were copied from nobody. */
  String own(int sentence) {
    return own.at(starts[sentences.first(sentence)]);
  }

  /** Whose the document is where nothing is known to be copied. */
  String own() {
    return own.whole();
  }

  /** Counts each of the different words once more. */
  void count(LongCounts counts) {
    for (long word : different) {
      counts.increment(word);
    }
  }
}
