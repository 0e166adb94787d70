package org.wirecopy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.align.Alignable;
import org.wirecopy.align.Aligner;
import org.wirecopy.align.Passage;
import org.wirecopy.align.WordWeights;
import org.wirecopy.document.Problem;
import org.wirecopy.fingerprint.Fingerprints;
import org.wirecopy.fingerprint.Winnowing;
import org.wirecopy.match.Candidate;
import org.wirecopy.match.Pair;
import org.wirecopy.match.PassageIndex;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.token.Tokens;
import org.wirecopy.trace.Derivation;
import org.wirecopy.trace.Derivations;

/** The middle of the line: from clean documents to the passages between them and inside each. */
final class Comparison {
  private final Workers workers;
  private final int minWords;
  private final List<Alignable> bodies;
  private final Aligner aligner;
  private final Derivations derivations;

  /**
   * What a comparison found.
   *
   * @param passages the passages between documents and inside each
   * @param derivations the pairs that were measured
   * @param problems the pairs that name no document
   */
  record Found(List<Passage> passages, List<Derivation> derivations, List<Problem> problems) {}

  /** What one pair of documents shares. */
  private record Shared(List<Passage> passages, List<Derivation> derivations) {}

  Comparison(Workers workers, int minWords, List<CleanDocument> documents) {
    this.workers = workers;
    this.minWords = minWords;
    this.bodies = workers.map("splitting", documents, d -> Alignable.of(d.id(), d.body()));
    WordWeights weights = WordWeights.of(bodies.stream().map(Alignable::tokens).toList());
    this.aligner = Aligner.finding(minWords, weights);
    this.derivations = new Derivations(weights);
  }

  Found ofAll(List<CleanDocument> documents) {
    Winnowing winnowing = Winnowing.guaranteeing(minWords);
    List<Fingerprints> fingerprints =
        workers.map("fingerprinting", bodies, b -> winnowing.choose(b.tokens()));
    List<Candidate> candidates = PassageIndex.of(fingerprints).candidates();
    List<Shared> pairs = workers.map("comparing", candidates, this::shared);
    List<List<Passage>> inside =
        workers.map("looking inside", documents, d -> repeats(d, winnowing));
    List<Passage> passages = new ArrayList<>();
    List<Derivation> measured = new ArrayList<>();
    for (Shared pair : pairs) {
      passages.addAll(pair.passages);
      measured.addAll(pair.derivations);
    }
    inside.forEach(passages::addAll);
    return new Found(passages, measured, List.of());
  }

  Found ofPairs(List<Pair> pairs) {
    Map<String, Alignable> byId = new HashMap<>();
    bodies.forEach(b -> byId.put(b.document(), b));
    List<Problem> problems = new ArrayList<>();
    List<Pair> known = new ArrayList<>();
    for (Pair pair : new LinkedHashSet<>(pairs)) {
      String missing = missing(pair, byId);
      if (missing == null) {
        known.add(pair);
      } else {
        problems.add(Problem.of(missing, "is named in a pair, but there is no such document"));
      }
    }
    List<Shared> shared =
        workers.map("comparing", known, p -> asked(byId.get(p.left()), byId.get(p.right())));
    List<Passage> passages = new ArrayList<>();
    List<Derivation> measured = new ArrayList<>();
    Set<Pair> seen = new HashSet<>();
    for (int i = 0; i < known.size(); i++) {
      Pair pair = known.get(i);
      if (seen.add(pair) && !seen.contains(new Pair(pair.right(), pair.left()))
          || pair.left().equals(pair.right())) {
        passages.addAll(shared.get(i).passages);
      }
      measured.addAll(shared.get(i).derivations);
    }
    return new Found(passages, measured, problems);
  }

  private static @Nullable String missing(Pair pair, Map<String, Alignable> byId) {
    if (!byId.containsKey(pair.left())) {
      return pair.left();
    }
    return byId.containsKey(pair.right()) ? null : pair.right();
  }

  private Shared shared(Candidate candidate) {
    Alignable left = bodies.get(candidate.left());
    Alignable right = bodies.get(candidate.right());
    List<Passage> passages = aligner.align(left, right);
    return passages.isEmpty()
        ? new Shared(List.of(), List.of())
        : new Shared(
            passages,
            List.of(
                derivations.measure(left, right, passages),
                derivations.measure(right, left, passages)));
  }

  private Shared asked(Alignable left, Alignable right) {
    List<Passage> passages = left == right ? aligner.repeats(left) : aligner.align(left, right);
    return new Shared(passages, List.of(derivations.measure(left, right, passages)));
  }

  /** Quotes and captions are compared too, but only with their own page. */
  private List<Passage> repeats(CleanDocument document, Winnowing winnowing) {
    Tokens tokens = document.tokens();
    return PassageIndex.repeats(winnowing.choose(tokens))
        ? aligner.repeats(Alignable.of(document.id(), tokens))
        : List.of();
  }
}
