package org.wirecopy.fingerprint;

/**
 * The chosen shingles of a document, as parallel primitive arrays in the order of the text.
 *
 * <p>Immutable and safe for threads. 12 bytes a fingerprint.
 */
public final class Fingerprints {
  /** No fingerprints. */
  public static final Fingerprints NONE = new Fingerprints(new long[0], new int[0]);

  private final long[] hashes;
  private final int[] positions;

  Fingerprints(long[] hashes, int[] positions) {
    this.hashes = hashes;
    this.positions = positions;
  }

  /**
   * How many there are.
   *
   * @return at least 0
   */
  public int size() {
    return hashes.length;
  }

  /**
   * The hash of a fingerprint's shingle.
   *
   * @param index the fingerprint, from 0
   * @return 64 bits
   */
  public long hash(int index) {
    return hashes[index];
  }

  /**
   * Where a fingerprint's shingle starts.
   *
   * @param index the fingerprint, from 0
   * @return the index of the shingle's first word
   */
  public int position(int index) {
    return positions[index];
  }
}
