package org.wirecopy.dedup.store;

import org.wirecopy.document.compression.Compression;

/**
 * How a file is stored, by what it holds and not by its name.
 *
 * @param form what its bytes are, once they are unpacked
 * @param compression how they are packed
 */
public record Stored(Form form, Compression compression) {
  /** A file of plain bytes. */
  public static final Stored PLAIN = new Stored(Form.FILE, Compression.NONE);

  /** What can be in a file. */
  public enum Form {
    /** Rows, a text or a page. */
    FILE,
    /** A web archive, of which each record is packed by itself. */
    ARCHIVE,
    /** Rows in columns. */
    PARQUET
  }

  /** Whether it is made in one go of plain bytes that stand in another file meanwhile. */
  public boolean isMadeOfPlainBytes() {
    return form == Form.PARQUET || form == Form.ARCHIVE && compression != Compression.NONE;
  }
}
