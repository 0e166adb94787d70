package org.wirecopy;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.wirecopy.align.Exactness;
import org.wirecopy.comparison.ShortestRun;
import org.wirecopy.document.Pair;
import org.wirecopy.noise.Cleaner;

/**
 * The options of an analyzer as they were when it was built. Its {@link Analyzer.Builder} says what
 * each is for.
 */
record Options(
    @Nullable Integer minWords,
    int threads,
    long memory,
    Stage stage,
    @Nullable List<Pair> pairs,
    @Nullable BiPredicate<String, String> compared,
    @Nullable Exactness exactness,
    Cleaner cleaner,
    Watch watch) {
  /** Of the memory allowed, so large a part is for fingerprints, and the rest for documents. */
  private static final int FINGERPRINTS_SHARE = 3;

  /** Who hears of an analysis, and who may stop it. */
  record Watch(Progress progress, BooleanSupplier cancelled) {}

  /** The shortest run that is always found in a corpus of so many words. */
  int minWords(long words) {
    if (minWords != null) {
      return minWords;
    }
    return isCloserLook() ? ShortestRun.IN_A_PAIR : ShortestRun.in(words);
  }

  /** The part of the memory allowed that is for fingerprints, in bytes. */
  long memoryForFingerprints() {
    return memory / FINGERPRINTS_SHARE;
  }

  /** The part of the memory allowed that is for documents, in bytes. */
  long memoryForDocuments() {
    return memory - memoryForFingerprints();
  }

  /** Whether all documents are looked at, and not those only that share something. */
  boolean isExamined() {
    return stage == Stage.TRACE || stage == Stage.WEIGH;
  }

  /** Whether each document is compared with those only that it plausibly has its text from. */
  boolean isNearest() {
    return compared == null && exactness == null && isExamined();
  }

  /** Whether two documents, or a document with itself, are compared at all. */
  boolean isCompared(String left, String right) {
    return compared == null || compared.test(left, right);
  }

  /** Whether named pairs are examined for reworked passages too. */
  boolean isCloserLook() {
    return pairs != null && exactness == null;
  }
}
