package org.wirecopy;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.Iterators;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wirecopy.align.Passage;
import org.wirecopy.align.chain.Alignable;
import org.wirecopy.comparison.Matching;
import org.wirecopy.comparison.Nearest;
import org.wirecopy.comparison.Shared;
import org.wirecopy.comparison.Side;
import org.wirecopy.document.Pair;
import org.wirecopy.document.Problem;
import org.wirecopy.document.Span;
import org.wirecopy.fingerprint.Fingerprints;
import org.wirecopy.match.Candidate;
import org.wirecopy.match.Candidates;
import org.wirecopy.match.ContentIndex;
import org.wirecopy.match.PassageIndex;
import org.wirecopy.trace.Derivation;
import org.wirecopy.trace.verdict.Judged;
import org.wirecopy.trace.verdict.Subject;
import org.wirecopy.trace.verdict.Tracer;

/** The middle of the line: from candidates to the passages between documents and inside each. */
final class Comparison {
  /** From this share of copied words on, what is new in a text is its own. */
  private static final double MOSTLY = 0.5;

  /** Of so many documents there is one that is plausible. */
  private static final int FEW = 40;

  private static final int STEPS = 8;

  /** So many documents are read as one piece of work. */
  private static final int TOGETHER = 16;

  private final Workers workers;
  private final Sides sides;
  private final Matching matching;
  private final BiPredicate<String, String> compared;

  /**
   * What a comparison found.
   *
   * @param passages the passages between documents and inside each, judged
   * @param derivations the pairs that were measured
   * @param problems the pairs that name no document
   */
  record Found(List<Judged> passages, List<Derivation> derivations, List<Problem> problems) {}

  /**
   * A comparison.
   *
   * @param workers do the work
   * @param sides the documents
   * @param matching how two are compared
   * @param compared whether two are compared at all, by their ids
   */
  Comparison(
      Workers workers, Sides sides, Matching matching, BiPredicate<String, String> compared) {
    this.workers = workers;
    this.sides = sides;
    this.matching = matching;
    this.compared = compared;
  }

  /**
   * Compares the documents that share fingerprints.
   *
   * @param fingerprints the fingerprints, which are used up
   * @param numbers the numbers of the documents in the order of their ids
   */
  Found ofAll(FingerprintCollector fingerprints, int[] numbers) {
    int[] order = inverse(numbers);
    Candidates candidates = candidates(fingerprints, order);
    Set<Integer> repeating = new TreeSet<>();
    fingerprints.repeating().forEach(number -> repeating.add(order[number]));
    candidates.stream()
        .filter(candidate -> candidate.left() == candidate.right())
        .forEach(candidate -> repeating.remove(candidate.left()));
    Candidates wanted = candidates.where(c -> isCompared(c.left(), c.right()));
    List<Shared> found = new ArrayList<>(workers.map("comparing", wanted, this::shared));
    List<Integer> inside = repeating.stream().filter(index -> isCompared(index, index)).toList();
    found.addAll(workers.map("looking inside", inside, this::repeated));
    return gathered(found);
  }

  /**
   * Compares each document with those that it plausibly has its text from; for runs that compare
   * all documents.
   *
   * @param fingerprints the fingerprints, which are used up
   * @param numbers the numbers of the documents in the order of their ids
   */
  Found ofNearest(FingerprintCollector fingerprints, int[] numbers) {
    int[] indexes = earliestFirst();
    int[] ranks = inverse(indexes);
    int[] order = inverse(numbers);
    for (int i = 0; i < order.length; i++) {
      order[i] = ranks[order[i]];
    }
    ListMultimap<Integer, Integer> earlier = ArrayListMultimap.create();
    Set<Integer> repeating = new TreeSet<>();
    fingerprints.repeating().forEach(number -> repeating.add(indexes[order[number]]));
    for (Candidate candidate : candidates(fingerprints, order)) {
      if (candidate.isInside()) {
        repeating.add(indexes[candidate.left()]);
      } else {
        earlier.put(candidate.right(), candidate.left());
      }
    }
    Nearest nearest =
        new Nearest(
            prints(fingerprints, indexes, earlier),
            (later, first) ->
                sides.subject(indexes[later]).plausibility(sides.subject(indexes[first])));
    int least = fingerprints.sharedIn(matching.minWords());
    List<Integer> later = earlier.keySet().stream().sorted().toList();
    List<Shared> found =
        new ArrayList<>(
            workers.map(
                "comparing",
                later,
                rank ->
                    matching.shared(
                        sides.get(indexes[rank]),
                        nearest.of(rank, wider(rank, earlier), least).stream()
                            .map(one -> sides.get(indexes[one]))
                            .toList())));
    found.addAll(workers.map("looking inside", List.copyOf(repeating), this::repeated));
    return gathered(found);
  }

