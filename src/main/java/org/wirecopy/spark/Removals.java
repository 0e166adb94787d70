package org.wirecopy.spark;

import static org.apache.spark.sql.functions.col;

import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.wirecopy.dedup.options.DedupOptions;
import org.wirecopy.dedup.options.Keep;
import org.wirecopy.dedup.step.Deciding;
import org.wirecopy.document.Span;

/**
 * Decides in the code of one machine what goes, for each component by itself. The overlaps of a
 * component pass by in their order; in memory is what its documents have lost.
 */
record Removals(OptionsSupplier options) implements MapPartitionsFunction<Row, Row> {
  /**
   * What a document loses; {@code right}, {@code left}, {@code place} and {@code turned} are the
   * order in which it was decided.
   */
  static final StructType SCHEMA =
      new StructType()
          .add("number", DataTypes.LongType)
          .add("id", DataTypes.StringType)
          .add("right", DataTypes.LongType)
          .add("left", DataTypes.LongType)
          .add("place", DataTypes.IntegerType)
          .add("turned", DataTypes.IntegerType)
          .add("hereStart", DataTypes.IntegerType)
          .add("hereEnd", DataTypes.IntegerType)
          .add("other", DataTypes.LongType)
          .add("otherId", DataTypes.StringType)
          .add("thereStart", DataTypes.IntegerType)
          .add("thereEnd", DataTypes.IntegerType)
          .add("similarity", DataTypes.DoubleType)
          .add("kind", DataTypes.StringType);

  /**
   * Decides.
   *
   * @param overlaps rows of {@link Overlaps#SCHEMA}
   * @param components of the ranks
   * @param options the options of the run
   * @return rows of {@link #SCHEMA}
   */
  static Dataset<Row> of(Dataset<Row> overlaps, Dataset<Row> components, OptionsSupplier options) {
    return overlaps
        .join(components, overlaps.col("right").equalTo(components.col("node")))
        .repartition(col("component"))
        .sortWithinPartitions("component", "right", "left", "place")
        .mapPartitions(new Removals(options), Encoders.row(SCHEMA));
  }

  @Override
  public Iterator<Row> call(Iterator<Row> overlaps) {
    return new Flattened<>(overlaps, new Decider(options.get())::decide);
  }

  /** Decides about one component after the other. */
  private static final class Decider {
    private final DedupOptions options;
    private Deciding deciding;
    private long component = -1;

    Decider(DedupOptions options) {
      this.options = options;
      this.deciding = begun();
    }

    private Deciding begun() {
      return new Deciding(options.mode(), options.keep() == Keep.NONE, 0);
    }

    void decide(Row overlap, Consumer<Row> out) {
      long next = overlap.<Long>getAs("component");
      if (next != component) {
        deciding = begun();
        component = next;
      }
      Deciding.Verdict verdict =
          deciding.decide(
              overlap.getLong(0),
              overlap.getLong(1),
              new Span(overlap.getInt(7), overlap.getInt(8)),
              new Span(overlap.getInt(9), overlap.getInt(10)));
      if (verdict.isOriginalGone()) {
        Span there = new Span(overlap.getInt(7), overlap.getInt(8));
        Span here = new Span(overlap.getInt(9), overlap.getInt(10));
        out.accept(lost(overlap, 2, there, 4, here, 0));
      }
      for (Deciding.Part part : verdict.parts()) {
        out.accept(lost(overlap, 4, part.here(), 2, part.there(), 1));
      }
    }

    /** The columns of a document are told by where they begin. */
    private static Row lost(Row o, int own, Span here, int other, Span there, int turned) {
      return RowFactory.create(
          o.get(own),
          o.get(own + 1),
          o.get(1),
          o.get(0),
          o.get(6),
          turned,
          here.start(),
          here.end(),
          o.get(other),
          o.get(other + 1),
          there.start(),
          there.end(),
          o.get(11),
          o.get(12));
    }
  }
}
