package org.wirecopy.report.page;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as a person reads them. */
public final class Numbers {
  private static final int THOUSAND = 3;
  private static final int PERCENT = 100;

  private Numbers() {}

  /** A count with its noun: {@code 1 document}, {@code 1,204 documents}. */
  public static String count(long count, String one, String many) {
    return grouped(count) + " " + (count == 1 ? one : many);
  }

  public static String count(long count, String one) {
    return count(
        count, one, one.endsWith("y") ? one.substring(0, one.length() - 1) + "ies" : one + "s");
  }

  /** A whole number with a comma before every three digits. */
  public static String grouped(long number) {
    StringBuilder digits = new StringBuilder(Long.toString(number));
    for (int i = digits.length() - THOUSAND; i > 0; i -= THOUSAND) {
      digits.insert(i, ',');
    }
    return digits.toString();
  }

  /** A share in whole per cent; what is not nothing is not called nothing, nor half all. */
  public static String percent(double share) {
    long percent = Math.round(share * PERCENT);
    if (percent == 0 && share > 0) {
      return "under 1 %";
    }
    return percent == PERCENT && share < 1 ? "over 99 %" : percent + " %";
  }

  public static String decimal(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }
}
