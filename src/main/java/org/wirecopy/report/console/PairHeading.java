package org.wirecopy.report.console;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Pair;
import org.wirecopy.report.page.Grid;
import org.wirecopy.report.page.Ink;
import org.wirecopy.report.page.Numbers;
import org.wirecopy.report.page.Page;
import org.wirecopy.report.page.Prose;
import org.wirecopy.report.place.Places;
import org.wirecopy.trace.Evidence;
import org.wirecopy.trace.Family;
import org.wirecopy.trace.Origin;
import org.wirecopy.trace.Reuse;

/** What is to be said of two documents before their passages: origin, shares, kinds. */
final class PairHeading {
  private static final int INDENT = 2;
  private static final int MOST_REASONS = 3;

  private final Provenance provenance;
  private final Places places;
  private final boolean withOrigin;

  PairHeading(Provenance provenance, Places places, boolean withOrigin) {
    this.provenance = provenance;
    this.places = places;
    this.withOrigin = withOrigin;
  }

  /** Writes the heading; the document nearest to the origin stands first in the pair returned. */
  Pair write(Page page, SharedText shared) throws IOException {
    Optional<Family> family = provenance.family(shared.reuses());
    String origin = origin(shared);
    Pair pair = directed(shared.pair(), origin);
    title(page, pair, origin);
    shares(page, pair);
    kinds(page, shared);
    if (withOrigin && family.isPresent()) {
      new OriginText(places, page).write(family.get(), MOST_REASONS, INDENT);
    }
    page.blank();
    return pair;
  }

  /** Adds what two documents share as a row: from, a sign, to, words, share, passages, kind. */
  void row(Grid grid, Page page, SharedText shared) {
    String origin = origin(shared);
    Pair pair = directed(shared.pair(), origin);
    grid.row(
        pair.left(),
        sign(page, pair, origin),
        pair.right(),
        Numbers.grouped(shared.words()),
        provenance.shared(pair.right(), pair.left()).map(Numbers::percent).orElse(""),
        Numbers.grouped(shared.reuses().size()),
        shared.commonestKind());
  }

  private @Nullable String origin(SharedText shared) {
    return provenance
        .family(shared.reuses())
        .map(Family::origin)
        .map(Origin::document)
        .orElse(null);
  }

  private static String sign(Page page, Pair pair, @Nullable String origin) {
    return pair.left().equals(origin) ? page.glyphs().arrow() : page.glyphs().both();
  }

  private static Pair directed(Pair pair, @Nullable String origin) {
    return pair.right().equals(origin) ? new Pair(pair.right(), pair.left()) : pair;
  }

  private static void title(Page page, Pair pair, @Nullable String origin) throws IOException {
    String sign = sign(page, pair, origin);
    Prose title = new Prose().add(pair.left(), Ink.STRONG);
    page.paragraph(title.add(" " + sign + " ").add(pair.right(), Ink.STRONG), 0);
  }

  /** Each kind once, with the reason that its longest passage gives. */
  private void kinds(Page page, SharedText shared) throws IOException {
    String words = Numbers.count(shared.words(), "shared word");
    Prose line = new Prose().add(shared.kinds(), Ink.KIND);
    page.paragraph(line.add(" " + page.glyphs().dot() + " " + words), INDENT);
    for (Reuse longest : shared.longestOfEachKind()) {
      for (Evidence reason : longest.evidence().stream().limit(1).toList()) {
        page.paragraph(PlacedReason.of(reason, places, page), INDENT + INDENT);
      }
    }
  }

  private void shares(Page page, Pair pair) throws IOException {
    Function<Pair, Optional<String>> sentence =
        way ->
            provenance
                .shared(way.left(), way.right())
                .map(share -> Numbers.percent(share) + " of " + way.left());
    Optional<String> right = sentence.apply(new Pair(pair.right(), pair.left()));
    Optional<String> left = sentence.apply(pair);
    if (right.isPresent() || left.isPresent()) {
      String both = right.isPresent() && left.isPresent() ? " and " : "";
      page.paragraph(Prose.of(right.orElse("") + both + left.orElse("") + " is shared"), INDENT);
    }
  }
}
