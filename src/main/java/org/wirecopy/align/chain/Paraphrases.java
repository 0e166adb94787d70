package org.wirecopy.align.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wirecopy.token.Tokens;

/**
 * Finds sentences that say the same in other words, in two documents of which one is likely to stem
 * from the other.
 *
 * <p>Two sentences match if each is the other's best match, they share several content words, and
 * these make up a good part of what the shorter sentence says, each word weighed by its rarity.
 * After the sentence seeds of Sanchez-Perez, Sidorov and Gelbukh, "A winning approach to text
 * alignment for text reuse detection", PAN at CLEF 2014.
 *
 * <p>Linear in the sentences through an index of their words, for words that are not in most of
 * them.
 */
final class Paraphrases {
  private static final int LEAST_SHARED = 5;
  private static final double LEAST_SHARE = 0.4;
  private static final double LEAST_COSINE = 0.33;
  private static final int COMMON_PLACES = 20;
  private static final int SHORTEST = 6;

  private final Alignable left;
  private final Alignable right;
  private final WordWeights weights;

  Paraphrases(Alignable left, Alignable right, WordWeights weights) {
    this.left = left;
    this.right = right;
    this.weights = weights;
  }

  /** A pair of sentences and how much of the shorter one they share. */
  private record Match(int left, int right, double share) {}

  /** The matching sentences that are not mostly part of a passage already. */
  List<Alignment> beside(Collection<Alignment> found) {
    boolean[] leftTaken = new boolean[left.tokens().size()];
    boolean[] rightTaken = new boolean[right.tokens().size()];
    for (Alignment a : found) {
      java.util.Arrays.fill(leftTaken, a.leftFrom(), a.leftTo(), true);
      java.util.Arrays.fill(rightTaken, a.rightFrom(), a.rightTo(), true);
    }
    List<Integer> leftFree = free(left, leftTaken);
    List<Integer> rightFree = free(right, rightTaken);
    List<Match> matches = matches(leftFree, rightFree);
    matches.sort(
        Comparator.comparingDouble(Match::share)
            .reversed()
            .thenComparingInt(Match::left)
            .thenComparingInt(Match::right));
    Set<Integer> usedLeft = new HashSet<>();
    Set<Integer> usedRight = new HashSet<>();
    List<Alignment> paraphrases = new ArrayList<>();
    for (Match match : matches) {
      if (!usedLeft.contains(match.left) && !usedRight.contains(match.right)) {
        usedLeft.add(match.left);
        usedRight.add(match.right);
        addAlignment(match, paraphrases);
      }
    }
    return paraphrases;
  }

  private static List<Integer> free(Alignable side, boolean[] taken) {
    List<Integer> free = new ArrayList<>();
    for (int s = 0; s < side.sentences().count(); s++) {
      int from = side.sentences().first(s);
      int to = side.sentences().first(s + 1);
      int open = 0;
      for (int i = from; i < to; i++) {
        open += taken[i] ? 0 : 1;
      }
      if (to - from >= SHORTEST && open == to - from) {
        free.add(s);
      }
    }
    return free;
  }

  private List<Match> matches(List<Integer> leftFree, List<Integer> rightFree) {
    Map<Long, List<Integer>> places = new HashMap<>();
    Map<Integer, Set<Long>> rightWords = new HashMap<>();
    for (int s : rightFree) {
      Set<Long> words = contentWords(right, s);
      rightWords.put(s, words);
      words.forEach(w -> places.computeIfAbsent(w, x -> new ArrayList<>()).add(s));
    }
    List<Match> matches = new ArrayList<>();
    for (int s : leftFree) {
      Set<Long> words = contentWords(left, s);
      Set<Integer> near = new HashSet<>();
      for (long word : words) {
        List<Integer> at = places.getOrDefault(word, List.of());
        if (at.size() <= COMMON_PLACES) {
          near.addAll(at);
        }
      }
      for (int t : near) {
        double share = share(words, rightWords.getOrDefault(t, Set.of()));
        if (share >= LEAST_SHARE) {
          matches.add(new Match(s, t, share));
        }
      }
    }
    return matches;
  }

  private double share(Set<Long> leftWords, Set<Long> rightWords) {
    double shared = 0;
    int count = 0;
    for (long word : leftWords) {
      if (rightWords.contains(word)) {
        shared += weights.rarity(word);
        count++;
      }
    }
    double leftRarity = rarity(leftWords);
    double rightRarity = rarity(rightWords);
    boolean enough =
        count >= LEAST_SHARED && shared >= LEAST_COSINE * Math.sqrt(leftRarity * rightRarity);
    return enough ? shared / Math.min(leftRarity, rightRarity) : 0;
  }

  private double rarity(Set<Long> words) {
    double sum = 0;
    for (long word : words) {
      sum += weights.rarity(word);
    }
    return Math.max(sum, 1e-9);
  }

  private Set<Long> contentWords(Alignable side, int sentence) {
    Set<Long> words = new HashSet<>();
    Tokens tokens = side.tokens();
    for (int i = side.sentences().first(sentence); i < side.sentences().first(sentence + 1); i++) {
      if (weights.isContent(tokens.word(i))) {
        words.add(tokens.word(i));
      }
    }
    return words;
  }

  private void addAlignment(Match match, List<Alignment> paraphrases) {
    int leftFrom = left.sentences().first(match.left);
    int leftTo = left.sentences().first(match.left + 1);
    int rightFrom = right.sentences().first(match.right);
    int rightTo = right.sentences().first(match.right + 1);
    List<EqualRun> blocks =
        new GapAlignment(left, right, weights)
            .between(
                new EqualRun(leftFrom - 1, rightFrom - 1, 1), new EqualRun(leftTo, rightTo, 1));
    if (!blocks.isEmpty()) {
      int[] bounds = {leftFrom, leftTo, rightFrom, rightTo};
      paraphrases.add(Alignment.ofRuns(blocks, bounds, left, right));
    }
  }
}
