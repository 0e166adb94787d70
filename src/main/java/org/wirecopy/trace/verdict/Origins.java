package org.wirecopy.trace.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Span;
import org.wirecopy.trace.Evidence;
import org.wirecopy.trace.Origin;
import org.wirecopy.trace.Reuse;
import org.wirecopy.trace.attribution.Credit;

/**
 * Finds which document of a family is nearest to the origin of its text, from what points to it:
 *
 * <ul>
 *   <li>another document of the family names it as the source or links to it (3 points);
 *   <li>it is marked as a press release (3);
 *   <li>it carries the text under an agency's dateline (2) or another credit (1);
 *   <li>it was published certainly before all others whose dates are known (2);
 *   <li>it holds more of the text than any other, by a tenth at least (1);
 *   <li>{@linkplain EditDirection it has words inside the text that the copies leave out} or goes
 *       on where they end (half a point each): editors cut more than they add;
 *   <li>it is a forum page, where texts are pasted more often than written (1 less).
 * </ul>
 *
 * Who {@linkplain Subject#isSetOff introduces} the words as another's is no origin, and where that
 * other holds none of them, no document is named.
 *
 * <p>How sure this is grows with the lead over the second: {@code lead / (lead + 1)}. Without a
 * lead no document is named. A copy that is certainly older than the document named is a conflict.
 */
final class Origins {
  private static final double NAMED = 3;
  private static final double RELEASE = 3;
  private static final double DATELINE = 2;
  private static final double CREDIT = 1;
  private static final double EARLIEST = 2;
  private static final double LONGEST = 1;
  private static final double FULLER = 0.5;
  private static final double FORUM = 1;

  private final List<Subject> holders;
  private final Map<String, List<Passage.Side>> members;
  private final Map<String, List<Evidence>> directions;
  private final Map<String, Map<String, Evidence>> namers = new HashMap<>();
  private final @Nullable Subject earliest;
  private final @Nullable Subject longest;

  /** A document and the reasons to take it for the origin. */
  private record Claim(Subject holder, double points, List<Evidence> evidence) {}

  private Origins(List<Passage.Side> members, List<Reuse> reuses, List<Subject> holders) {
    this.holders = holders;
    this.members = members.stream().collect(Collectors.groupingBy(Passage.Side::document));
    this.directions = EditDirection.of(this.members, reuses, holders);
    this.earliest = earliest(holders);
    this.longest = longest();
  }

  /**
   * Finds the origin.
   *
   * @param members the places of the text
   * @param reuses the passages between them
   * @param holders the documents that hold it, at least one
   */
  static Origin of(List<Passage.Side> members, List<Reuse> reuses, List<Subject> holders) {
    return new Origins(members, reuses, holders).choose();
  }

  private Origin choose() {
    List<Subject> quoting = holders.stream().filter(this::quotes).toList();
    if (!quoting.isEmpty() && quoting.stream().noneMatch(this::quotesAnother)) {
      return Origin.UNKNOWN;
    }
    List<Claim> claims =
        holders.stream()
            .filter(holder -> !quoting.contains(holder))
            .map(this::claim)
            .sorted(Comparator.comparingDouble(Claim::points).reversed())
            .toList();
    if (claims.isEmpty()) {
      return Origin.UNKNOWN;
    }
    Claim best = claims.get(0);
    double lead = claims.size() == 1 ? 0 : best.points - claims.get(1).points;
    if (claims.size() > 1 && lead <= 0) {
      return Origin.UNKNOWN;
    }
    double sure = claims.size() == 1 ? 1 : lead / (lead + 1);
    return new Origin(best.holder.id(), sure, best.evidence, conflicts(best.holder));
  }

  /** Whether a holder introduces what it has of the text as the words of another. */
  private boolean quotes(Subject holder) {
    return membersOf(holder).stream().anyMatch(member -> holder.isSetOff(member.span()));
  }

  /** Whether it names another holder as the one. */
  private boolean quotesAnother(Subject holder) {
    return holders.stream()
        .filter(other -> other != holder)
        .map(other -> other.clean().metadata().source())
        .anyMatch(
            source ->
                source != null
                    && membersOf(holder).stream()
                        .flatMap(member -> holder.setOff(member.span(), holder).stream())
                        .anyMatch(block -> block.names(holder.clean().inLines().text(), source)));
  }

  /** The copies that are certainly older than their origin. */
  private List<Evidence> conflicts(Subject origin) {
    return holders.stream()
        .filter(holder -> isBefore(holder, origin))
        .map(holder -> new Evidence(holder.id(), new Span(0, 0), older(holder, origin)))
        .toList();
  }

  private static String older(Subject holder, Subject origin) {
    return "is dated "
        + holder.clean().metadata().published()
        + ", before the origin, "
        + origin.clean().metadata().published();
  }

  private Claim claim(Subject holder) {
    List<Evidence> evidence = new ArrayList<>();
    double points = named(holder, evidence) + credit(holder, evidence);
    if (holder.releaseMarker() != null) {
      points += RELEASE;
      evidence.add(
          new Evidence(holder.id(), holder.releaseMarker(), "is marked as a press release"));
    }
    if (holder == earliest) {
      points += EARLIEST;
      String first = "is dated first, " + holder.clean().metadata().published();
      evidence.add(new Evidence(holder.id(), new Span(0, 0), first));
    }
    if (holder == longest) {
      points += LONGEST;
      evidence.add(new Evidence(holder.id(), new Span(0, 0), "holds the most of the text"));
    }
    List<Evidence> fuller = directions.getOrDefault(holder.id(), List.of());
    points += FULLER * fuller.size();
    evidence.addAll(fuller);
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
    Map<String, Evidence> naming =
        source == null ? Map.of() : namers.computeIfAbsent(source, this::naming);
    for (Subject other : holders) {
      if (other != holder) {
        Optional<Evidence> pointing =
            other.linkingTo(holder).or(() -> Optional.ofNullable(naming.get(other.id())));
        if (pointing.isPresent()) {
          evidence.add(pointing.get());
          return NAMED;
        }
      }
    }
    return 0;
  }

  /** Which of the holders name an outlet, and where. */
  private Map<String, Evidence> naming(String source) {
    Map<String, Evidence> naming = new HashMap<>();
    holders.forEach(
        holder -> holder.naming(source).ifPresent(where -> naming.put(holder.id(), where)));
    return naming;
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
    return one != null && one.isBefore(other);
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
