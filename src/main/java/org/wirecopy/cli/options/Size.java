package org.wirecopy.cli.options;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number of bytes as people write it: {@code 512m}, {@code 2G}, {@code 800000k}. */
public final class Size {
  private static final Pattern FORM = Pattern.compile("(\\d{1,12})([kmgt]?)b?");
  private static final String UNITS = "kmgt";
  private static final int UNIT_BITS = 10;

  private Size() {}

  /** A number of bytes in the largest unit of which there is one, such as {@code 1.4 GB}. */
  public static String text(long bytes) {
    double number = bytes;
    int unit = -1;
    while (number >= 1 << UNIT_BITS && unit < UNITS.length() - 1) {
      number /= 1 << UNIT_BITS;
      unit++;
    }
    return unit < 0
        ? bytes + " bytes"
        : String.format(Locale.ROOT, "%.1f %cB", number, Character.toUpperCase(UNITS.charAt(unit)));
  }

  /**
   * Reads a size.
   *
   * @throws UsageException if it is none
   */
  static long bytes(Flag flag, String written) {
    Matcher form = FORM.matcher(written.strip().toLowerCase(Locale.ROOT));
    if (!form.matches()) {
      throw new UsageException(flag.key() + " must be a size such as 512m or 2g, was " + written);
    }
    int unit = form.group(2).isEmpty() ? 0 : UNITS.indexOf(form.group(2)) + 1;
    long number = Long.parseLong(form.group(1));
    long most = Long.MAX_VALUE >> UNIT_BITS * unit;
    return number > most ? Long.MAX_VALUE : number << UNIT_BITS * unit;
  }
}
