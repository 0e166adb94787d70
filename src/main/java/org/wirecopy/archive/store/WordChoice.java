package org.wirecopy.archive.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what new documents are packed with: the best vocabulary of the archive if it is made for
 * so many, or one of their own.
 *
 * @param best the best vocabulary of the archive; {@code null} if there is none
 * @param bytes how many bytes of documents the archive has, more or less
 */
record WordChoice(byte @Nullable [] best, long bytes) {
  /** For an archive of some segments. */
  static WordChoice in(List<Segment> segments) {
    byte[] best = null;
    long words = 0;
    for (Segment segment : segments) {
      words += segment.words();
      for (int i = 0; i < segment.vocabularies(); i++) {
        if (best == null || segment.vocabularyLength(i) > best.length) {
          best = segment.vocabularyBytes(i);
        }
      }
    }
    return new WordChoice(best, WordPolicy.bytes(words));
  }

  /** For many documents, of which the first are here. */
  WordPacking forMany(List<List<byte[]>> first) {
    long all = bytes + VocabularyTraining.ENOUGH;
    boolean isGood = best != null && WordPolicy.isEnough(best, all);
    return new WordPacking(
        best != null && isGood
            ? best
            : VocabularyTraining.of(joined(first), WordBlock.HEAD, WordPolicy.sampled(all)));
  }

  /** For the documents that are here and no others. */
  @Nullable WordPacking forThese(List<List<byte[]>> all, long theirBytes) {
    return best != null || theirBytes < VocabularyTraining.LEAST
        ? null
        : new WordPacking(
            VocabularyTraining.of(joined(all), WordBlock.HEAD, WordPolicy.sampled(theirBytes)));
  }

  private static List<byte[]> joined(List<List<byte[]>> some) {
    List<byte[]> all = new ArrayList<>();
    some.forEach(all::addAll);
    return all;
  }
}
