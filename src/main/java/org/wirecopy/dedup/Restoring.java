package org.wirecopy.dedup;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Puts back into one input after another what was removed. */
final class Restoring {
  private static final int BUFFER = 1 << 16;

  private final Path ledger;
  private Hasher digest = Hashing.sha256().newHasher();
  private final byte[] buffer = new byte[BUFFER];
  private @Nullable LedgerRow input;
  private InputStream in = InputStream.nullInputStream();
  private OutputStream out = OutputStream.nullOutputStream();
  private long position;
  private boolean isAny;

  Restoring(Path ledger) {
    this.ledger = ledger;
  }

  /** Begins an input. */
  void begin(LedgerRow row, InputStream from, OutputStream to) {
    input = row;
    in = from;
    out = to;
    position = 0;
    isAny = true;
    digest = Hashing.sha256().newHasher();
  }

  /** Undoes a change. */
  void undo(LedgerRow row) throws IOException {
    copy(row.at() - position);
    if (!Arrays.equals(in.readNBytes(row.added().length), row.added())) {
      throw mismatch();
    }
    put(row.removed(), row.removed().length);
    position += row.removed().length;
  }

  /** Ends an input, and checks what came of it. */
  void end(LedgerRow row) throws IOException {
    LedgerRow begun = input;
    if (begun == null) {
      throw mismatch();
    }
    copy(begun.bytes() - position);
    if (!digest.hash().toString().equals(row.sha256())) {
      throw mismatch();
    }
    input = null;
  }

  /** Checks that the ledger is whole. */
  void requireEnd() throws IOException {
    if (input != null || !isAny) {
      throw new IOException(ledger + " is cut off, or no ledger");
    }
  }

  private void copy(long count) throws IOException {
    long left = count;
    if (left < 0) {
      throw mismatch();
    }
    while (left > 0) {
      int some = in.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (some < 0) {
        throw mismatch();
      }
      put(buffer, some);
      left -= some;
      position += some;
    }
  }

  private void put(byte[] bytes, int count) throws IOException {
    digest.putBytes(bytes, 0, count);
    out.write(bytes, 0, count);
  }

  /** Says that the output and the ledger do not fit. */
  IOException mismatch() {
    return new IOException(
        "the output and "
            + ledger
            + " do not belong together, or one of them was changed"
            + (input == null ? "" : " (at " + input.input() + ", byte " + position + ")"));
  }
}
