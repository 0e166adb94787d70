package org.wirecopy.check;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * How much of an item of a data set is in another data set.
 *
 * @param path the file of the item
 * @param line the line on which it starts, from 1; 0 if it is the whole file
 * @param document its id
 * @param words how many words it has
 * @param shares for each of {@link #SIZES} the share of its words that stand in runs of so many
 *     words, or in a run as long as the item where that is shorter, that the other set holds too;
 *     from 0 to 1, and 0 for an item of fewer than 8 words
 */
public record Exposure(String path, int line, String document, int words, List<Double> shares) {
  /**
   * The runs that are looked for, in words. 13 words are the measure of Brown et al., "Language
   * Models are Few-Shot Learners", NeurIPS 2020, arXiv:2005.14165, appendix C; 8 words that of
   * Chowdhery et al., "PaLM", 2022, arXiv:2204.02311, section 8; runs of 50 are hardly ever chance
   * in any set: Lee et al., "Deduplicating Training Data Makes Language Models Better", ACL 2022,
   * doi:10.18653/v1/2022.acl-long.577.
   */
  public static final ImmutableList<Integer> SIZES = ImmutableList.of(8, 13, 50);

  private static final int TELLING = 1;

  /** Copies the list. */
  public Exposure {
    shares = List.copyOf(shares);
  }

  /**
   * The share that tells whether an item is contaminated: that of runs of 13 words.
   *
   * @return from 0 to 1
   */
  public double share() {
    return shares.get(TELLING);
  }
}
