package org.wirecopy.document.pdf;

import java.io.OutputStream;

/** How many bytes a file may still unpack to, as often as it is done. */
final class UnpackedBytes {
  /** So many times the largest stream all of them may have; a form may stand on each page. */
  private static final int ALL = 16;

  private final int largest;
  private long left;

  UnpackedBytes(int largest) {
    this.largest = largest;
    this.left = (long) ALL * largest;
  }

  /** Takes a stream that is unpacked once more. */
  void take(long bytes) {
    left -= bytes;
    if (left < 0) {
      throw new TooMuchException("unpacks to more than is allowed, " + ALL + " times a page");
    }
  }

  /** Counts what is written to another stream. */
  Counting counting(OutputStream to) {
    return new Counting(to);
  }

  /** A stream that ends a file whose stream is too long. */
  final class Counting extends OutputStream {
    private final OutputStream to;
    private long count;

    private Counting(OutputStream to) {
      this.to = to;
    }

    long count() {
      return count;
    }

    @Override
    public void write(int b) throws java.io.IOException {
      add(1);
      to.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws java.io.IOException {
      add(length);
      to.write(bytes, from, length);
    }

    private void add(int more) {
      count += more;
      if (count > largest) {
        throw new TooMuchException("has a stream that unpacks to more than is allowed");
      }
    }
  }
}
