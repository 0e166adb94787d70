package org.wirecopy.archive.store;

import java.io.IOException;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of a segment, each in as many bits as the distance from the least to the greatest takes.
 * {@link Long#MAX_VALUE} stands for itself and makes none of them longer.
 *
 * <pre>{@literal
 * bits of a number | the least | the numbers
 * }</pre>
 *
 * <p>Safe for threads.
 */
final class PackedNumbers {
  private static final int HEAD = 2 * Long.BYTES;

  private final CheckedFile file;
  private final long start;
  private volatile @Nullable Form form;

  /** How they are written. */
  private record Form(int width, long least) {}

  /**
   * Numbers of a file, which is not read before one of them is asked for.
   *
   * @param start where they were written
   */
  PackedNumbers(CheckedFile file, long start) {
    this.file = file;
    this.start = start;
  }

  long get(int index) {
    Form known = form;
    Form now = known == null ? read() : known;
    long bits = bits(file, start + HEAD, (long) index * now.width, now.width);
    return bits == mask(now.width) ? Long.MAX_VALUE : now.least + bits;
  }

  private Form read() {
    long bits = file.longAt(start);
    if (bits < 1 || bits > Long.SIZE) {
      throw new DamagedArchiveException(
          Damage.in(file.path(), "its numbers are not as they were written"));
    }
    Form read = new Form((int) bits, file.longAt(start + Long.BYTES));
    form = read;
    return read;
  }

  private static long mask(int width) {
    return -1L >>> Long.SIZE - width;
  }

  /** The bits of a {@link BitOutput} from one on. */
  static long bits(CheckedFile file, long start, long bit, int width) {
    long at = start + (bit >>> 3);
    int shift = (int) (bit & 7);
    long value = file.longAt(at) >>> shift;
    if (shift + width > Long.SIZE) {
      value |= (long) file.byteAt(at + Long.BYTES) << Long.SIZE - shift;
    }
    return value & mask(width);
  }

  /** Writes numbers. */
  static void write(CheckedOutput out, int count, IntToLongFunction numbers) throws IOException {
    long least = Long.MAX_VALUE;
    long greatest = Long.MIN_VALUE;
    for (int i = 0; i < count; i++) {
      long number = numbers.applyAsLong(i);
      if (number != Long.MAX_VALUE) {
        least = Math.min(least, number);
        greatest = Math.max(greatest, number);
      }
    }
    long most = greatest < least ? 0 : Math.addExact(Math.subtractExact(greatest, least), 1);
    int width = Math.max(1, Long.SIZE - Long.numberOfLeadingZeros(most));
    out.writeLong(width);
    out.writeLong(least);
    BitOutput bits = new BitOutput(out, width);
    for (int i = 0; i < count; i++) {
      long number = numbers.applyAsLong(i);
      bits.write(number == Long.MAX_VALUE ? mask(width) : number - least);
    }
    bits.end();
  }
}
