package org.wirecopy.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Analysis;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Problem;
import org.wirecopy.document.Span;
import org.wirecopy.fingerprint.Fingerprints;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.CleanDocuments;
import org.wirecopy.reliability.Weighing;
import org.wirecopy.reliability.observation.Weigher;
import org.wirecopy.token.Tokens;
import org.wirecopy.trace.Derivation;
import org.wirecopy.trace.Family;
import org.wirecopy.trace.Origin;
import org.wirecopy.trace.Reuse;
import org.wirecopy.trace.Tracing;
import org.wirecopy.trace.named.Agency;
import org.wirecopy.trace.verdict.Judged;
import org.wirecopy.trace.verdict.Subject;
import org.wirecopy.trace.verdict.Tracer;

/** Makes answers of what a search found: an analysis of all texts, or the parts of one. */
final class Answers {
  private static final Comparator<FoundPlace> EARLIEST_FIRST =
      Comparator.comparingLong(FoundPlace::date)
          .thenComparing(FoundPlace::document)
          .thenComparing(FoundPlace::span);

  private Answers() {}

  /**
   * What was found of all texts together.
   *
   * @param all what was found of each
   * @param minWords the shortest run that was looked for
   * @param isWeighed whether the documents are weighed too
   */
  static Analysis analysis(List<Search.Hits> all, int minWords, boolean isWeighed) {
    Map<String, Subject> subjects = Search.subjects(all);
    List<Judged> judged = new ArrayList<>();
    List<Derivation> derivations = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Search.Hits hits : all) {
      judged.addAll(hits.judged());
      derivations.addAll(hits.derivations());
      if (hits.isHeld()) {
        problems.add(
            Problem.note(
                hits.asked().clean().id(), "is in the archive, and not compared with itself"));
      }
    }
    Tracing tracing = Tracer.over(subjects.values()).conclude(judged, derivations);
    CleanDocuments documents =
        CleanDocuments.of(subjects.values().stream().map(Subject::clean).toList());
    Weighing weighing = isWeighed ? Weigher.weigh(documents, tracing) : Weighing.NONE;
    return new Analysis(
        Map.of("minWords", Integer.toString(minWords)), documents, tracing, weighing, problems);
  }

  /** What was found of one text. */
  static Found of(Search.Hits hits, int minWords) {
    Analysis analysis = analysis(List.of(hits), minWords, false);
    String id = hits.asked().clean().id();
    List<FoundPart> parts = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    Map<String, Reuse> byId = new TreeMap<>();
    analysis.reuses().stream()
        .filter(reuse -> !reuse.passage().isInside())
        .forEach(reuse -> byId.put(reuse.id(), reuse));
    for (Family family : analysis.families()) {
      for (Passage.Side member : family.members()) {
        if (member.document().equals(id)) {
          List<Reuse> reuses =
              byId.values().stream()
                  .filter(reuse -> isOf(family, there(reuse, id)) || isMostlyIn(reuse, id, member))
                  .filter(reuse -> here(reuse, id).overlap(member.span()) > 0)
                  .toList();
          reuses.forEach(reuse -> taken.add(reuse.id()));
          shared(reuses, id, member.span())
              .ifPresent(span -> add(parts, hits, span, reuses, family.origin(), family.agency()));
        }
      }
    }
    List<Reuse> others = byId.values().stream().filter(one -> !taken.contains(one.id())).toList();
    addOthers(parts, hits, others);
    parts.sort(Comparator.comparing(FoundPart::span));
    return new Found(id, parts, hits.isHeld(), analysis);
  }

  /** What the places hold of a text's place: it may have words of its own at its ends. */
  private static Optional<Span> shared(List<Reuse> reuses, String id, Span member) {
    return reuses.stream()
        .map(reuse -> here(reuse, id))
        .reduce(Span::union)
        .map(
            all ->
                new Span(Math.max(all.start(), member.start()), Math.min(all.end(), member.end())));
  }

  /**
   * A copy of a text's words is the text's, also where its holder was not compared with the others.
   */
  private static boolean isMostlyIn(Reuse reuse, String id, Passage.Side member) {
    Span here = here(reuse, id);
    return reuse.isCopy() && 2 * here.overlap(member.span()) >= here.length();
  }

  private static boolean isOf(Family family, Passage.Side side) {
    return family.members().stream()
        .anyMatch(
            member ->
                member.document().equals(side.document())
                    && member.span().overlap(side.span()) > 0);
  }

  /** What is no copy, as words of a speaker that both quote, is told by the places alone. */
  private static void addOthers(List<FoundPart> parts, Search.Hits hits, List<Reuse> others) {
    String id = hits.asked().clean().id();
    List<Reuse> sorted =
        others.stream().sorted(Comparator.comparing(reuse -> here(reuse, id))).toList();
    List<Reuse> open = new ArrayList<>();
    Span span = new Span(0, 0);
    for (Reuse reuse : sorted) {
      Span here = here(reuse, id);
      if (!open.isEmpty() && here.start() >= span.end()) {
        add(parts, hits, span, open, Origin.UNKNOWN, null);
        open = new ArrayList<>();
      }
      span = open.isEmpty() ? here : span.union(here);
      open.add(reuse);
    }
    if (!open.isEmpty()) {
      add(parts, hits, span, open, Origin.UNKNOWN, null);
    }
  }

  private static void add(
      List<FoundPart> parts,
      Search.Hits hits,
      Span span,
      List<Reuse> reuses,
      Origin origin,
      @Nullable Agency agency) {
    String id = hits.asked().clean().id();
    List<FoundPlace> places = new ArrayList<>();
    for (Reuse reuse : reuses) {
      Passage.Side there = there(reuse, id);
      Subject subject = hits.subjects().get(there.document());
      if (subject != null) {
        places.add(
            new FoundPlace(there.document(), there.span(), subject.clean().metadata(), reuse));
      }
    }
    if (places.isEmpty()) {
      return;
    }
    places.sort(EARLIEST_FIRST);
    long documents = places.stream().map(FoundPlace::document).distinct().count();
    long counted = counted(hits, span);
    long holders = counted > Holders.FREQUENT ? Math.max(counted, documents) : documents;
    parts.add(new FoundPart(span, places, holders, origin, agency));
  }

  private static long counted(Search.Hits hits, Span span) {
    CleanDocument clean = hits.asked().clean();
    Tokens body = clean.body();
    Fingerprints prints = hits.winnowed();
    int first = body.indexFrom(span.start());
    int last = body.indexAfter(span.end());
    int from = 0;
    while (from < prints.size() && prints.position(from) < first) {
      from++;
    }
    int to = from;
    while (to < prints.size() && prints.position(to) < last) {
      to++;
    }
    return hits.holders().holders(from, to);
  }

  private static Span here(Reuse reuse, String id) {
    boolean isLeft = reuse.passage().left().document().equals(id);
    return isLeft ? reuse.passage().left().span() : reuse.passage().right().span();
  }

  private static Passage.Side there(Reuse reuse, String id) {
    boolean isLeft = reuse.passage().left().document().equals(id);
    return isLeft ? reuse.passage().right() : reuse.passage().left();
  }
}
