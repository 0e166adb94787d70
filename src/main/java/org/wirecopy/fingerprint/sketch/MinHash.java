package org.wirecopy.fingerprint.sketch;

import static com.google.common.base.Preconditions.checkNotNull;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import java.util.Arrays;
import org.wirecopy.fingerprint.Shingles;
import org.wirecopy.fingerprint.Winnowing;
import org.wirecopy.token.Tokens;

/**
 * A sketch of a document: a few hundred bytes, however long the text, from which the resemblance of
 * two documents can be estimated without either text.
 *
 * <pre>{@code
 * MinHash one = MinHash.of(Tokenizer.tokenize(text), 5);
 * Estimate resemblance = one.resemblance(MinHash.fromBytes(stored));   // 0.83 and 0.02
 * }</pre>
 *
 * <p>The resemblance of two documents is the Jaccard similarity of their sets of shingles. A sketch
 * says whether two <em>documents</em> are alike; it is blind to a passage inside a longer text,
 * which is what {@link Winnowing} is for.
 *
 * <p>Immutable and safe for threads. The same words give the same sketch everywhere; {@link
 * #toBytes} starts with the version of the scheme, so that no sketch is compared with one that was
 * made in another way.
 *
 * <p>Half a byte a component and a few words besides: {@value #COMPONENTS} components are 256 bytes
 * and estimate within a standard error of at most 0.024. Sketching takes time linear in the
 * shingles but for sorting them once to count the different ones, and at least that of {@code
 * components · log²(components)} steps; comparing takes time linear in the components.
 *
 * <p>Andrei Z. Broder, "On the resemblance and containment of documents", SEQUENCES 1997,
 * doi:10.1109/SEQUEN.1997.666900; Otmar Ertl, "SuperMinHash: A New Minwise Hashing Algorithm for
 * Jaccard Similarity Estimation", 2017, arXiv:1706.05698, in the implementation of hash4j; of each
 * component 4 bits are kept after Ping Li and Arnd Christian König, "b-Bit Minwise Hashing", WWW
 * 2010, doi:10.1145/1772690.1772759.
 */
public final class MinHash {
  /** How many components a sketch has unless another number is asked for. */
  public static final int COMPONENTS = 512;

  /** The fewest components that a sketch may have. */
  public static final int FEWEST = SketchPolicy.FEWEST;

  /** The most components that a sketch may have. */
  public static final int MOST = SketchPolicy.MOST;

  /** How often components of different shingles are equal, because only a few bits are kept. */
  private static final double ACCIDENT = 1.0 / (1 << SketchPolicy.BITS);

  private final int k;
  private final int shingles;
  private final int components;
  private final byte[] signature;

  private MinHash(int k, int shingles, int components, byte[] signature) {
    this.k = k;
    this.shingles = shingles;
    this.components = components;
    this.signature = signature;
  }

  /**
   * Sketches a document with {@value #COMPONENTS} components.
   *
   * @param tokens the document's words
   * @param k the words in a shingle, at least 1
   * @return the sketch
   * @throws IllegalArgumentException if {@code k} is below 1
   */
  public static MinHash of(Tokens tokens, int k) {
    checkNotNull(tokens, "tokens");
    return of(tokens, k, COMPONENTS);
  }

  /**
   * Sketches a document. The standard error falls with the square root of the components.
   *
   * @param tokens the document's words
   * @param k the words in a shingle, at least 1
   * @param components how many components, from {@value #FEWEST} to {@value #MOST}
   * @return the sketch, of half as many bytes as components
   * @throws IllegalArgumentException if {@code k} or {@code components} is out of range
   */
  public static MinHash of(Tokens tokens, int k, int components) {
    checkNotNull(tokens, "tokens");
    if (components < FEWEST || components > MOST) {
      throw new IllegalArgumentException(
          "components must be from " + FEWEST + " to " + MOST + ", was " + components);
    }
    long[] hashes = Shingles.hash(tokens, k);
    int distinct = sortOutEqual(hashes);
    byte[] signature =
        distinct == 0
            ? new byte[SketchPolicy.signatureBytes(components)]
            : SketchPolicy.of(components)
                .createHasher()
                .compute(ElementHashProvider.ofFunction(i -> hashes[i], distinct));
    return new MinHash(k, distinct, components, signature);
  }

