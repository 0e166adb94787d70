package org.wirecopy.spark;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.wirecopy.dedup.options.DedupOptions;
import org.wirecopy.dedup.step.Comparer;
import org.wirecopy.dedup.step.Comparers;
import org.wirecopy.dedup.step.Overlap;
import org.wirecopy.dedup.step.Text;

/** Compares the pairs of one task; texts that were taken apart last are kept. */
record Verifying(RowFields fields, OptionsSupplier options)
    implements MapPartitionsFunction<Row, Row> {
  private static final int ORIGINAL = 0;
  private static final int COPY = 1;

  @Override
  public Iterator<Row> call(Iterator<Row> pairs) {
    DedupOptions known = options.get();
    Comparer comparer = Comparers.of(known, true);
    Predicate<Overlap> goes = overlap -> !known.spares(overlap.kind());
    RecentTexts originals = new RecentTexts(ORIGINAL, fields, known.cleaner());
    RecentTexts copies = new RecentTexts(COPY, fields, known.cleaner());
    return new Flattened<>(
        pairs,
        (pair, out) -> {
          Text original = originals.get(pair.getLong(2), pair.getStruct(3));
          Text copy = copies.get(pair.getLong(4), pair.getStruct(5));
          List<Overlap> found = comparer.compare(original, copy);
          tell(pair, original, copy, found.stream().filter(goes).toList(), out);
        });
  }

  private static void tell(
      Row pair, Text original, Text copy, List<Overlap> overlaps, Consumer<Row> out) {
    for (int place = 0; place < overlaps.size(); place++) {
      Overlap overlap = overlaps.get(place);
      // What of the original stands in the copy comes the other way round.
      boolean isTurned = overlap.original() == COPY;
      out.accept(
          RowFactory.create(
              pair.getLong(isTurned ? 1 : 0),
              pair.getLong(isTurned ? 0 : 1),
              pair.getLong(isTurned ? 4 : 2),
              (isTurned ? copy : original).document().id(),
              pair.getLong(isTurned ? 2 : 4),
              (isTurned ? original : copy).document().id(),
              place,
              overlap.there().start(),
              overlap.there().end(),
              overlap.here().start(),
              overlap.here().end(),
              overlap.similarity(),
              overlap.kind() == null ? null : overlap.kind().name()));
    }
  }
}
