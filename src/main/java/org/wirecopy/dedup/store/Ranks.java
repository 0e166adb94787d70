package org.wirecopy.dedup.store;

import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wirecopy.dedup.options.Keep;

/**
 * Which of two copies stays: that of the better rank, 0 being the best. References come before all
 * documents that are cleaned.
 */
public final class Ranks {
  private final int[] numbers;
  private final int[] ranks;

  private Ranks(int[] numbers) {
    this.numbers = numbers;
    this.ranks = new int[numbers.length];
    for (int rank = 0; rank < numbers.length; rank++) {
      ranks[numbers[rank]] = rank;
    }
  }

  /**
   * Ranks documents.
   *
   * @param keep what is preferred
   * @param catalog the documents
   * @param firstChecked the number of the first that is cleaned
   * @param standing for {@link Keep#BEST_SOURCE}, how good a document is, more being better
   */
  public static Ranks of(
      Keep keep, Catalog catalog, int firstChecked, IntToDoubleFunction standing) {
    IntStream all = IntStream.range(0, catalog.size());
    Comparator<Integer> preferred = preferred(keep, catalog, standing);
    if (preferred == null) {
      return new Ranks(all.toArray());
    }
    Comparator<Integer> order =
        Comparator.<Integer, Boolean>comparing(number -> number >= firstChecked)
            .thenComparing((one, other) -> one < firstChecked ? 0 : preferred.compare(one, other))
            .thenComparing(Comparator.naturalOrder());
    return new Ranks(all.boxed().sorted(order).mapToInt(Integer::intValue).toArray());
  }

  private static @Nullable Comparator<Integer> preferred(
      Keep keep, Catalog catalog, IntToDoubleFunction standing) {
    return switch (keep) {
      case FIRST, NONE -> null;
      case LONGEST, OLDEST, NEWEST ->
          Comparator.comparingLong(
              number -> keep.preference(catalog.words(number), catalog.published(number)));
      case BEST_SOURCE -> Comparator.comparingDouble(number -> -standing.applyAsDouble(number));
    };
  }

  /** The document of a rank. */
  public int number(int rank) {
    return numbers[rank];
  }

  /** The rank of a document. */
  int rank(int number) {
    return ranks[number];
  }

  /** The rank of every document. */
  public int[] ofNumbers() {
    return ranks.clone();
  }
}
