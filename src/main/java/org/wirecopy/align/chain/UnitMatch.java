package org.wirecopy.align.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A unit of the left text and one of the right that say much the same.
 *
 * @param left the index of the left unit
 * @param right the index of the right unit
 * @param cosine how alike their weighted words are, from 0 to 1
 */
record UnitMatch(int left, int right, double cosine) {
  private static final double LEAST_COSINE = 0.3;
  private static final double LEAST_DICE = 0.33;

  /** A term that more units of the right text hold than this brings no two units together. */
  private static final int COMMON = 256;

  /**
   * Finds the units that match. Linear in the words, since a word leads to {@value #COMMON} units
   * at most.
   */
  static List<UnitMatch> between(Units leftUnits, Units rightUnits, Terms terms) {
    WeightedBag[] right = bags(rightUnits, terms.right(), terms);
    int[][] holders = holders(right, terms.count());
    int[] lastSeen = new int[right.length];
    List<UnitMatch> matches = new ArrayList<>();
    for (int unit = 0; unit < leftUnits.count(); unit++) {
      WeightedBag left =
          WeightedBag.of(terms.left(), leftUnits.first(unit), leftUnits.first(unit + 1), terms);
      for (int i = 0; i < left.size(); i++) {
        for (int candidate : holders[left.term(i)]) {
          if (lastSeen[candidate] != unit + 1) {
            lastSeen[candidate] = unit + 1;
            double cosine = left.cosine(right[candidate]);
            if (cosine > LEAST_COSINE && left.dice(right[candidate]) > LEAST_DICE) {
              matches.add(new UnitMatch(unit, candidate, cosine));
            }
          }
        }
      }
    }
    return matches;
  }

  private static WeightedBag[] bags(Units units, int[] words, Terms terms) {
    WeightedBag[] bags = new WeightedBag[units.count()];
    for (int unit = 0; unit < bags.length; unit++) {
      bags[unit] = WeightedBag.of(words, units.first(unit), units.first(unit + 1), terms);
    }
    return bags;
  }

  /** For each term the units that hold it, none if too many do. */
  private static int[][] holders(WeightedBag[] bags, int terms) {
    int[] counts = new int[terms];
    for (WeightedBag bag : bags) {
      for (int i = 0; i < bag.size(); i++) {
        counts[bag.term(i)]++;
      }
    }
    int[][] holders = new int[terms][];
    for (int term = 0; term < terms; term++) {
      holders[term] = new int[counts[term] > COMMON ? 0 : counts[term]];
    }
    Arrays.fill(counts, 0);
    for (int unit = 0; unit < bags.length; unit++) {
      for (int i = 0; i < bags[unit].size(); i++) {
        int term = bags[unit].term(i);
        if (holders[term].length > 0) {
          holders[term][counts[term]++] = unit;
        }
      }
    }
    return holders;
  }
}
