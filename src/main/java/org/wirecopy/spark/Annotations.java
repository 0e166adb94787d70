package org.wirecopy.spark;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.wirecopy.dedup.step.Overlap;
import org.wirecopy.dedup.step.Reason;
import org.wirecopy.dedup.step.RowAnnotation;

/** The column that tells what of a row is copied, with the names that rows of JSON Lines get. */
final class Annotations {
  private static final StructType ORIGINAL =
      new StructType()
          .add("document", DataTypes.StringType)
          .add("start", DataTypes.IntegerType)
          .add("end", DataTypes.IntegerType);

  private static final StructType PASSAGE =
      new StructType()
          .add("start", DataTypes.IntegerType)
          .add("end", DataTypes.IntegerType)
          .add("kind", DataTypes.StringType)
          .add("similarity", DataTypes.DoubleType)
          .add("original", ORIGINAL);

  private static final StructType NOISE =
      new StructType()
          .add("start", DataTypes.IntegerType)
          .add("end", DataTypes.IntegerType)
          .add("noise", DataTypes.StringType);

  /** The fields of the column. */
  static final StructType SCHEMA =
      new StructType()
          .add("copyOf", DataTypes.StringType)
          .add("copied", DataTypes.DoubleType)
          .add("passages", DataTypes.createArrayType(PASSAGE))
          .add("noise", DataTypes.createArrayType(NOISE));

  private Annotations() {}

  /**
   * What the column holds.
   *
   * @param annotation what is told of the text
   * @param others where each overlap stands elsewhere, by the number of its original
   * @param isCleaned whether noise is told
   */
  static Row row(RowAnnotation annotation, List<Reason.Place> others, boolean isCleaned) {
    String copyOf =
        annotation.copyOf().isPresent()
            ? others.get(annotation.copyOf().getAsInt()).document()
            : null;
    return RowFactory.create(
        copyOf,
        LedgerTable.rounded(annotation.copied()),
        annotation.overlaps().stream().map(overlap -> passage(overlap, others)).toArray(),
        isCleaned ? noise(annotation) : null);
  }

  private static Row passage(Overlap overlap, List<Reason.Place> others) {
    return RowFactory.create(
        overlap.here().start(),
        overlap.here().end(),
        overlap.kind() == null ? null : overlap.kind().label(),
        LedgerTable.rounded(overlap.similarity()),
        RowFactory.create(
            others.get(overlap.original()).document(),
            overlap.there().start(),
            overlap.there().end()));
  }

  private static Object @Nullable [] noise(RowAnnotation annotation) {
    return annotation.marks().stream()
        .map(
            mark -> RowFactory.create(mark.span().start(), mark.span().end(), mark.noise().label()))
        .toArray();
  }
}
