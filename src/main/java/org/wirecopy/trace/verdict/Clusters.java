package org.wirecopy.trace.verdict;

import static com.google.common.base.Preconditions.checkNotNull;

import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.wirecopy.document.Pair;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.token.Tokenizer;
import org.wirecopy.token.Tokens;
import org.wirecopy.trace.Cluster;
import org.wirecopy.trace.Derivation;
import org.wirecopy.trace.Family;
import org.wirecopy.work.Identifiers;
import org.wirecopy.work.UnionFind;

/**
 * Gathers documents that are copies of one another as wholes: each of two holds most of the other
 * ({@value #COPY} of its words), or their words are the same from first to last, which also finds
 * copies too short for a passage. Page furniture and message headers do not count; quoted text does
 * for the second test, since an answer of three words is a copy of another only if it answers the
 * same. Of a text without a word the signs are looked at instead.
 */
final class Clusters {
  private static final double COPY = 0.8;
  private static final Function<CleanDocument, Optional<Long>> WORDS = Clusters::words;

  private final List<CleanDocument> documents;
  private final UnionFind sets;

  private Clusters(List<CleanDocument> documents) {
    this.documents = documents;
    this.sets = new UnionFind(documents.size());
  }

  /** The clusters, sorted by their first document. */
  static List<Cluster> of(
      List<CleanDocument> documents, List<Derivation> derivations, List<Family> families) {
    Clusters clusters = new Clusters(documents);
    clusters.joinDerived(derivations);
    clusters.joinEqual();
    return clusters.collect(families);
  }

  private void joinDerived(List<Derivation> derivations) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      numbers.put(documents.get(i).id(), i);
    }
    Map<Pair, Derivation> forward = new HashMap<>();
    for (Derivation derivation : derivations) {
      forward.put(new Pair(derivation.left(), derivation.right()), derivation);
    }
    for (Derivation derivation : derivations) {
      Derivation back = forward.get(new Pair(derivation.right(), derivation.left()));
      if (back != null && derivation.derived() >= COPY && back.derived() >= COPY) {
        sets.union(
            checkNotNull(numbers.get(derivation.left()), "left"),
            checkNotNull(numbers.get(derivation.right()), "right"));
      }
    }
  }

  private void joinEqual() {
    Map<Long, Integer> first = new HashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      Long words = sameWords(documents.get(i)).orElse(null);
      Integer same = words == null ? null : first.putIfAbsent(words, i);
      if (same != null) {
        sets.union(same, i);
      }
    }
  }

  /** A hash of the words that must be the same from first to last; nothing if there are none. */
  static Optional<Long> sameWords(CleanDocument document) {
    return document.once(WORDS);
  }

  private static Optional<Long> words(CleanDocument document) {
    HashStream64 stream = Hashing.komihash5_0().hashStream();
    int words = 0;
    Tokens tokens = document.tokens();
    for (int t = 0; t < tokens.size(); t++) {
      int mark = document.markAt(tokens.start(t));
      if (mark < 0 || document.marks().get(mark).noise().isInAMessage()) {
        stream.putLong(tokens.word(t));
        words++;
      }
    }
    if (tokens.size() == 0) {
      Tokens signs = Tokenizer.signs(document.document().text());
      words = signs.size();
      stream.putLong(words == 0 ? 0 : signs.word(0));
    }
    return words == 0 ? Optional.empty() : Optional.of(stream.getAsLong());
  }

  private List<Cluster> collect(List<Family> families) {
    Map<Integer, List<String>> members = new TreeMap<>();
    for (int i = 0; i < documents.size(); i++) {
      members.computeIfAbsent(sets.find(i), x -> new ArrayList<>()).add(documents.get(i).id());
    }
    Map<String, String> origins = new HashMap<>();
    for (Family family : families) {
      String origin = family.origin().document();
      if (origin != null) {
        family.members().forEach(m -> origins.putIfAbsent(m.document(), origin));
      }
    }
    return members.values().stream()
        .filter(ids -> ids.size() > 1)
        .map(ids -> cluster(ids.stream().sorted().toList(), origins))
        .sorted(Comparator.comparing(c -> c.documents().get(0)))
        .toList();
  }

  private static Cluster cluster(List<String> ids, Map<String, String> origins) {
    Set<String> members = Set.copyOf(ids);
    String origin =
        ids.stream()
            .map(origins::get)
            .filter(id -> id != null && members.contains(id))
            .findFirst()
            .orElse(null);
    return new Cluster(Identifiers.of("c", ids), ids, origin);
  }
}
