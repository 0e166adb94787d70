package org.wirecopy.dedup.ledger;

import java.io.Closeable;
import java.io.IOException;

/** Where inputs are restored to. */
public interface Restored extends Closeable {
  /** Begins an input; its bytes go to a file that may be the one of the input before. */
  RestoredFile begin(LedgerRows.Origin origin) throws IOException;

  /**
   * Ends an input.
   *
   * @return whether nothing is left of what only this input can have
   */
  boolean end() throws IOException;

  /**
   * Takes over a file that was copied as it is.
   *
   * @return the checksum of its bytes
   */
  String copy(String name) throws IOException;

  /**
   * Ends everything.
   *
   * @return whether nothing is left that would belong to no input
   */
  boolean complete() throws IOException;
}