  /** The fingerprints of the documents that share any with another, from the earliest on. */
  private List<Fingerprints> prints(
      FingerprintCollector fingerprints, int[] indexes, ListMultimap<Integer, Integer> earlier) {
    BitSet sharing = new BitSet();
    earlier.forEach(
        (later, first) -> {
          sharing.set(later);
          sharing.set(first);
        });
    Fingerprints[] all = new Fingerprints[indexes.length];
    Arrays.fill(all, Fingerprints.NONE);
    List<Integer> ranks = sharing.stream().boxed().toList();
    List<Fingerprints> chosen =
        workers.map(
            "choosing",
            ranks,
            rank -> fingerprints.choose(sides.subject(indexes[rank]).clean().body()));
    for (int i = 0; i < chosen.size(); i++) {
      all[ranks.get(i)] = chosen.get(i);
    }
    return Arrays.asList(all);
  }

  /**
   * The documents that one may have its text from. Of words that many hold, the index tells only
   * the first and the latest holder; whom these may have them from is asked too.
   */
  private static Set<Integer> wider(int rank, ListMultimap<Integer, Integer> earlier) {
    Set<Integer> all = new LinkedHashSet<>(earlier.get(rank));
    for (int one : earlier.get(rank)) {
      if (all.size() >= FEW) {
        break;
      }
      List<Integer> others = earlier.get(one);
      all.addAll(others.subList(Math.max(0, others.size() - STEPS), others.size()));
    }
    return all;
  }

