package org.wirecopy.document.input;

import static com.google.common.base.Preconditions.checkNotNull;

/**
 * A row as it stands in its file: a line of JSON Lines, a record of a table, or a whole file that
 * is one document.
 */
public final class Row {
  private final long offset;
  private final int line;
  private final byte[] bytes;

  /**
   * A row.
   *
   * @param offset how many bytes of the file stand before it
   * @param line the line on which it starts, from 1
   * @param bytes the row with the line break behind it, if it has one; not copied
   */
  public Row(long offset, int line, byte[] bytes) {
    checkNotNull(bytes, "bytes");
    this.offset = offset;
    this.line = line;
    this.bytes = bytes;
  }

  /**
   * Where it stands.
   *
   * @return how many bytes of the file stand before it
   */
  public long offset() {
    return offset;
  }

  /**
   * The line on which it starts.
   *
   * @return the line, from 1
   */
  public int line() {
    return line;
  }

  /**
   * The row itself with the line break behind it, if it has one.
   *
   * @return the bytes, not a copy; not to be changed
   */
  public byte[] bytes() {
    return bytes;
  }
}