  /**
   * Reads a sketch that {@link #toBytes} wrote.
   *
   * @param bytes the whole sketch; not kept
   * @return the sketch
   * @throws IllegalArgumentException if the bytes are no sketch, are cut off or damaged, or are of
   *     a version that this release does not read; the message says which
   */
  public static MinHash fromBytes(byte[] bytes) {
    checkNotNull(bytes, "bytes");
    SketchBytes stored = SketchBytes.read(bytes);
    return new MinHash(stored.k(), stored.shingles(), stored.components(), stored.signature());
  }

  /**
   * The sketch for keeping. The first four bytes name the scheme and its version.
   *
   * @return a new array of 20 bytes and half a byte for each component
   */
  public byte[] toBytes() {
    return new SketchBytes(k, components, shingles, signature).write();
  }

  /**
   * The share of the two documents' different shingles that both hold: their Jaccard similarity.
   *
   * @param other the other document's sketch, of the same {@code k} and number of components
   * @return the estimate; 0 with no error if either document is shorter than a shingle
   * @throws IllegalArgumentException if the two were not sketched alike
   */
  public Estimate resemblance(MinHash other) {
    checkNotNull(other, "other");
    checkAlike(other);
    if (shingles == 0 || other.shingles == 0) {
      return new Estimate(0, 0);
    }
    int equal = SketchPolicy.of(components).getNumberOfEqualComponents(signature, other.signature);
    double share = (double) equal / components;
    return new Estimate(
        Math.max(0, (share - ACCIDENT) / (1 - ACCIDENT)), standardError(equal, components));
  }

  /**
   * The share of this document's different shingles that the other document holds too.
   *
   * @param other the other document's sketch, of the same {@code k} and number of components
   * @return the estimate, at most 1; coarse where the other document is much the longer one
   * @throws IllegalArgumentException if the two were not sketched alike
   */
  public Estimate containment(MinHash other) {
    checkNotNull(other, "other");
    Estimate resemblance = resemblance(other);
    if (shingles == 0) {
      return resemblance;
    }
    double size = (double) other.shingles / shingles;
    double both = 1 + resemblance.value();
    return new Estimate(
        Math.min(Math.min(1, size), resemblance.value() * (1 + size) / both),
        resemblance.standardError() * (1 + size) / (both * both));
  }

  /**
   * The words in a shingle.
   *
   * @return at least 1
   */
  public int k() {
    return k;
  }

  /**
   * The components of the sketch.
   *
   * @return from {@value #FEWEST} to {@value #MOST}
   */
  public int components() {
    return components;
  }

  /**
   * How many different shingles the document has; this number is exact.
   *
   * @return at least 0
   */
  public int shingles() {
    return shingles;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MinHash that
        && k == that.k
        && shingles == that.shingles
        && components == that.components
        && Arrays.equals(signature, that.signature);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * k + shingles) + Arrays.hashCode(signature);
  }

  @Override
  public String toString() {
    return "MinHash[k=" + k + ", shingles=" + shingles + ", components=" + components + "]";
  }

  private void checkAlike(MinHash other) {
    if (k != other.k || components != other.components) {
      throw new IllegalArgumentException(
          "sketches that were made differently cannot be compared: " + this + " and " + other);
    }
  }

  /**
   * That of a binomial share, which is an upper bound here: components of a SuperMinHash are
   * negatively dependent. Two more of each outcome keep the error above 0 at the ends of the range,
   * after Agresti and Coull 1998, doi:10.1080/00031305.1998.10480550.
   */
  private static double standardError(int equal, int components) {
    double share = (equal + 2.0) / (components + 4.0);
    return Math.sqrt(share * (1 - share) / components) / (1 - ACCIDENT);
  }

  /** Sorts the hashes, moves the different ones to the front and counts them. */
  private static int sortOutEqual(long[] hashes) {
    Arrays.sort(hashes);
    int distinct = 0;
    for (int i = 0; i < hashes.length; i++) {
      if (i == 0 || hashes[i] != hashes[i - 1]) {
        hashes[distinct++] = hashes[i];
      }
    }
    return distinct;
  }
}
