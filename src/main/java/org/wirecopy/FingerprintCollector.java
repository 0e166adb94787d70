package org.wirecopy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wirecopy.comparison.ShortestRun;
import org.wirecopy.fingerprint.Fingerprints;
import org.wirecopy.fingerprint.Winnowing;
import org.wirecopy.match.PassageIndex;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.token.Tokens;

/**
 * Fingerprints documents as they come in. How long a shingle is depends on the size of the corpus,
 * so the words of the first documents wait until that is known. Safe for threads.
 */
final class FingerprintCollector {
  private final @Nullable Integer minWords;
  private final PassageIndex index;
  private final List<Words> waiting = new ArrayList<>();
  private final TreeSet<Integer> repeating = new TreeSet<>();
  private @Nullable Winnowing winnowing;
  private long words;

  /** The words of a document: of its own text, and all of them. */
  private record Words(int number, Tokens body, Tokens all) {}

  /**
   * No fingerprints yet.
   *
   * @param minWords the run that is always found, or {@code null} to let the corpus tell
   * @param index where the fingerprints go
   */
  FingerprintCollector(@Nullable Integer minWords, PassageIndex index) {
    this.minWords = minWords;
    this.index = index;
    this.winnowing = minWords == null ? null : winnowing(minWords, 0);
  }

  /** The sizes for a corpus: those of a large one are chosen before it is known how large. */
  static Winnowing winnowing(@Nullable Integer minWords, long words) {
    return Winnowing.guaranteeing(minWords == null ? ShortestRun.fingerprinted(words) : minWords);
  }

  /**
   * Adds documents.
   *
   * @param documents the documents
   * @param first the number of the first; the others follow
   */
  void add(List<CleanDocument> documents, int first) {
    List<Words> more = new ArrayList<>(documents.size());
    for (int i = 0; i < documents.size(); i++) {
      CleanDocument clean = documents.get(i);
      more.add(new Words(first + i, clean.body(), clean.tokens()));
    }
    Winnowing chosen = winnowingFor(more);
    if (chosen != null) {
      print(more, chosen);
    }
  }

  /** The sizes to use, if they are known; then those that waited are added to the documents. */
  private synchronized @Nullable Winnowing winnowingFor(List<Words> documents) {
    documents.forEach(document -> words += document.body.size());
    if (winnowing == null && words >= ShortestRun.LARGE) {
      winnowing = winnowing(null, words);
      documents.addAll(waiting);
      waiting.clear();
    } else if (winnowing == null) {
      waiting.addAll(documents);
    }
    return winnowing;
  }

  private void print(Collection<Words> documents, Winnowing chosen) {
    List<Integer> repeated = new ArrayList<>();
    try (PassageIndex.Batch batch = index.batch()) {
      for (Words document : documents) {
        batch.add(document.number, chosen.choose(document.body));
        if (document.all != document.body && PassageIndex.repeats(chosen.choose(document.all))) {
          repeated.add(document.number);
        }
      }
    }
    synchronized (this) {
      repeating.addAll(repeated);
    }
  }

  /** Ends adding. */
  void complete(Workers workers) {
    Winnowing known = winnowing == null ? winnowing(minWords, words) : winnowing;
    winnowing = known;
    workers.inBatches("fingerprinting", waiting, some -> print(some, known));
    waiting.clear();
  }

  /** How many words were fingerprinted. */
  long words() {
    return words;
  }

  /** How many fingerprints a run gives two documents in common; known when all documents are in. */
  int sharedIn(int run) {
    return winnowing == null ? 1 : Math.max(1, winnowing.sharedIn(run));
  }

  /** The fingerprints of a text; known when all documents are in. */
  Fingerprints choose(Tokens body) {
    Winnowing known = winnowing == null ? winnowing(minWords, words) : winnowing;
    return known.choose(body);
  }

  PassageIndex index() {
    return index;
  }

  /** The numbers of documents that repeat words outside of their own text. */
  Collection<Integer> repeating() {
    return repeating;
  }
}
