package org.wirecopy.dedup.step;

import static com.google.common.base.Preconditions.checkNotNull;

import org.jspecify.annotations.Nullable;

/**
 * A change to the bytes of a file.
 *
 * @param at the byte at which it stands
 * @param length how many bytes go
 * @param added what comes in their place
 * @param reason why, or {@code null} where no ledger is kept
 */
public record ByteEdit(long at, int length, byte[] added, @Nullable Reason reason) {
  public static final byte[] NOTHING = {};

  /** Refuses {@code null}. */
  public ByteEdit {
    checkNotNull(added, "added");
  }

  /** What of it stands behind a byte; a byte order mark before the first row went with no row. */
  public ByteEdit from(long first) {
    int passed = (int) Math.max(0, first - at);
    return passed == 0 ? this : new ByteEdit(at + passed, length - passed, added, reason);
  }
}
