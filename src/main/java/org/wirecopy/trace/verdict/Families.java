package org.wirecopy.trace.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Span;
import org.wirecopy.trace.Family;
import org.wirecopy.trace.Reuse;
import org.wirecopy.trace.attribution.Credit;
import org.wirecopy.trace.named.Agency;
import org.wirecopy.work.Identifiers;
import org.wirecopy.work.UnionFind;

/**
 * Gathers the copies of a text. Two {@linkplain PassageChains chains} of passages are of one family
 * if they take the same part of a document, that is, overlap there by half of the longer, or if one
 * lies in the other and makes up most of the document at its far end: an abridgement belongs to its
 * text, a sentence in common does not.
 *
 * <p>Time is that of sorting the strands by length, and a look at those that begin near each.
 */
final class Families {
  /** From this share of its words on, what a document shares makes it an abridgement. */
  private static final double MOST = 0.6;

  private static final Comparator<Side> LONGEST_FIRST =
      Comparator.comparing((Side s) -> s.place.document())
          .thenComparing((Side s) -> -s.place.span().length())
          .thenComparing(s -> s.place.span())
          .thenComparingInt(s -> s.strand);

  /** A side of a strand and the number of the strand. */
  private record Side(Passage.Side place, String other, Span otherSpan, int strand) {}

  private final List<PassageChains.Strand> strands;
  private final Map<String, Subject> subjects;
  private final UnionFind sets;

  private Families(List<PassageChains.Strand> strands, Map<String, Subject> subjects) {
    this.strands = strands;
    this.subjects = subjects;
    this.sets = new UnionFind(strands.size());
  }

  /** The families of the passages that are copies, sorted by their first member. */
  static List<Family> of(List<Reuse> reuses, Map<String, Subject> subjects) {
    List<Reuse> copies = reuses.stream().filter(Reuse::isCopy).toList();
    Families families = new Families(PassageChains.of(copies), subjects);
    families.join();
    return families.collect();
  }

  private void join() {
    List<Side> sides = new ArrayList<>();
    for (int i = 0; i < strands.size(); i++) {
      Passage.Side left = strands.get(i).left();
      Passage.Side right = strands.get(i).right();
      sides.add(new Side(left, right.document(), right.span(), i));
      sides.add(new Side(right, left.document(), left.span(), i));
    }
    sides.sort(LONGEST_FIRST);
    String document = "";
    TreeMap<Span, Side> texts = new TreeMap<>();
    for (Side side : sides) {
      if (!side.place.document().equals(document)) {
        document = side.place.document();
        texts.clear();
      }
      join(side, texts);
    }
  }

  /** Joins a side to the text of its document that it is a copy of, or enters it as another. */
  private void join(Side side, TreeMap<Span, Side> texts) {
    Span span = side.place.span();
    boolean abridges = makesUpMost(side);
    Span from = new Span(abridges ? 0 : Math.max(0, span.start() - span.length()), span.start());
    for (Side text : texts.tailMap(new Span(from.start(), from.start())).values()) {
      Span known = text.place.span();
      if (known.start() >= span.end()) {
        break;
      }
      int common = known.overlap(span);
      if (2 * common >= known.length() || abridges && 10L * common >= 9L * span.length()) {
        sets.union(text.strand, side.strand);
        return;
      }
    }
    texts.putIfAbsent(span, side);
  }

  private boolean makesUpMost(Side side) {
    Subject other = subjects.get(side.other);
    if (other == null) {
      return false;
    }
    int words = other.clean().body().size();
    return words > 0 && other.clean().body().count(side.otherSpan) >= MOST * words;
  }

  private List<Family> collect() {
    Map<Integer, List<Reuse>> byFamily = new TreeMap<>();
    for (int i = 0; i < strands.size(); i++) {
      byFamily
          .computeIfAbsent(sets.find(i), x -> new ArrayList<>())
          .addAll(strands.get(i).reuses());
    }
    return byFamily.values().stream()
        .map(this::family)
        .sorted(
            Comparator.comparing((Family f) -> f.members().get(0).document())
                .thenComparing(f -> f.members().get(0).span()))
        .toList();
  }

  private Family family(List<Reuse> reuses) {
    List<Passage.Side> members = members(reuses);
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
        agency(members));
  }

  private String text(Passage.Side side) {
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
          Span open = spans.first();
          for (Span span : spans) {
            if (span.start() >= open.end()) {
              members.add(new Passage.Side(document, open));
              open = span;
            } else {
              open = open.union(span);
            }
          }
          members.add(new Passage.Side(document, open));
        });
    return members;
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
