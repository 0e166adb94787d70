package org.wirecopy.spark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.wirecopy.dedup.step.Reason;

/** The rows of a ledger, with the names of the ledger that one machine writes. */
final class LedgerTable {
  private static final int DECIMALS = 4;

  private static final StructType PLACE =
      new StructType()
          .add("input", DataTypes.StringType)
          .add("line", DataTypes.LongType)
          .add("document", DataTypes.StringType)
          .add("start", DataTypes.IntegerType)
          .add("end", DataTypes.IntegerType);

  /** The columns. */
  static final StructType SCHEMA =
      new StructType()
          .add("input", DataTypes.StringType)
          .add("document", DataTypes.StringType)
          .add("line", DataTypes.LongType)
          .add("start", DataTypes.IntegerType)
          .add("end", DataTypes.IntegerType)
          .add("rule", DataTypes.StringType)
          .add("kind", DataTypes.StringType)
          .add("similarity", DataTypes.DoubleType)
          .add("reason", DataTypes.StringType)
          .add("kept", PLACE)
          .add("alike", PLACE)
          .add("removed", DataTypes.StringType);

  private LedgerTable() {}

  /**
   * A row.
   *
   * @param input the name of the corpus
   * @param reason why something went
   * @param removed what went
   */
  static Row row(String input, Reason reason, String removed) {
    Reason.Place other = reason.other();
    Row place = other == null ? null : row(other);
    return RowFactory.create(
        input,
        reason.document(),
        reason.line(),
        reason.span().start(),
        reason.span().end(),
        reason.rule().label(),
        reason.kind(),
        rounded(reason.similarity()),
        reason.explanation(),
        reason.isKept() ? place : null,
        reason.isKept() ? null : place,
        removed);
  }

  private static Row row(Reason.Place place) {
    return RowFactory.create(
        place.input(), place.line(), place.document(), place.span().start(), place.span().end());
  }

  /** A number as the ledger of one machine has it. */
  static @Nullable Double rounded(@Nullable Double number) {
    return number == null
        ? null
        : (Double)
            BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP).doubleValue();
  }
}
