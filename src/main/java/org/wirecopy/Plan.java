package org.wirecopy;

import org.wirecopy.fingerprint.ExpectedRecall;

/**
 * What a run until {@link Stage#COMPARE} would guarantee and cost, told before it.
 *
 * @param documents how many documents would be compared
 * @param words how many words they have, noise included
 * @param minWords the shortest shared run of words that would always be found
 * @param documentBytes what the documents take while they are compared, in bytes
 * @param fingerprintBytes what the fingerprints take, in bytes; 0 where pairs are named
 * @param memory how much of both may stay in memory, in bytes
 */
public record Plan(
    long documents,
    long words,
    int minWords,
    long documentBytes,
    long fingerprintBytes,
    long memory) {
  /**
   * How much would go to a temporary file.
   *
   * @return bytes, 0 if memory is enough
   */
  public long disk() {
    long forPrints = Run.memoryForPrints(memory);
    return Math.max(0, fingerprintBytes - forPrints)
        + Math.max(0, documentBytes - (memory - forPrints));
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
