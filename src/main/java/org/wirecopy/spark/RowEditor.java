package org.wirecopy.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.wirecopy.dedup.options.DedupOptions;
import org.wirecopy.dedup.options.Keep;
import org.wirecopy.dedup.step.Cut;
import org.wirecopy.dedup.step.Overlap;
import org.wirecopy.dedup.step.Reason;
import org.wirecopy.dedup.step.RemovalRule;
import org.wirecopy.dedup.step.RowAnnotation;
import org.wirecopy.dedup.step.Text;
import org.wirecopy.dedup.step.Trimming;
import org.wirecopy.document.Document;
import org.wirecopy.noise.mark.Mark;

/** Turns what a row loses into what becomes of it, in the code of one machine. */
final class RowEditor {
  private static final Object[] NO_ROWS = {};

  private final RowFields fields;
  private final DedupOptions options;
  private final boolean isCleaned;

  RowEditor(RowFields fields, DedupOptions options) {
    this.fields = fields;
    this.options = options;
    this.isCleaned = options.noise() != null;
  }

  /** A row with {@code number}, {@code fields}, {@code json} and {@code losses}. */
  Row edit(Row row) {
    long number = row.getLong(0);
    Optional<Document> document = fields.document(row.getStruct(1), number, problem -> {});
    if (document.isEmpty()) {
      return unchanged(number, null);
    }
    List<Row> rows = row.isNullAt(3) ? List.of() : row.getList(3);
    Losses losses = Losses.of(rows, fields.corpus());
    Text text = Text.of(losses.others().size(), document.get(), options.cleaner());
    return switch (options.mode()) {
      case DOCUMENTS ->
          losses.overlaps().isEmpty() ? trimmed(row, text, losses) : removed(row, text, losses);
      case PASSAGES -> trimmed(row, text, losses);
      case ANNOTATE -> annotated(number, text, losses);
    };
  }

  private static Row unchanged(long number, @Nullable String problem) {
    return RowFactory.create(number, false, null, null, NO_ROWS, problem);
  }

  private Row annotated(long number, Text text, Losses losses) {
    RowAnnotation annotation =
        RowAnnotation.of(text, losses.overlaps(), options.threshold(), isCleaned);
    Row column = Annotations.row(annotation, losses.others(), isCleaned);
    return RowFactory.create(number, false, null, column, NO_ROWS, null);
  }

  private Row removed(Row row, Text text, Losses losses) {
    Overlap overlap = losses.overlaps().get(0);
    Reason reason =
        subject(row, text)
            .because(RemovalRule.COPY, overlap.here(), overlap, losses.place(overlap));
    return whole(row, reason);
  }

  private Row whole(Row row, Reason reason) {
    Object[] ledger = {LedgerTable.row(fields.corpus(), reason, row.getString(2))};
    return RowFactory.create(row.getLong(0), true, null, null, ledger, null);
  }

  private Row trimmed(Row row, Text text, Losses losses) {
    Trimming trimming = Trimming.of(text, losses.overlaps(), isCleaned);
    if (trimming.cuts().isEmpty()) {
      return unchanged(row.getLong(0), null);
    }
    if (trimming.leavesNothing()) {
      Overlap main = trimming.main().orElse(null);
      Reason.Place place = main == null ? null : losses.place(main);
      return whole(row, subject(row, text).because(trimming, place));
    }
    if (text.document().isPage()) {
      return unchanged(
          row.getLong(0),
          "is left whole, since its text was taken from a page of HTML and does not stand in the"
              + " row as it is; take the text out first, or leave out whole documents");
    }
    List<Row> ledger = new ArrayList<>();
    for (Cut cut : trimming.cuts()) {
      String removed = text.document().text(cut.span());
      ledger.add(LedgerTable.row(fields.corpus(), reason(row, text, losses, cut), removed));
    }
    return RowFactory.create(row.getLong(0), false, trimming.rest(), null, ledger.toArray(), null);
  }

  private Reason reason(Row row, Text text, Losses losses, Cut cut) {
    Mark mark = cut.mark();
    Overlap overlap = cut.overlap();
    Reason.Subject subject = subject(row, text);
    return mark != null
        ? subject.because(mark, cut.span())
        : subject.because(
            RemovalRule.PASSAGE,
            cut.span(),
            overlap,
            overlap == null ? null : losses.place(overlap));
  }

  private Reason.Subject subject(Row row, Text text) {
    return new Reason.Subject(
        text.document().id(), row.getLong(0) + 1, options.keep() != Keep.NONE);
  }
}
