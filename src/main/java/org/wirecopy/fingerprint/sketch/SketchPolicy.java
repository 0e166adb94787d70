package org.wirecopy.fingerprint.sketch;

import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import com.dynatrace.hash4j.similarity.SuperMinHashVersion;

/** Which signature a sketch has: a part of the scheme that {@link SketchBytes} numbers. */
final class SketchPolicy {
  static final int FEWEST = 16;
  static final int MOST = 1 << 16;

  /** The bits that are kept of a component. */
  static final int BITS = 4;

  private SketchPolicy() {}

  static SimilarityHashPolicy of(int components) {
    return SimilarityHashing.superMinHash(components, BITS, SuperMinHashVersion.V1);
  }

  static int signatureBytes(int components) {
    return of(components).getSignatureSizeInBytes();
  }
}
