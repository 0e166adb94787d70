package org.wirecopy.archive.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How large a vocabulary should be for so much text. */
final class WordPolicy {
  private static final int BYTES_OF_A_WORD = 6;
  private static final int BYTES_OF_A_PIECE = 1 << 5;
  private static final int PLACE_OF_SAMPLED = 2 * Integer.BYTES;
  private static final int FAR = 8;

  private WordPolicy() {}

  /** How many bytes so many words have, more or less. */
  static long bytes(long words) {
    return words * BYTES_OF_A_WORD;
  }

  /** How many pieces the sample of a vocabulary for so many bytes has. */
  static int sampled(long bytes) {
    return (int) Math.min(SampleRuns.MOST, bytes / BYTES_OF_A_PIECE);
  }

  private static int sampledIn(byte[] vocabulary) {
    return ByteBuffer.wrap(vocabulary).order(ByteOrder.LITTLE_ENDIAN).getInt(PLACE_OF_SAMPLED);
  }

  /** Whether a vocabulary is large enough to pack so many bytes with it from now on. */
  static boolean isEnough(byte[] vocabulary, long bytes) {
    return 2L * sampledIn(vocabulary) >= sampled(bytes);
  }

  /** Whether what was packed with a vocabulary is worth packing anew with a better one. */
  static boolean isFar(byte[] vocabulary, int sampled) {
    return (long) FAR * sampledIn(vocabulary) < sampled;
  }

  /** Whether what was packed with a vocabulary is worth packing anew with another one. */
  static boolean isFar(byte[] vocabulary, byte[] other) {
    return isFar(vocabulary, sampledIn(other));
  }
}