  private int[] earliestFirst() {
    return IntStream.range(0, sides.size())
        .boxed()
        .sorted(Comparator.comparing(sides::subject, Subject.EARLIEST_FIRST))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static int[] inverse(int[] numbers) {
    int[] order = new int[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      order[numbers[i]] = i;
    }
    return order;
  }

  private Candidates candidates(FingerprintCollector fingerprints, int[] order) {
    return Candidates.merged(
            workers.map(
                "matching",
                IntStream.range(0, PassageIndex.parts()).boxed().toList(),
                part -> fingerprints.index().candidates(part, order)))
        .sharing(fingerprints.sharedIn(matching.minWords()));
  }

  private boolean isCompared(int left, int right) {
    return compared.test(sides.id(left), sides.id(right));
  }

  private static Found gathered(List<Shared> found) {
    List<Judged> passages = new ArrayList<>();
    List<Derivation> measured = new ArrayList<>();
    for (Shared shared : found) {
      passages.addAll(shared.passages());
      measured.addAll(shared.derivations());
    }
    return new Found(passages, measured, List.of());
  }

  Found ofPairs(List<Pair> pairs) {
    List<Problem> problems = new ArrayList<>();
    List<Pair> known = new ArrayList<>();
    for (Pair pair : new LinkedHashSet<>(pairs)) {
      String missing = missing(pair);
      if (missing == null) {
        known.add(pair);
      } else {
        problems.add(Problem.of(missing, "is named in a pair, but there is no such document"));
      }
    }
    List<Shared> shared = workers.map("comparing", known, this::asked);
    List<Judged> passages = new ArrayList<>();
    List<Derivation> measured = new ArrayList<>();
    Set<Pair> seen = new HashSet<>();
    for (int i = 0; i < known.size(); i++) {
      Pair pair = known.get(i);
      if (seen.add(pair) && !seen.contains(new Pair(pair.right(), pair.left()))
          || pair.left().equals(pair.right())) {
        passages.addAll(shared.get(i).passages());
      }
      measured.addAll(shared.get(i).derivations());
    }
    return new Found(passages, measured, problems);
  }

  /**
   * Adds what documents say after one another in new words.
   *
   * @param found what is known; pairs of which one is mostly a copy need no closer look
   */
  Found withReworded(Found found) {
    Map<Pair, List<Passage>> known = new HashMap<>();
    ListMultimap<String, Span> copied = ArrayListMultimap.create();
    for (Judged judged : found.passages) {
      Passage passage = judged.reuse().passage();
      Pair pair = new Pair(passage.left().document(), passage.right().document());
      known.computeIfAbsent(pair, two -> new ArrayList<>()).add(passage);
      if (judged.reuse().isCopy()) {
        copied.put(passage.left().document(), passage.left().span());
        copied.put(passage.right().document(), passage.right().span());
      }
    }
    Map<Pair, Derivation> measured = new LinkedHashMap<>();
    Set<Pair> copies = new HashSet<>();
    for (Derivation derivation : found.derivations) {
      measured.put(pair(derivation), derivation);
      if (derivation.derived() >= MOSTLY) {
        copies.add(pair(derivation));
      }
    }
    ContentIndex index = new ContentIndex();
    workers.inOrder(
        Iterators.partition(IntStream.range(0, sides.size()).iterator(), TOGETHER),
        some ->
            some.stream().map(i -> ContentIndex.Stems.of(sides.subject(i).clean().body())).toList(),
        some -> some.forEach(index::add));
    List<Candidate> alike =
        index.alike().stream()
            .filter(candidate -> isCompared(candidate.left(), candidate.right()))
            .filter(candidate -> !copies.contains(pair(candidate)))
            .filter(candidate -> !copies.contains(pair(candidate).turned()))
            .toList();
    List<Judged> passages = new ArrayList<>(found.passages);
    for (Shared shared :
        workers.map(
            "reading closely",
            alike,
            candidate ->
                reworded(candidate, known.getOrDefault(pair(candidate), List.of()), copied))) {
      passages.addAll(shared.passages());
      for (Derivation more : shared.derivations()) {
        measured.merge(pair(more), more, (before, now) -> before.withShared(now.shared()));
      }
    }
    return new Found(passages, List.copyOf(measured.values()), found.problems);
  }

  private static Pair pair(Derivation derivation) {
    return new Pair(derivation.left(), derivation.right());
  }

  private Pair pair(Candidate candidate) {
    return new Pair(sides.id(candidate.left()), sides.id(candidate.right()));
  }

  private Shared reworded(
      Candidate candidate, List<Passage> known, ListMultimap<String, Span> copied) {
    Side left = sides.get(candidate.left());
    Side right = sides.get(candidate.right());
    List<Passage> passages = matching.reworded(left.body(), right.body(), known);
    List<Judged> judged =
        Tracer.judge(left.subject(), right.subject(), passages).stream()
            .filter(one -> one.reuse().isCopy())
            .filter(one -> !isKnown(one.reuse().passage(), copied))
            .toList();
    List<Passage> all = new ArrayList<>(known);
    judged.forEach(one -> all.add(one.reuse().passage()));
    return judged.isEmpty()
        ? Shared.NOTHING
        : new Shared(judged, matching.derivations(left.body(), right.body(), all));
  }

  /** Whether both sides are known to be copied already, from whomever. */
  private static boolean isKnown(Passage passage, ListMultimap<String, Span> copied) {
    return Stream.of(passage.left(), passage.right())
        .allMatch(
            side ->
                copied.get(side.document()).stream()
                        .mapToInt(span -> span.overlap(side.span()))
                        .max()
                        .orElse(0)
                    > side.span().length() / 2);
  }

  private @Nullable String missing(Pair pair) {
    if (sides.indexOf(pair.left()) < 0) {
      return pair.left();
    }
    return sides.indexOf(pair.right()) < 0 ? pair.right() : null;
  }

  private Shared shared(Candidate candidate) {
    if (candidate.left() == candidate.right()) {
      return repeated(candidate.left());
    }
    return matching.shared(sides.get(candidate.left()), sides.get(candidate.right()));
  }

  private Shared asked(Pair pair) {
    Side left = sides.get(sides.indexOf(pair.left()));
    Side right = sides.get(sides.indexOf(pair.right()));
    Alignable body = left.body();
    boolean isInside = pair.left().equals(pair.right());
    List<Passage> passages =
        isInside ? matching.repeats(body) : matching.passages(body, right.body());
    return Shared.of(
        Tracer.judge(left.subject(), right.subject(), passages),
        List.of(matching.derivation(body, right.body(), passages)));
  }

  private Shared repeated(int index) {
    return matching.repeated(sides.get(index));
  }
}
