package org.wirecopy.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.wirecopy.dedup.step.Overlap;
import org.wirecopy.dedup.step.Reason;
import org.wirecopy.document.Span;
import org.wirecopy.trace.ReuseKind;

/**
 * What a document loses, in the order in which it was decided. Originals go by a number that is
 * theirs among those of this document.
 *
 * @param overlaps what stands elsewhere
 * @param others an original by its number; its span is that of the first overlap with it
 */
record Losses(List<Overlap> overlaps, List<Reason.Place> others) {
  /**
   * Reads rows.
   *
   * @param rows rows with the columns of {@link Removals#SCHEMA}
   * @param corpus the name of the corpus
   */
  static Losses of(List<Row> rows, String corpus) {
    List<Overlap> overlaps = new ArrayList<>();
    List<Reason.Place> others = new ArrayList<>();
    Map<Long, Integer> numbers = new HashMap<>();
    for (Row row : rows) {
      long other = row.<Long>getAs("other");
      Span there = new Span(row.<Integer>getAs("thereStart"), row.<Integer>getAs("thereEnd"));
      Integer number = numbers.get(other);
      if (number == null) {
        number = others.size();
        numbers.put(other, number);
        others.add(new Reason.Place(corpus, other + 1, row.getAs("otherId"), there));
      }
      String kind = row.getAs("kind");
      overlaps.add(
          new Overlap(
              number,
              others.size(),
              there,
              new Span(row.<Integer>getAs("hereStart"), row.<Integer>getAs("hereEnd")),
              row.<Double>getAs("similarity"),
              kind == null ? null : ReuseKind.valueOf(kind)));
    }
    return new Losses(overlaps, others);
  }

  /** Where the words of an overlap stand elsewhere. */
  Reason.Place place(Overlap overlap) {
    Reason.Place other = others.get(overlap.original());
    return new Reason.Place(other.input(), other.line(), other.document(), overlap.there());
  }
}
