package org.wirecopy.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Span;

/**
 * Gathers the copies of a text. Two passages belong to one family if they overlap in a document by
 * half of the shorter, or if they link the same two documents and follow one another closely in one
 * of them: a text that was copied with cuts is one text.
 *
 * <p>Time is that of sorting the passages by their places.
 */
final class Families {
  /** A cut of up to so many characters, about a paragraph or two, leaves a text one text. */
  private static final int LONGEST_CUT = 800;

  private static final Set<ReuseKind> NO_COPIES =
      EnumSet.of(
          ReuseKind.SHARED_QUOTATION,
          ReuseKind.SELF_REPETITION,
          ReuseKind.CAPTION,
          ReuseKind.BOILERPLATE);

  private static final Comparator<Side> BY_PLACE =
      Comparator.comparing((Side s) -> s.place.document())
          .thenComparing(s -> s.place.span())
          .thenComparingInt(s -> s.reuse);

  /** A side of a passage and the number of the reuse that it is a side of. */
  private record Side(Passage.Side place, String other, int reuse) {}

  private final List<Reuse> reuses;
  private final UnionFind sets;

  private Families(List<Reuse> reuses) {
    this.reuses = reuses;
    this.sets = new UnionFind(reuses.size());
  }

  /** The families of the passages that are copies, sorted by their first member. */
  static List<Family> of(List<Reuse> reuses, Map<String, Subject> subjects) {
    List<Reuse> copies = reuses.stream().filter(r -> !NO_COPIES.contains(r.kind())).toList();
    Families families = new Families(copies);
    families.join();
    return families.collect(subjects);
  }

  private void join() {
    List<Side> sides = new ArrayList<>();
    for (int i = 0; i < reuses.size(); i++) {
      Passage passage = reuses.get(i).passage();
      sides.add(new Side(passage.left(), passage.right().document(), i));
      sides.add(new Side(passage.right(), passage.left().document(), i));
    }
    sides.sort(BY_PLACE);
    joinOverlapping(sides);
    sides.sort(
        Comparator.comparing((Side s) -> s.place.document())
            .thenComparing(Side::other)
            .thenComparing(BY_PLACE));
    joinNeighbours(sides);
  }

  /**
   * Sides are in order, so it is enough to compare each with the one that reaches furthest of those
   * before it.
   */
  private void joinOverlapping(List<Side> sides) {
    Side furthest = null;
    for (Side side : sides) {
      if (furthest == null || !furthest.place.document().equals(side.place.document())) {
        furthest = side;
        continue;
      }
      Span a = furthest.place.span();
      Span b = side.place.span();
      if (2 * a.overlap(b) >= Math.min(a.length(), b.length())) {
        sets.union(furthest.reuse, side.reuse);
      }
      furthest = b.end() > a.end() ? side : furthest;
    }
  }

  private void joinNeighbours(List<Side> sides) {
    for (int i = 1; i < sides.size(); i++) {
      Side previous = sides.get(i - 1);
      Side side = sides.get(i);
      if (previous.place.document().equals(side.place.document())
          && previous.other.equals(side.other)
          && !side.other.equals(side.place.document())
          && side.place.span().start() - previous.place.span().end() <= LONGEST_CUT) {
        sets.union(previous.reuse, side.reuse);
      }
    }
  }

  private List<Family> collect(Map<String, Subject> subjects) {
    Map<Integer, List<Reuse>> byFamily = new TreeMap<>();
    for (int i = 0; i < reuses.size(); i++) {
      byFamily.computeIfAbsent(sets.find(i), x -> new ArrayList<>()).add(reuses.get(i));
    }
    return byFamily.values().stream()
        .map(members -> family(members, subjects))
        .sorted(
            Comparator.comparing((Family f) -> f.members().get(0).document())
                .thenComparing(f -> f.members().get(0).span()))
        .toList();
  }

  private static Family family(List<Reuse> reuses, Map<String, Subject> subjects) {
    List<Passage.Side> members = members(reuses);
    Set<String> documents =
        members.stream().map(Passage.Side::document).collect(Collectors.toCollection(TreeSet::new));
    List<Subject> holders = documents.stream().map(subjects::get).toList();
    List<String> parts = new ArrayList<>();
    members.forEach(m -> parts.add(m.document() + ' ' + text(m, subjects)));
    return new Family(
        Identifiers.of("f", parts),
        members,
        Origins.of(members, holders),
        agency(members, subjects));
  }

  private static String text(Passage.Side side, Map<String, Subject> subjects) {
    Subject subject = subjects.get(side.document());
    return subject == null ? "" : subject.clean().document().text(side.span());
  }

  /** The places of the copies; places that overlap are one. */
  private static List<Passage.Side> members(List<Reuse> reuses) {
    Map<String, TreeSet<Span>> places = new TreeMap<>();
    for (Reuse reuse : reuses) {
      for (Passage.Side side : List.of(reuse.passage().left(), reuse.passage().right())) {
        places.computeIfAbsent(side.document(), d -> new TreeSet<>()).add(side.span());
      }
    }
    List<Passage.Side> members = new ArrayList<>();
    places.forEach(
        (document, spans) -> {
          Span open = null;
          for (Span span : spans) {
            if (open != null && span.start() >= open.end()) {
              members.add(new Passage.Side(document, open));
              open = span;
            } else {
              open = open == null ? span : open.union(span);
            }
          }
          members.add(new Passage.Side(document, open));
        });
    return members;
  }

  /** The agency that most of the copies credit; among equals the first by name. */
  private static @Nullable Agency agency(
      List<Passage.Side> members, Map<String, Subject> subjects) {
    Map<String, Integer> votes = new TreeMap<>();
    Map<String, Agency> agencies = new TreeMap<>();
    for (Passage.Side member : members) {
      Subject subject = subjects.get(member.document());
      List<Credit> credits = subject == null ? List.of() : subject.creditsFor(member.span());
      for (Credit credit : credits) {
        votes.merge(credit.agency().code(), 1, Integer::sum);
        agencies.put(credit.agency().code(), credit.agency());
      }
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(e -> e.getKey(), Comparator.reverseOrder()))
        .map(e -> agencies.get(e.getKey()))
        .orElse(null);
  }
}
