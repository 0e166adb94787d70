package org.wirecopy.check;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wirecopy.document.Span;
import org.wirecopy.fingerprint.Shingles;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;

/**
 * Tells which places of texts were there before, and how often a text went from where it was, so
 * that it may have moved. A text was there if half of its words were, and those that were not are
 * no passage over the gate by themselves: a few changed words make nothing new, and a sentence that
 * was added does. Not safe for threads.
 */
final class EarlierTexts {
  private final Gate gate;
  private final CheckTexts texts;

  /** What files hold as they were, and what moved to them. */
  private final Map<String, Multiset<Long>> files = new HashMap<>();

  private final Set<String> old;

  /** What files held and hold no more. */
  private final Multiset<Long> gone = HashMultiset.create();

  EarlierTexts(EarlierState state, Gate gate, CheckTexts texts) {
    this.gate = gate;
    this.texts = texts;
    this.old = state.before().keySet();
    state
        .before()
        .forEach(
            (path, before) -> {
              files.put(path, HashMultiset.create(before));
              gone.addAll(Multisets.difference(before, now(path, before, state)));
            });
  }

  /** What a file holds; all that it held if nobody looked. */
  private Multiset<Long> now(String path, Multiset<Long> before, EarlierState state) {
    Multiset<Long> elsewhere = state.now().get(path);
    if (elsewhere != null) {
      return elsewhere;
    }
    if (texts.isUnread(path)) {
      return before;
    }
    Multiset<Long> now = HashMultiset.create();
    texts.at(path).forEach(material -> EarlierState.addTo(now, material.document().text()));
    return now;
  }

  /** Whether a file was there before. */
  boolean isOld(Occurrence occurrence) {
    return old.contains(texts.path(occurrence));
  }

  /** Which places of a text were there before: of each file as many as it held. */
  Set<Occurrence> byPath(List<Occurrence> occurrences) {
    Map<String, Integer> met = new HashMap<>();
    Set<Occurrence> known = new HashSet<>();
    for (Occurrence occurrence : occurrences) {
      String path = texts.path(occurrence);
      Multiset<Long> file = files.get(path);
      if (file != null && met.getOrDefault(path, 0) < count(occurrence, file)) {
        met.merge(path, 1, Integer::sum);
        known.add(occurrence);
      }
    }
    return known;
  }

  /** Lets a text have moved to a place, if it is gone from another one; says whether it is. */
  boolean moveTo(Occurrence occurrence) {
    if (gone.isEmpty() || count(occurrence, gone) == 0) {
      return false;
    }
    Multiset<Long> moved = HashMultiset.create();
    EarlierState.addTo(moved, text(occurrence));
    Multisets.removeOccurrences(gone, moved);
    files.computeIfAbsent(texts.path(occurrence), path -> HashMultiset.create()).addAll(moved);
    return true;
  }

  private String text(Occurrence occurrence) {
    return texts.material(occurrence.document()).document().text(occurrence.span());
  }

  /** How often a text is there: as often as half of its words are, without a gap over the gate. */
  private int count(Occurrence occurrence, Multiset<Long> shingles) {
    int[] counts = counts(occurrence, shingles);
    int[] sorted = counts.clone();
    Arrays.sort(sorted);
    int count = counts.length == 0 ? 0 : sorted[(counts.length - 1) / 2];
    while (count > 0 && gate.isPassed(longestGap(counts, count))) {
      count--;
    }
    return count;
  }

  private static int longestGap(int[] counts, int least) {
    int longest = 0;
    int gap = 0;
    for (int count : counts) {
      gap = count < least ? gap + 1 : 0;
      longest = Math.max(longest, gap);
    }
    return longest;
  }

  /**
   * How often each word is there, with its neighbours: as they stand in the file, or without the
   * noise between them.
   */
  private int[] counts(Occurrence occurrence, Multiset<Long> shingles) {
    Span span = occurrence.span();
    int[] byOffset = new int[span.length()];
    Tokens words = texts.words(occurrence);
    count(Tokenizer.tokenize(text(occurrence)), 0, shingles, byOffset);
    count(words, span.start(), shingles, byOffset);
    int[] counts = new int[words.size()];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = byOffset[words.start(i) - span.start()];
    }
    return counts;
  }

  private static void count(Tokens words, int origin, Multiset<Long> shingles, int[] byOffset) {
    long[] hashes = Shingles.hash(words, EarlierState.SHINGLE);
    for (int i = 0; i < hashes.length; i++) {
      int count = shingles.count(hashes[i]);
      for (int j = i; count > 0 && j < i + EarlierState.SHINGLE; j++) {
        int offset = words.start(j) - origin;
        byOffset[offset] = Math.max(byOffset[offset], count);
      }
    }
  }
}
