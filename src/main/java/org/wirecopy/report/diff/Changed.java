package org.wirecopy.report.diff;

import static com.google.common.base.Preconditions.checkNotNull;

import org.jspecify.annotations.Nullable;

/**
 * A finding that two results do not have alike.
 *
 * @param <T> the kind of finding
 * @param change what happened
 * @param before the finding in the older result; null if it is new
 * @param after the finding in the newer result; null if it is gone
 */
public record Changed<T>(Change change, @Nullable T before, @Nullable T after) {
  /**
   * Checks that there is a side where the change says so.
   *
   * @throws IllegalArgumentException if one is missing, or there is one too many
   */
  public Changed {
    checkNotNull(change, "change");
    if ((before == null) != (change == Change.NEW) || (after == null) != (change == Change.GONE)) {
      throw new IllegalArgumentException("sides must be those of a change, were not: " + change);
    }
  }

  static <T> Changed<T> added(T after) {
    return new Changed<>(Change.NEW, null, after);
  }

  static <T> Changed<T> gone(T before) {
    return new Changed<>(Change.GONE, before, null);
  }

  /** The finding as it is now, or as it was where it is gone. */
  T latest() {
    T latest = after != null ? after : before;
    if (latest == null) {
      throw new IllegalStateException("a change has no side");
    }
    return latest;
  }
}
