package org.wirecopy;

/**
 * Tries a property on values drawn at random, the same ones in every run.
 *
 * <pre>{@code
 * Tries.of(1000).each(values -> {
 *   String text = values.text(200);
 *   assertThat(reversed(reversed(text))).isEqualTo(text);
 * });
 * }</pre>
 *
 * <p>A try that fails tells its seed and its values; {@code Tries.again(seed)} in place of {@code
 * Tries.of(1000)} does that one again.
 */
public final class Tries {
  private static final long FIRST_SEED = 20261130;

  private final long firstSeed;
  private final int count;

  private Tries(long firstSeed, int count) {
    this.firstSeed = firstSeed;
    this.count = count;
  }

  /** What has to hold of values. */
  @FunctionalInterface
  public interface Property {
    /** Fails if it does not hold. */
    void check(Values values) throws Exception;
  }

  /**
   * So many tries, each with a seed of its own.
   *
   * @param count at least 1
   */
  public static Tries of(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("count must be at least 1, was " + count);
    }
    return new Tries(FIRST_SEED, count);
  }

  /** The one try that has the seed. */
  public static Tries again(long seed) {
    return new Tries(seed, 1);
  }

  /** Checks a property on the values of each try. */
  public void each(Property property) {
    for (long seed = firstSeed; seed < firstSeed + count; seed++) {
      Values values = new Values(seed);
      try {
        property.check(values);
      } catch (Exception | Error e) {
        throw new AssertionError("does not hold for seed " + seed + "L, which gives " + values, e);
      }
    }
  }
}
