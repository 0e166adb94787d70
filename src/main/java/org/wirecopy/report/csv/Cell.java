package org.wirecopy.report.csv;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.wirecopy.report.page.PipelineCommands;

/** What may stand in a cell. */
final class Cell {
  private static final CharMatcher BREAKS =
      CharMatcher.whitespace().or(CharMatcher.javaIsoControl()).precomputed();

  /** What spreadsheets take for the start of a formula, in their wide forms too. */
  private static final CharMatcher FORMULA = CharMatcher.anyOf("=+-@\uFF1D\uFF0B\uFF0D\uFF20");

  private static final int LONGEST = 500;
  private static final int DECIMALS = 4;

  private Cell() {}

  /**
   * A text on one line that no spreadsheet runs as a formula, and no pipeline as a command where it
   * begins a row; empty for none.
   */
  static String text(@Nullable String value) {
    if (value == null) {
      return "";
    }
    String line = BREAKS.trimAndCollapseFrom(cut(value), ' ');
    return isFormula(line) || PipelineCommands.isCommand(line) ? "'" + line : line;
  }

  private static boolean isFormula(String line) {
    return !line.isEmpty() && FORMULA.matches(line.charAt(0));
  }

  /** A number with four decimals at most; empty for none. */
  static String number(@Nullable Double value) {
    if (value == null || !Double.isFinite(value)) {
      return "";
    }
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private static String cut(String value) {
    if (value.length() <= LONGEST) {
      return value;
    }
    int end = Character.isHighSurrogate(value.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return value.substring(0, end) + "…";
  }
}
