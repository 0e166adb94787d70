package org.wirecopy.trial;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.List;

/**
 * What an analyzer finds of copies that were planted for that purpose: passages of the corpus
 * itself, edited, between phrases taken from everywhere in it.
 *
 * @param results for each strength of editing, how many copies were planted and found
 * @param fillerWords how many words stand around the planted copies
 * @param falseAlarms how many passages were reported in these words, of which none is copied
 */
public record Audit(List<Result> results, long fillerWords, int falseAlarms) {
  /** How many words of a document are copied for a planted copy, before they are edited. */
  public static final int PASSAGE_WORDS = 100;

  /** Copies the results. */
  public Audit {
    checkNotNull(results, "results");
    results = List.copyOf(results);
  }

  /**
   * The copies that were edited alike.
   *
   * @param changed the share of words replaced, dropped or added to, from 0 to 1
   * @param planted how many copies
   * @param found how many of them are reported as shared with the document that they are from, with
   *     at least half of their words
   */
  public record Result(double changed, int planted, int found) {}

  /**
   * How many copies were planted.
   *
   * @return all of them; fewer than asked for if the corpus has fewer documents of {@value
   *     #PASSAGE_WORDS} words
   */
  public int planted() {
    return results.stream().mapToInt(Result::planted).sum();
  }
}
