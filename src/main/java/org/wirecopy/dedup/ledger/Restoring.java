package org.wirecopy.dedup.ledger;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wirecopy.document.Problem;

/** Puts back into one input after another what was removed. */
public final class Restoring implements LedgerRows {
  private static final int BUFFER = 1 << 16;

  private final Path ledger;
  private final Restored restored;
  private final byte[] buffer = new byte[BUFFER];
  private final List<Problem> leftOut = new ArrayList<>();
  private Hasher digest = Hashing.sha256().newHasher();
  private InputStream in = InputStream.nullInputStream();
  private OutputStream out = OutputStream.nullOutputStream();
  private String name = "";
  private long length;
  private long position;

  private Restoring(Path ledger, Restored restored) {
    this.ledger = ledger;
    this.restored = restored;
  }

  /**
   * Restores everything.
   *
   * @param ledger tells what was removed
   * @param restored where it goes; counts only once this comes to its end
   * @return what the run could not read, and so nobody can restore
   * @throws IOException if the ledger is not whole, or what was written is not what it tells of
   */
  public static List<Problem> restore(Path ledger, Restored restored) throws IOException {
    Restoring restoring = new Restoring(ledger, restored);
    LedgerReader.read(ledger, restoring);
    restoring.name = "";
    restoring.require(restored.complete());
    return restoring.leftOut;
  }

  @Override
  public void input(Origin origin) throws IOException {
    RestoredFile file = restored.begin(origin);
    name = origin.input();
    length = origin.bytes();
    in = file.in();
    out = file.out();
    position = 0;
    digest = Hashing.sha256().newHasher();
  }

  @Override
  public void change(long at, byte[] removed, byte[] added) throws IOException {
    copy(at - position);
    require(Arrays.equals(in.readNBytes(added.length), added));
    put(removed, removed.length);
    position += removed.length;
  }

  @Override
  public void end(String sha256) throws IOException {
    copy(length - position);
    require(digest.hash().toString().equals(sha256));
    require(restored.end());
  }

  @Override
  public void copied(String copy, String sha256) throws IOException {
    name = copy;
    position = 0;
    require(restored.copy(copy).equals(sha256));
  }

  @Override
  public void unread(Problem problem) {
    leftOut.add(problem);
  }

  private void copy(long count) throws IOException {
    require(count >= 0);
    long left = count;
    while (left > 0) {
      int some = in.read(buffer, 0, (int) Math.min(buffer.length, left));
      require(some >= 0);
      put(buffer, some);
      left -= some;
      position += some;
    }
  }

  private void put(byte[] bytes, int count) throws IOException {
    digest.putBytes(bytes, 0, count);
    out.write(bytes, 0, count);
  }

  /** Makes sure that the output is the one that the ledger tells of. */
  private void require(boolean isSo) throws IOException {
    if (!isSo) {
      throw new IOException(
          "the output and "
              + ledger
              + " do not belong together, or one of them was changed"
              + (name.isEmpty() ? "" : " (at " + name + ", byte " + position + ")")
              + "; nothing was restored");
    }
  }
}
