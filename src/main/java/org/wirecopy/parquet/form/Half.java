package org.wirecopy.parquet.form;

/**
 * Numbers of 16 bits: a sign, five bits of exponent, ten of fraction (IEEE 754-2008, binary16). The
 * JDK knows them from version 20.
 */
final class Half {
  private static final int INFINITY = 0x7C00;
  private static final int NAN = 0x7E00;

  /** Half way from the largest number to the one that would come next. */
  private static final float TOO_LARGE = 65520;

  private static final float SMALLEST_NORMAL = 0x1p-14f;

  private Half() {}

  /** The number of 16 bits. */
  static float toFloat(int bits) {
    int exponent = bits >> 10 & 0x1F;
    int fraction = bits & 0x3FF;
    float size;
    if (exponent == 0x1F) {
      size = fraction == 0 ? Float.POSITIVE_INFINITY : Float.NaN;
    } else if (exponent == 0) {
      size = fraction * 0x1p-24f;
    } else {
      size = Math.scalb(1024f + fraction, exponent - 25);
    }
    return (bits & 0x8000) == 0 ? size : -size;
  }

  /** The 16 bits of the nearest number, in the lower half. */
  static int ofFloat(float value) {
    int sign = Float.floatToIntBits(value) >>> 16 & 0x8000;
    float size = Math.abs(value);
    if (Float.isNaN(size)) {
      return NAN;
    }
    if (size >= TOO_LARGE) {
      return sign | INFINITY;
    }
    if (size < SMALLEST_NORMAL) {
      return sign | (int) Math.rint(size * 0x1p24f);
    }
    int exponent = Math.getExponent(size);
    int fraction = (int) Math.rint(Math.scalb(size, 10 - exponent));
    return sign | (exponent + 14 << 10) + fraction;
  }
}
