package org.wirecopy.report.console;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wirecopy.match.Pair;
import org.wirecopy.report.Places;
import org.wirecopy.trace.Agency;
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

  PairHeading(Provenance provenance, Places places) {
    this.provenance = provenance;
    this.places = places;
  }

  /** Writes the heading; the document nearest to the origin stands first in the pair returned. */
  Pair write(Page page, Shared shared) throws IOException {
    Optional<Family> family = provenance.family(shared.reuses());
    String origin = family.map(Family::origin).map(Origin::document).orElse(null);
    Pair pair = directed(shared.pair(), origin);
    title(page, pair, origin);
    shares(page, pair);
    kinds(page, shared);
    if (family.isPresent()) {
      agency(page, family.get().agency());
      origin(page, family.get().origin());
    }
    page.blank();
    return pair;
  }

  private static Pair directed(Pair pair, @Nullable String origin) {
    return pair.right().equals(origin) ? new Pair(pair.right(), pair.left()) : pair;
  }

  private static void title(Page page, Pair pair, @Nullable String origin) throws IOException {
    Glyphs glyphs = page.glyphs();
    String sign = pair.left().equals(origin) ? glyphs.arrow() : glyphs.both();
    Prose title = new Prose().add(pair.left(), Ink.STRONG);
    page.paragraph(title.add(" " + sign + " ").add(pair.right(), Ink.STRONG), 0);
  }

  /** Each kind once, with the reason that its longest passage gives. */
  private void kinds(Page page, Shared shared) throws IOException {
    String words = Numbers.count(shared.words(), "shared word");
    Prose line = new Prose().add(shared.kinds(), Ink.KIND);
    page.paragraph(line.add(" " + page.glyphs().dot() + " " + words), INDENT);
    for (Reuse longest : shared.longestOfEachKind()) {
      for (Evidence reason : longest.evidence().stream().limit(1).toList()) {
        page.paragraph(Reason.of(reason, places, page), INDENT + INDENT);
      }
    }
  }

  private void shares(Page page, Pair pair) throws IOException {
    Function<Pair, Optional<String>> sentence =
        way ->
            provenance
                .derived(way.left(), way.right())
                .map(share -> Numbers.percent(share) + " of " + way.left());
    Optional<String> right = sentence.apply(new Pair(pair.right(), pair.left()));
    Optional<String> left = sentence.apply(pair);
    if (right.isPresent() || left.isPresent()) {
      String both = right.isPresent() && left.isPresent() ? " and " : "";
      page.paragraph(Prose.of(right.orElse("") + both + left.orElse("") + " is shared"), INDENT);
    }
  }

  private static void agency(Page page, @Nullable Agency agency) throws IOException {
    if (agency != null) {
      String name = agency.code().equals(agency.name()) ? "" : " (" + agency.name() + ")";
      page.paragraph(new Prose().add("Agency: ").add(agency.code(), Ink.STRONG).add(name), INDENT);
    }
  }

  private void origin(Page page, Origin origin) throws IOException {
    if (origin.document() == null) {
      page.paragraph(Prose.of("Origin: not to be told from these documents"), INDENT);
      return;
    }
    String sure = ", " + Numbers.percent(origin.sure()) + " sure";
    page.paragraph(
        new Prose().add("Origin: nearest is ").add(origin.document(), Ink.STRONG).add(sure),
        INDENT);
    List<Evidence> reasons = First.of(origin.evidence(), MOST_REASONS, page);
    for (Evidence reason : reasons) {
      page.paragraph(Reason.of(reason, places, page), INDENT + INDENT);
    }
    for (Evidence conflict : First.of(origin.conflicts(), MOST_REASONS, page)) {
      Prose prose = new Prose().add("Conflict: ", Ink.ALERT).add(conflict.document() + " ");
      page.paragraph(prose.add(conflict.reason()), INDENT);
    }
  }
}
