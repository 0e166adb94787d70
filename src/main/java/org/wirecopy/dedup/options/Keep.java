package org.wirecopy.dedup.options;

import org.wirecopy.work.Labels;

/** Which of several copies stays. */
public enum Keep {
  /** The earliest in the order of the input. */
  FIRST,
  /** The one with the most words. */
  LONGEST,
  /** The one that was published first; those without a date come last. */
  OLDEST,
  /** The one that was published last; those without a date come last. */
  NEWEST,
  /** What others name as their original or credits its source, and then the best source. */
  BEST_SOURCE,
  /** None: of what stands twice nothing stays. */
  NONE;

  /** The date of a text that has none. */
  public static final long UNDATED = Long.MIN_VALUE;

  /**
   * How much a document is preferred to its copies, as far as it tells that itself. Of two that are
   * preferred alike the earlier one is.
   *
   * @param words how many words it has
   * @param published when it was published, in seconds since 1970, or {@link #UNDATED}
   * @return a number that is lower the more it is preferred
   * @throws IllegalStateException if that cannot be told from one document, as with {@link
   *     #BEST_SOURCE}
   */
  public long preference(int words, long published) {
    long undated = Long.MAX_VALUE;
    return switch (this) {
      case FIRST, NONE -> 0;
      case LONGEST -> -words;
      case OLDEST -> published == UNDATED ? undated : published;
      case NEWEST -> published == UNDATED ? undated : -published;
      case BEST_SOURCE ->
          throw new IllegalStateException("the best source is known only among all documents");
    };
  }

  /**
   * The name by which users choose it.
   *
   * @return small letters and hyphens
   */
  public String label() {
    return Labels.of(this);
  }
}
