package org.wirecopy.dedup;

import org.jspecify.annotations.Nullable;

/**
 * A change to the bytes of a file.
 *
 * @param at the byte at which it stands
 * @param length how many bytes go
 * @param added what comes in their place
 * @param reason why, or {@code null} where no ledger is kept
 */
record ByteEdit(long at, int length, byte[] added, @Nullable Reason reason) {
  static final byte[] NOTHING = {};

  /** What of it stands behind a byte; a byte order mark before the first row went with no row. */
  ByteEdit from(long first) {
    int passed = (int) Math.max(0, first - at);
    return passed == 0 ? this : new ByteEdit(at + passed, length - passed, added, reason);
  }
}
