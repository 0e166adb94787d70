package org.wirecopy.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Published;
import org.wirecopy.document.Span;

/**
 * Finds which document of a family is nearest to the origin of its text, from what points to it:
 *
 * <ul>
 *   <li>it carries the text under an agency's dateline (2 points) or another credit (1);
 *   <li>it was published certainly before all others whose dates are known (2);
 *   <li>it holds more of the text than any other, by a tenth at least (1);
 *   <li>another document of the family names it as the source (3);
 *   <li>it is a forum page, where texts are pasted more often than written (1 less).
 * </ul>
 *
 * How sure this is grows with the lead over the second: {@code lead / (lead + 1)}. Without a lead
 * no document is named.
 */
final class Origins {
  private static final double DATELINE = 2;
  private static final double CREDIT = 1;
  private static final double EARLIEST = 2;
  private static final double LONGEST = 1;
  private static final double NAMED = 3;
  private static final double FORUM = 1;

  private final List<Passage.Side> members;
  private final List<Subject> holders;

  /** A document and the reasons to take it for the origin. */
  private record Claim(Subject holder, double points, List<Evidence> evidence) {}

  private Origins(List<Passage.Side> members, List<Subject> holders) {
    this.members = members;
    this.holders = holders;
  }

  static Origin of(List<Passage.Side> members, List<Subject> holders) {
    return new Origins(members, holders).choose();
  }

  private Origin choose() {
    List<Claim> claims =
        holders.stream()
            .map(this::claim)
            .sorted(Comparator.comparingDouble(Claim::points).reversed())
            .toList();
    Claim best = claims.get(0);
    if (claims.size() == 1) {
      return new Origin(best.holder.id(), 1, best.evidence);
    }
    double lead = best.points - claims.get(1).points;
    return lead <= 0
        ? new Origin(null, 0, List.of())
        : new Origin(best.holder.id(), lead / (lead + 1), best.evidence);
  }

  private Claim claim(Subject holder) {
    List<Evidence> evidence = new ArrayList<>();
    double points = credit(holder, evidence) + named(holder, evidence);
    points += isEarliest(holder, evidence) ? EARLIEST : 0;
    points += isLongest(holder, evidence) ? LONGEST : 0;
    points -= holder.isForum() ? FORUM : 0;
    return new Claim(holder, points, evidence);
  }

  private double credit(Subject holder, List<Evidence> evidence) {
    Optional<Credit> credit =
        members.stream()
            .filter(m -> m.document().equals(holder.id()))
            .flatMap(m -> holder.creditsFor(m.span()).stream())
            .min(Comparator.comparing(Credit::kind).thenComparing(Credit::span));
    credit.ifPresent(
        c ->
            evidence.add(
                new Evidence(holder.id(), c.span(), "carries the text as " + c.agency().name())));
    return credit.map(c -> c.kind() == Credit.Kind.DATELINE ? DATELINE : CREDIT).orElse(0.0);
  }

  private double named(Subject holder, List<Evidence> evidence) {
    String source = holder.clean().metadata().source();
    if (source == null) {
      return 0;
    }
    for (Subject other : holders) {
      Optional<Span> line =
          source.equals(other.clean().metadata().source())
              ? Optional.empty()
              : SourceLines.naming(other.clean(), source);
      if (line.isPresent()) {
        evidence.add(new Evidence(other.id(), line.get(), "names " + source + " as its source"));
        return NAMED;
      }
    }
    return 0;
  }

  private boolean isEarliest(Subject holder, List<Evidence> evidence) {
    Published own = holder.clean().metadata().published();
    if (own == null) {
      return false;
    }
    boolean earliest = false;
    for (Subject other : holders) {
      Published theirs = other.clean().metadata().published();
      if (other != holder && theirs != null) {
        if (!own.isBefore(theirs)) {
          return false;
        }
        earliest = true;
      }
    }
    if (earliest) {
      evidence.add(new Evidence(holder.id(), new Span(0, 0), "is dated first, " + own));
    }
    return earliest;
  }

  private boolean isLongest(Subject holder, List<Evidence> evidence) {
    int own = length(holder);
    boolean longest = holders.stream().allMatch(o -> o == holder || 10 * own >= 11 * length(o));
    if (longest) {
      evidence.add(new Evidence(holder.id(), new Span(0, 0), "holds the most of the text"));
    }
    return longest;
  }

  /** What a document holds of the text, not counting what it quotes from itself. */
  private int length(Subject holder) {
    return members.stream()
        .filter(m -> m.document().equals(holder.id()))
        .filter(m -> holder.noiseOver(m.span()).isEmpty())
        .mapToInt(m -> m.span().length())
        .sum();
  }
}
