package org.wirecopy.trace.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * The sentences of one text in each of its holders.
 *
 * @param byHolder the holders, from the earliest to the latest, each with its sentences in order
 * @param units the words of each sentence
 */
record TextSentences(TreeMap<Integer, List<SharedSentences.Held>> byHolder, SharedSentences units) {
  /** More words of a document's own between two stretches of a text part them. */
  static final int LONGEST_EDIT = 8;

  /**
   * Those of a text.
   *
   * @param units all sentences that are shared
   * @param holders the documents that hold the text
   * @param isOfText whether a sentence is the text's
   */
  static TextSentences of(SharedSentences units, Set<Integer> holders, IntPredicate isOfText) {
    TreeMap<Integer, List<SharedSentences.Held>> byHolder = new TreeMap<>();
    for (int holder : holders) {
      List<SharedSentences.Held> held =
          units.sharedIn(holder).stream().filter(one -> isOfText.test(one.unit())).toList();
      if (!held.isEmpty()) {
        byHolder.put(holder, held);
      }
    }
    return new TextSentences(byHolder, units);
  }

  /** The sentences of each holder, each once. */
  Map<Integer, Set<Integer>> sets() {
    Map<Integer, Set<Integer>> sets = new TreeMap<>();
    byHolder.forEach(
        (holder, held) -> {
          Set<Integer> own = new TreeSet<>();
          held.forEach(one -> own.add(one.unit()));
          sets.put(holder, own);
        });
    return sets;
  }

  /** How many words some sentences have. */
  int words(Set<Integer> sentences) {
    return sentences.stream().mapToInt(units::size).sum();
  }

  /** The holders, the earliest first. */
  List<Integer> holders() {
    return new ArrayList<>(byHolder.keySet());
  }
}
