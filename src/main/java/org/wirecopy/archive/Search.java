package org.wirecopy.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.wirecopy.align.chain.WordWeights;
import org.wirecopy.archive.store.Prepared;
import org.wirecopy.archive.store.Segment;
import org.wirecopy.archive.store.Snapshot;
import org.wirecopy.comparison.Matching;
import org.wirecopy.comparison.Shared;
import org.wirecopy.comparison.ShortestRun;
import org.wirecopy.comparison.Side;
import org.wirecopy.fingerprint.Fingerprints;
import org.wirecopy.fingerprint.Winnowing;
import org.wirecopy.match.PassageIndex;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.trace.Derivation;
import org.wirecopy.trace.verdict.Judged;
import org.wirecopy.trace.verdict.Subject;

/**
 * Finds what one commit of an archive holds of texts, by the same comparison that is made of all
 * documents among each other. Safe for threads.
 */
final class Search {
  private final Snapshot snapshot;
  private final Winnowing winnowing;
  private final Matching matching;
  private final int least;

  /**
   * What was found of one text.
   *
   * @param asked the text
   * @param subjects the documents that share something with it, by id
   * @param judged the passages that they share
   * @param derivations how much of one stems from the other
   * @param isHeld whether there is a document of the text's id
   * @param winnowed the fingerprints of the text
   * @param holders how many documents hold each
   */
  record Hits(
      Subject asked,
      Map<String, Subject> subjects,
      List<Judged> judged,
      List<Derivation> derivations,
      boolean isHeld,
      Fingerprints winnowed,
      Holders holders) {}

  /**
   * A search.
   *
   * @param snapshot the archive
   * @param words how many words are asked for
   */
  Search(Snapshot snapshot, long words) {
    int run = snapshot.manifest().run();
    int minWords = snapshot.manifest().isChosen() ? run : ShortestRun.in(snapshot.words() + words);
    this.snapshot = snapshot;
    this.winnowing = Winnowing.guaranteeing(run == 0 ? minWords : run);
    this.matching = new Matching(minWords, null, false, true, WordWeights.of(snapshot.counts()));
    this.least = Math.max(1, winnowing.sharedIn(minWords));
  }

  /** The shortest run that is always found. */
  int minWords() {
    return matching.minWords();
  }

  /** The run that fingerprints guarantee. */
  int fingerprintedWords() {
    return winnowing.guarantee();
  }

  /** The documents that share a fingerprint with a text. */
  List<Snapshot.Place> near(CleanDocument clean) {
    return new Holders(snapshot, Prepared.keys(winnowing.choose(clean.body()))).sharing(1);
  }

  /**
   * Looks for a text.
   *
   * @throws CancellationException if it was cancelled
   */
  Hits of(CleanDocument clean, BooleanSupplier cancelled) {
    Fingerprints chosen = winnowing.choose(clean.body());
    Holders holders = new Holders(snapshot, Prepared.keys(chosen));
    Side asked = Side.of(Subject.of(clean));
    Map<String, Subject> subjects = new LinkedHashMap<>();
    List<Judged> judged = new ArrayList<>();
    List<Derivation> derivations = new ArrayList<>();
    boolean isHeld = false;
    for (Snapshot.Place place : holders.sharing(least)) {
      goOn(cancelled);
      Segment segment = snapshot.parts().get(place.part()).segment();
      CleanDocument held = segment.document(place.number());
      if (held.id().equals(clean.id())) {
        isHeld = true;
      } else {
        Side other = Side.of(Subject.of(held));
        Shared shared = compared(asked, other);
        if (!shared.passages().isEmpty()) {
          subjects.put(held.id(), other.subject());
          judged.addAll(shared.passages());
          derivations.addAll(shared.derivations());
        }
      }
    }
    goOn(cancelled);
    judged.addAll(repeated(asked, chosen));
    return new Hits(
        asked.subject(),
        subjects,
        judged,
        derivations,
        isHeld || snapshot.find(clean.id()).isPresent(),
        chosen,
        holders);
  }

  private static void goOn(BooleanSupplier cancelled) {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException("the search was cancelled");
    }
  }

  /** As all comparisons have it, the document whose id comes first is on the left. */
  private Shared compared(Side asked, Side held) {
    boolean isFirst = asked.body().document().compareTo(held.body().document()) < 0;
    return isFirst ? matching.shared(asked, held) : matching.shared(held, asked);
  }

  private List<Judged> repeated(Side asked, Fingerprints body) {
    CleanDocument clean = asked.subject().clean();
    boolean repeats =
        PassageIndex.repeats(body)
            || !clean.marks().isEmpty() && PassageIndex.repeats(winnowing.choose(clean.tokens()));
    return repeats ? matching.repeated(asked).passages() : List.of();
  }

  /** All documents of some searches, each once. */
  static Map<String, Subject> subjects(List<Hits> all) {
    Map<String, Subject> subjects = new HashMap<>();
    for (Hits hits : all) {
      subjects.putAll(hits.subjects);
    }
    all.forEach(hits -> subjects.put(hits.asked.clean().id(), hits.asked));
    return subjects;
  }
}
