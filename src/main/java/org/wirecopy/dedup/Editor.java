package org.wirecopy.dedup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wirecopy.dedup.options.Mode;
import org.wirecopy.dedup.step.ByteEdit;
import org.wirecopy.dedup.step.Cut;
import org.wirecopy.dedup.step.Overlap;
import org.wirecopy.dedup.step.Reason;
import org.wirecopy.dedup.step.RemovalRule;
import org.wirecopy.dedup.step.Text;
import org.wirecopy.dedup.step.Trimming;
import org.wirecopy.dedup.store.Catalog;
import org.wirecopy.dedup.store.Entry;
import org.wirecopy.dedup.store.Home;
import org.wirecopy.dedup.store.Texts;
import org.wirecopy.document.Problem;
import org.wirecopy.document.RowShape;
import org.wirecopy.document.Span;
import org.wirecopy.noise.mark.Mark;
import org.wirecopy.trace.form.SameForm;

/** Turns decisions into changes of bytes. Safe for threads. */
final class Editor {
  private static final String ON_ONE_FORM = "holds passages with other names and numbers";

  private final Catalog catalog;
  private final Texts texts;
  private final Fate fate;
  private final EditRules rules;

  Editor(Catalog catalog, Texts texts, Fate fate, EditRules rules) {
    this.catalog = catalog;
    this.texts = texts;
    this.fate = fate;
    this.rules = rules;
  }

  /**
   * What becomes of a row.
   *
   * @throws IOException if it cannot be read again
   */
  Edited edit(int number) throws IOException {
    Entry entry = catalog.get(number);
    List<Overlap> overlaps = fate.decisions().of(number);
    if (!entry.isReadable()) {
      return Edited.unchanged(number);
    }
    if (rules.mode() == Mode.ANNOTATE) {
      return new Annotation(texts, rules).of(texts.get(number), overlaps);
    }
    if (rules.mode() == Mode.DOCUMENTS && !overlaps.isEmpty()) {
      return removed(entry, overlaps.get(0));
    }
    Edited edited =
        overlaps.isEmpty() && !rules.isCleaned()
            ? Edited.unchanged(number)
            : cut(entry, texts.read(number), overlaps);
    Overlap form = fate.forms().of(number);
    return form == null || edited.isGone() ? edited : standing(entry, edited, form);
  }

  /** Says of a document that stays why it is no copy. */
  private Edited standing(Entry entry, Edited edited, Overlap form) throws IOException {
    if (!rules.isExplained()) {
      return edited.asForm(List.of());
    }
    Text text = texts.get(form.copy());
    String reason =
        SameForm.of(texts.get(form.original()).words(), text.words()).orElse(ON_ONE_FORM);
    Reason because = subject(text).becauseOfForm(form, place(form), reason);
    return edited.asForm(List.of(new ByteEdit(entry.offset(), 0, ByteEdit.NOTHING, because)));
  }

  private Edited removed(Entry entry, Overlap overlap) throws IOException {
    Reason reason = null;
    if (rules.isExplained()) {
      Text text = texts.get(overlap.copy());
      reason = because(RemovalRule.COPY, text, overlap.here(), overlap);
    }
    String kind = overlap.kind() == null ? RemovalRule.COPY.label() : overlap.kind().label();
    return new Edited(
        overlap.copy(),
        List.of(whole(entry, reason)),
        List.of(new Edited.Loss(kind, entry.words(), true, false)),
        List.of());
  }

  private static ByteEdit whole(Entry entry, @Nullable Reason reason) {
    return new ByteEdit(entry.offset(), entry.length(), ByteEdit.NOTHING, reason);
  }

