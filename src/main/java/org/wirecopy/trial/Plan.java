package org.wirecopy.trial;

import static com.google.common.base.Preconditions.checkNotNull;

import org.wirecopy.fingerprint.ExpectedRecall;

/**
 * What a comparison would guarantee and cost, told before it.
 *
 * @param documents how many documents would be compared
 * @param words how many words they have, noise included
 * @param minWords the shortest shared run of words that would always be found
 * @param texts what the documents take while they are compared
 * @param fingerprints what the fingerprints take; 0 bytes where pairs are named
 */
public record Plan(long documents, long words, int minWords, Space texts, Space fingerprints) {
  /** Refuses {@code null}. */
  public Plan {
    checkNotNull(texts, "texts");
    checkNotNull(fingerprints, "fingerprints");
  }

  /**
   * What something takes.
   *
   * @param bytes all that it takes, in bytes
   * @param memory how much of that may stay in memory, in bytes
   */
  public record Space(long bytes, long memory) {
    private long disk() {
      return Math.max(0, bytes - memory);
    }
  }

  /**
   * How much may stay in memory.
   *
   * @return bytes
   */
  public long memory() {
    return texts.memory + fingerprints.memory;
  }

  /**
   * How much would go to a temporary file.
   *
   * @return bytes, 0 if memory is enough
   */
  public long disk() {
    return texts.disk() + fingerprints.disk();
  }

  /**
   * How many copied passages would be found at least, if their words are changed one by one.
   *
   * @param passageWords how many words a passage has, at least 0
   * @param changed the share of words changed, from 0 to 1
   * @return the share found, from 0 to 1
   * @see ExpectedRecall
   */
  public double expectedRecall(int passageWords, double changed) {
    return ExpectedRecall.of(passageWords, changed, minWords);
  }
}
