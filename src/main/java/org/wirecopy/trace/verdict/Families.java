package org.wirecopy.trace.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Span;
import org.wirecopy.trace.CarriedText;
import org.wirecopy.trace.Family;
import org.wirecopy.trace.Reuse;
import org.wirecopy.trace.attribution.Credit;
import org.wirecopy.trace.named.Agency;
import org.wirecopy.trace.text.HeldTexts;
import org.wirecopy.trace.text.Holder;
import org.wirecopy.work.Identifiers;
import org.wirecopy.work.UnionFind;

/**
 * Makes a family of each {@linkplain HeldTexts text} that stands in several documents: its places,
 * the passages between them, its agency and its origin.
 */
final class Families {
  private final Map<String, Subject> subjects;
  private final List<Reuse> copies;

  private Families(List<Reuse> copies, Map<String, Subject> subjects) {
    this.copies = copies;
    this.subjects = subjects;
  }

  /** The families of the passages that are copies, sorted by their first member. */
  static List<Family> of(List<Reuse> reuses, Map<String, Subject> subjects) {
    return new Families(reuses.stream().filter(Reuse::isCopy).toList(), subjects).collect();
  }

  private List<Family> collect() {
    List<Passage> passages = copies.stream().map(Reuse::passage).toList();
    List<Subject> holders =
        passages.stream()
            .flatMap(p -> Stream.of(p.left().document(), p.right().document()))
            .distinct()
            .map(subjects::get)
            .sorted(Subject.EARLIEST_FIRST)
            .toList();
    List<Holder> words = holders.stream().map(s -> new Holder(s.id(), s.clean().body())).toList();
    HeldTexts held = HeldTexts.of(words, passages);
    Outlines outlines = new Outlines(held, holders, words);
    List<HeldTexts.Text> pieces =
        held.texts().stream().filter(text -> !isCreditLine(outlines.sides(text.places()))).toList();
    List<List<Passage.Side>> places =
        pieces.stream().map(piece -> outlines.sides(piece.places())).toList();
    List<List<Integer>> joined = withinOthers(places);
    List<List<HeldTexts.Text>> whole =
        joined.stream().map(set -> set.stream().map(pieces::get).toList()).toList();
    List<List<Passage.Side>> texts =
        whole.stream().map(HeldTexts::together).map(outlines::sides).toList();
    List<List<Reuse>> reuses = new TextPassages(texts).assign(copies);
    List<Family> families = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      families.add(family(texts.get(i), reuses.get(i), outlines.of(whole.get(i))));
    }
    families.sort(
        Comparator.comparing((Family f) -> f.members().get(0).document())
            .thenComparing(f -> f.members().get(0).span()));
    return families;
  }

  /** Whoever joins two texts names their agencies in one line, which is no text of its own. */
  private boolean isCreditLine(List<Passage.Side> places) {
    return places.stream().allMatch(this::isCreditLine);
  }

  private boolean isCreditLine(Passage.Side side) {
    Subject subject = subjects.get(side.document());
    return subject != null && subject.credits(side.span()) >= ReuseRules.MOSTLY_CREDITS;
  }

  /**
   * Joins texts that stand in the midst of a text of the same agency in a document that credits all
   * of it to the agency: pieces of a version that few hold.
   */
  private List<List<Integer>> withinOthers(List<List<Passage.Side>> texts) {
    Map<String, List<Piece>> pieces = new HashMap<>();
    List<Optional<Agency>> agencies = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      agencies.add(Optional.ofNullable(agency(texts.get(i))));
      for (Passage.Side side : texts.get(i)) {
        pieces
            .computeIfAbsent(side.document(), d -> new ArrayList<>())
            .add(new Piece(side.span(), i));
      }
    }
    UnionFind sets = new UnionFind(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      Optional<Agency> agency = agencies.get(i);
      for (Passage.Side wide : CreditedWhole.of(texts.get(i), agency.orElse(null), subjects)) {
        for (Piece piece : pieces.getOrDefault(wide.document(), List.of())) {
          Optional<Agency> other = agencies.get(piece.text);
          boolean isInside = wide.span().overlap(piece.span) == piece.span.length();
          if (isInside && (other.isEmpty() || other.equals(agency))) {
            sets.union(i, piece.text);
          }
        }
      }
    }
    Map<Integer, List<Integer>> joined = new TreeMap<>();
    for (int i = 0; i < texts.size(); i++) {
      joined.computeIfAbsent(sets.find(i), set -> new ArrayList<>()).add(i);
    }
    return List.copyOf(joined.values());
  }

  /** A place of a text in a document. */
  private record Piece(Span span, int text) {}

  private Family family(List<Passage.Side> places, List<Reuse> reuses, CarriedText text) {
    Agency agency = agency(places);
    List<Passage.Side> members = CreditedWhole.of(places, agency, subjects);
    Set<String> documents =
        members.stream().map(Passage.Side::document).collect(Collectors.toCollection(TreeSet::new));
    List<Subject> holders = documents.stream().map(subjects::get).toList();
    List<String> parts = new ArrayList<>();
    members.forEach(m -> parts.add(m.document() + ' ' + text(m)));
    return new Family(
        Identifiers.of("f", parts),
        members,
        reuses.stream().map(Reuse::id).sorted().toList(),
        Origins.of(members, reuses, holders),
        agency,
        text);
  }

  private String text(Passage.Side side) {
    Subject subject = subjects.get(side.document());
    return subject == null ? "" : subject.clean().inLines().text(side.span());
  }

  /** The agency that most of the copies credit; among equals the first by name. */
  private @Nullable Agency agency(List<Passage.Side> members) {
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
