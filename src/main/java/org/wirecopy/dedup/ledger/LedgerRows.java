package org.wirecopy.dedup.ledger;

import java.io.IOException;
import org.wirecopy.dedup.store.Stored;
import org.wirecopy.document.Problem;

/** Takes the rows of a ledger, one after the other. */
public interface LedgerRows {
  /**
   * The row that begins an input.
   *
   * @param input the file that was read
   * @param output the file that was written
   * @param bytes how many plain bytes the input had
   * @param stored how the input was stored
   */
  record Origin(String input, String output, long bytes, Stored stored) {
    /** What stands for the inputs of a run that were files without a byte. */
    static final Origin EMPTY = new Origin("", "", 0, Stored.PLAIN);
  }

  /** An input begins. */
  void input(Origin origin) throws IOException;

  /**
   * The input was changed.
   *
   * @param at the byte of the input at which that was
   * @param removed what stood there
   * @param added what stands there now
   */
  void change(long at, byte[] removed, byte[] added) throws IOException;

  /**
   * The input ends.
   *
   * @param sha256 the checksum of its plain bytes
   */
  void end(String sha256) throws IOException;

  /**
   * A file was copied as it is.
   *
   * @param name its name in the input and in the output
   * @param sha256 the checksum of its bytes
   */
  void copied(String name, String sha256) throws IOException;

  /** Something was left out, since it could not be read. */
  void unread(Problem problem) throws IOException;
}