  private Edited cut(Entry entry, Text text, List<Overlap> overlaps) throws IOException {
    Trimming trimming = Trimming.of(text, overlaps, rules.isCleaned());
    List<Cut> cuts = trimming.cuts();
    if (cuts.isEmpty()) {
      return Edited.unchanged(text.number());
    }
    List<Edited.Loss> losses = new ArrayList<>();
    for (Cut cut : cuts) {
      losses.add(new Edited.Loss(label(cut), cut.words(), false, cut.mark() != null));
    }
    if (trimming.leavesNothing()) {
      return emptied(entry, trimming, losses);
    }
    int[] places = new int[2 * cuts.size()];
    for (int i = 0; i < cuts.size(); i++) {
      places[2 * i] = cuts.get(i).span().start();
      places[2 * i + 1] = cuts.get(i).span().end();
    }
    Optional<int[]> bytes =
        texts.volume(text.number()).bytesOf(text.row(), text.document(), places);
    if (bytes.isEmpty()) {
      return new Edited(text.number(), List.of(), List.of(), List.of(uncuttable(entry, text)));
    }
    List<ByteEdit> changes = new ArrayList<>();
    for (int i = 0; i < cuts.size(); i++) {
      int from = bytes.get()[2 * i];
      int length = bytes.get()[2 * i + 1] - from;
      Reason reason = rules.isExplained() ? because(text, cuts.get(i)) : null;
      changes.add(new ByteEdit(entry.offset() + from, length, ByteEdit.NOTHING, reason));
    }
    return new Edited(text.number(), changes, losses, List.of());
  }

  private static String label(Cut cut) {
    Overlap overlap = cut.overlap();
    Mark mark = cut.mark();
    if (overlap != null && overlap.kind() != null) {
      return overlap.kind().label();
    }
    return mark != null ? mark.noise().label() : RemovalRule.PASSAGE.label();
  }

  private Edited emptied(Entry entry, Trimming trimming, List<Edited.Loss> losses)
      throws IOException {
    Text text = trimming.text();
    Reason reason = null;
    if (rules.isExplained()) {
      Overlap main = trimming.main().orElse(null);
      reason = subject(text).because(trimming, main == null ? null : place(main));
    }
    List<Edited.Loss> all = new ArrayList<>(losses);
    // The document counts for what was copied in it, rather than for its noise.
    Edited.Loss main =
        losses.stream().filter(loss -> !loss.isNoise()).findFirst().orElse(losses.get(0));
    all.set(
        losses.indexOf(main), new Edited.Loss(main.reason(), main.words(), true, main.isNoise()));
    return new Edited(text.number(), List.of(whole(entry, reason)), all, List.of());
  }

  private Problem uncuttable(Entry entry, Text text) {
    if (texts.volume(text.number()).shape() == RowShape.CAPTURES) {
      return new Problem(
          text.document().id(),
          "record " + entry.line(),
          "is left whole, since records of web archives are not cut; write their texts as JSON"
              + " Lines, as in -o out.jsonl, or leave out whole documents with --mode documents");
    }
    return new Problem(
        text.document().id(),
        "line " + entry.line(),
        "is left whole, since its text does not stand in the file as it is (a page of HTML, or an"
            + " encoding other than UTF-8); write texts and pages that are files of their own as"
            + " JSON Lines, as in -o out.jsonl, or leave out whole documents with --mode"
            + " documents");
  }

  private Reason because(Text text, Cut cut) throws IOException {
    Mark mark = cut.mark();
    return mark != null
        ? subject(text).because(mark, cut.span())
        : because(RemovalRule.PASSAGE, text, cut.span(), cut.overlap());
  }

  private Reason because(RemovalRule rule, Text text, Span span, @Nullable Overlap overlap)
      throws IOException {
    Reason.Place place = overlap == null ? null : place(overlap);
    return subject(text).because(rule, span, overlap, place);
  }

  private Reason.Subject subject(Text text) {
    return new Reason.Subject(text.document().id(), text.row().line(), !rules.keepsNone());
  }

  private Reason.Place place(Overlap overlap) throws IOException {
    Text other = texts.get(overlap.original());
    Home home = texts.volume(overlap.original()).home(other.row());
    return new Reason.Place(home.input(), home.line(), other.document().id(), overlap.there());
  }
}
