package org.wirecopy.dedup.ledger;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wirecopy.dedup.step.ByteEdit;
import org.wirecopy.dedup.store.Volume;
import org.wirecopy.document.RowShape;

/**
 * Copies a file with some changes. Everything between them, whatever it is, is copied byte by byte.
 */
public final class Rewriting implements Closeable {
  private static final int BUFFER = 1 << 20;
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final Volume volume;
  private final InputStream in;
  private final Destination destination;
  private final @Nullable Ledger ledger;
  private final Hasher digest = Hashing.sha256().newHasher();
  private final byte[] buffer = new byte[BUFFER];
  private long position;

  /** The last byte that was written. */
  private int last = '\n';

  /** Where bytes go; opened when the first comes. */
  public interface Destination {
    OutputStream open() throws IOException;
  }

  public Rewriting(Volume volume, Destination destination, @Nullable Ledger ledger)
      throws IOException {
    this.volume = volume;
    this.in = Files.newInputStream(volume.path());
    this.destination = destination;
    this.ledger = ledger;
  }

  /** Copies what stands before a change, and makes it. */
  public void apply(ByteEdit wanted) throws IOException {
    ByteEdit change = wanted.from(position);
    copyTo(change.at());
    byte[] removed = in.readNBytes(change.length());
    if (removed.length < change.length()) {
      throw volume.changed();
    }
    position += removed.length;
    if (ledger != null) {
      digest.putBytes(removed);
    }
    if (change.added().length > 0) {
      destination.open().write(change.added());
      last = change.added()[change.added().length - 1];
    }
    if (ledger != null) {
      ledger.change(change, removed);
    }
  }

  /** Leaves out a byte order mark, which stands at the beginning of a file only. */
  public void follow() throws IOException {
    try (InputStream start = Files.newInputStream(volume.path())) {
      if (Arrays.equals(start.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
        apply(new ByteEdit(0, BYTE_ORDER_MARK.length, ByteEdit.NOTHING, null));
      }
    }
  }

  private void copyTo(long end) throws IOException {
    while (position < end) {
      int some = in.read(buffer, 0, (int) Math.min(buffer.length, end - position));
      if (some < 0) {
        throw volume.changed();
      }
      if (ledger != null) {
        digest.putBytes(buffer, 0, some);
      }
      destination.open().write(buffer, 0, some);
      last = buffer[some - 1];
      position += some;
    }
  }

  /**
   * Copies what stands behind the last change.
   *
   * @param isFollowed whether another file goes to the same place, so that the last row has to end
   */
  public void finish(boolean isFollowed) throws IOException {
    copyTo(volume.bytes());
    if (isFollowed && last != '\n' && volume.shape() == RowShape.JSON_LINES) {
      apply(new ByteEdit(position, 0, new byte[] {'\n'}, null));
    }
    if (ledger != null) {
      ledger.end(digest.hash().toString());
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
