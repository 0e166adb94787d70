package org.wirecopy.fingerprint.sketch;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * How a {@link MinHash} is stored: three letters, the version of the scheme, three numbers, the
 * signature, and a checksum of all these.
 *
 * <pre>{@literal
 * W C M version | k | components | shingles | signature ... | CRC-32C      numbers: 4 bytes, big-endian
 * }</pre>
 *
 * <p>The version stands for everything that two sketches must have in common to be compared: how
 * words are told apart and folded, how shingles are hashed, which components the signature holds
 * and in how many bits. Whoever changes one of these raises it.
 *
 * @param k the words in a shingle
 * @param components the components of the sketch
 * @param shingles how many different shingles the document has
 * @param signature the components, packed; not copied
 */
record SketchBytes(int k, int components, int shingles, byte[] signature) {
  /** The scheme that this release writes, and the only one that it reads. */
  static final byte VERSION = 2;

  private static final byte[] LETTERS = {'W', 'C', 'M'};
  private static final int HEADER = LETTERS.length + 1 + 3 * Integer.BYTES;
  private static final int CHECKSUM = Integer.BYTES;

  byte[] write() {
    ByteBuffer bytes = ByteBuffer.allocate(HEADER + signature.length + CHECKSUM);
    bytes.put(LETTERS).put(VERSION);
    bytes.putInt(k).putInt(components).putInt(shingles);
    bytes.put(signature);
    bytes.putInt(checksum(bytes.array()));
    return bytes.array();
  }

  static SketchBytes read(byte[] stored) {
    checkVersion(stored);
    require(stored.length >= HEADER + CHECKSUM, "it ends after " + stored.length + " bytes");
    ByteBuffer bytes =
        ByteBuffer.wrap(stored, LETTERS.length + 1, stored.length - LETTERS.length - 1);
    int k = bytes.getInt();
    int components = bytes.getInt();
    int shingles = bytes.getInt();
    checkNumbers(k, components, shingles);
    byte[] signature = new byte[SketchPolicy.signatureBytes(components)];
    int expected = HEADER + signature.length + CHECKSUM;
    require(stored.length == expected, "it has " + stored.length + " bytes instead of " + expected);
    bytes.get(signature);
    require(bytes.getInt() == checksum(stored), "its checksum is wrong");
    return new SketchBytes(k, components, shingles, signature);
  }

  private static void checkVersion(byte[] stored) {
    boolean isSketch = stored.length > LETTERS.length;
    for (int i = 0; isSketch && i < LETTERS.length; i++) {
      isSketch = stored[i] == LETTERS[i];
    }
    require(isSketch, "it does not start with the letters WCM and a version");
    int version = Byte.toUnsignedInt(stored[LETTERS.length]);
    if (version != VERSION) {
      throw new IllegalArgumentException(
          "the sketch is of version "
              + version
              + " and this release reads version "
              + VERSION
              + "; sketch the document anew");
    }
  }

  private static void checkNumbers(int k, int components, int shingles) {
    require(k >= 1, "its k is " + k);
    require(
        components >= SketchPolicy.FEWEST && components <= SketchPolicy.MOST,
        "it has " + components + " components");
    require(shingles >= 0, "it has " + shingles + " shingles");
  }

  private static void require(boolean isTrue, String otherwise) {
    if (!isTrue) {
      throw new IllegalArgumentException("not a whole sketch: " + otherwise);
    }
  }

  private static int checksum(byte[] bytes) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, bytes.length - CHECKSUM);
    return (int) checksum.getValue();
  }
}
