package org.wirecopy.archive;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import org.jspecify.annotations.Nullable;
import org.wirecopy.noise.Cleaner;

/**
 * How an archive is used.
 *
 * <pre>{@code
 * Archive archive = Archive.open(Path.of("archive"), ArchiveOptions.USUAL.keepingVersions());
 * }</pre>
 *
 * @param minWords the shortest shared run of words that is always found, at least 3; {@code null}
 *     to let the size of the archive tell, as a comparison of its documents does. Counts when an
 *     archive is made
 * @param keepsVersions whether a document that is replaced by another text stays, under its id with
 *     {@code @1}, {@code @2} and so on
 * @param cleaner how noise is marked in what is added and what is asked
 * @param threads how many threads work at once when many documents are added, at least 1
 */
public record ArchiveOptions(
    @Nullable Integer minWords, boolean keepsVersions, Cleaner cleaner, int threads) {
  /** The size of the archive tells, nothing that is replaced stays, and all processors work. */
  public static final ArchiveOptions USUAL =
      new ArchiveOptions(null, false, Cleaner.auto(), Runtime.getRuntime().availableProcessors());

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is out of range
   */
  public ArchiveOptions {
    checkNotNull(cleaner, "cleaner");
    checkArgument(
        minWords == null || minWords >= 3, "minWords must be at least 3, was %s", minWords);
    checkArgument(threads >= 1, "threads must be at least 1, was %s", threads);
  }

  /**
   * Another shortest run.
   *
   * @param words at least 3
   * @return the options with it
   */
  public ArchiveOptions withMinWords(int words) {
    return new ArchiveOptions(words, keepsVersions, cleaner, threads);
  }

  /**
   * What is replaced stays.
   *
   * @return the options with that
   */
  public ArchiveOptions keepingVersions() {
    return new ArchiveOptions(minWords, true, cleaner, threads);
  }

  /**
   * Another way to mark noise. Ask with the one that documents were added with.
   *
   * @param other the cleaner
   * @return the options with it
   */
  public ArchiveOptions withCleaner(Cleaner other) {
    checkNotNull(other, "other");
    return new ArchiveOptions(minWords, keepsVersions, other, threads);
  }

  /**
   * Another number of threads for adding.
   *
   * @param count at least 1
   * @return the options with it
   */
  public ArchiveOptions withThreads(int count) {
    return new ArchiveOptions(minWords, keepsVersions, cleaner, count);
  }
}
