package org.wirecopy.document.compression;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * The plain bytes of a compressed stream. Says in words for a person why it ends before its time,
 * and ends before it fills a disk. Not safe for threads.
 */
final class Unpacked extends InputStream {
  /** No text that anybody wrote packs so well, and what is below this size does no harm. */
  private static final long MOST_TIMES = 500;

  private static final long HARMLESS = 256L << 20;

  private final PackedBytes packed;
  private final String label;
  private final InputStream plain;
  private long given;
  private boolean isEnded;

  /** Gives the plain bytes of packed ones. */
  interface Unpacking {
    InputStream plain(InputStream packed) throws IOException;
  }

  /**
   * Unpacks.
   *
   * @param packed the packed bytes
   * @param label the name of the compression; empty if the bytes are plain
   * @param unpacking what unpacks them
   */
  Unpacked(PackedBytes packed, String label, Unpacking unpacking) throws IOException {
    this.packed = packed;
    this.label = label;
    try {
      this.plain = unpacking.plain(packed);
    } catch (CompressionException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw fault(e);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (isEnded) {
      return -1;
    }
    int some;
    try {
      some = plain.read(buffer, offset, length);
      given += Math.max(0, some);
    } catch (IOException | RuntimeException e) {
      throw fault(e);
    }
    if (!label.isEmpty() && given > HARMLESS && given > MOST_TIMES * packed.taken()) {
      throw new CompressionException(
          "unpacks to more than 256 MiB and 500 times its size; if it is sound, decompress it first");
    }
    if (some < 0) {
      end();
    }
    return some;
  }

  /** What unpacks may hold memory that no collector frees. */
  private void end() throws IOException {
    isEnded = true;
    plain.close();
  }

  private IOException fault(Exception e) {
    IOException failure = packed.failure();
    if (failure != null) {
      return failure;
    }
    String data = "its " + label + " data ";
    if (e instanceof EOFException || packed.isUsedUp()) {
      return new CompressionException("is cut off: " + data + "ends too early", e);
    }
    String detail = e.getMessage() == null ? "" : " (" + e.getMessage() + ")";
    return detail.contains("memory")
        ? new CompressionException(
            "needs more than 128 MiB of memory to unpack" + detail + "; decompress it first", e)
        : new CompressionException("is damaged: " + data + "cannot be unpacked" + detail, e);
  }

  @Override
  public void close() throws IOException {
    end();
    packed.release();
  }
}
