package org.wirecopy.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

  private final List<Subject> holders;
  private final Map<String, List<Passage.Side>> members;
  private final Map<String, Optional<Evidence>> naming = new HashMap<>();
  private final @Nullable Subject earliest;
  private final @Nullable Subject longest;

  /** A document and the reasons to take it for the origin. */
  private record Claim(Subject holder, double points, List<Evidence> evidence) {}

  private Origins(List<Passage.Side> members, List<Subject> holders) {
    this.holders = holders;
    this.members = members.stream().collect(Collectors.groupingBy(Passage.Side::document));
    this.earliest = earliest(holders);
    this.longest = longest();
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
    if (holder == earliest) {
      points += EARLIEST;
      String first = "is dated first, " + holder.clean().metadata().published();
      evidence.add(new Evidence(holder.id(), new Span(0, 0), first));
    }
    if (holder == longest) {
      points += LONGEST;
      evidence.add(new Evidence(holder.id(), new Span(0, 0), "holds the most of the text"));
    }
    points -= holder.isForum() ? FORUM : 0;
    return new Claim(holder, points, evidence);
  }

  private double credit(Subject holder, List<Evidence> evidence) {
    Optional<Credit> credit =
        membersOf(holder).stream()
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
    Optional<Evidence> named = naming.computeIfAbsent(source, this::naming);
    named.ifPresent(evidence::add);
    return named.isPresent() ? NAMED : 0;
  }

  /** Where another document names a source as its own. */
  private Optional<Evidence> naming(String source) {
    for (Subject other : holders) {
      if (!source.equals(other.clean().metadata().source())) {
        Optional<Span> line = SourceLines.naming(other.clean(), source);
        if (line.isPresent()) {
          return Optional.of(
              new Evidence(other.id(), line.get(), "names " + source + " as its source"));
        }
      }
    }
    return Optional.empty();
  }

  /** The holder that is dated before every other that has a date, if there is one. */
  private static @Nullable Subject earliest(List<Subject> holders) {
    List<Subject> dated =
        holders.stream().filter(h -> h.clean().metadata().published() != null).toList();
    Subject earliest = null;
    for (Subject holder : dated) {
      earliest = earliest == null || isBefore(holder, earliest) ? holder : earliest;
    }
    for (Subject other : dated) {
      if (other != earliest && !isBefore(earliest, other)) {
        return null;
      }
    }
    return dated.size() < 2 ? null : earliest;
  }

  private static boolean isBefore(@Nullable Subject one, Subject other) {
    Published first = one == null ? null : one.clean().metadata().published();
    Published second = other.clean().metadata().published();
    return first != null && second != null && first.isBefore(second);
  }

  /** The holder of at least a tenth more of the text than any other, if there is one. */
  private @Nullable Subject longest() {
    Subject longest = null;
    int most = 0;
    int second = 0;
    for (Subject holder : holders) {
      int length = length(holder);
      if (longest == null || length > most) {
        second = most;
        most = length;
        longest = holder;
      } else {
        second = Math.max(second, length);
      }
    }
    return 10L * most >= 11L * second ? longest : null;
  }

  private List<Passage.Side> membersOf(Subject holder) {
    return members.getOrDefault(holder.id(), List.of());
  }

  /** What a document holds of the text, not counting what it quotes from itself. */
  private int length(Subject holder) {
    return membersOf(holder).stream()
        .filter(m -> holder.noiseOver(m.span()).isEmpty())
        .mapToInt(m -> m.span().length())
        .sum();
  }
}
