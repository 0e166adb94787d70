package org.wirecopy.reliability;

import com.google.common.graph.MutableValueGraph;
import com.google.common.graph.ValueGraph;
import com.google.common.graph.ValueGraphBuilder;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Published;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.trace.Derivation;
import org.wirecopy.trace.Reuse;
import org.wirecopy.trace.ReuseKind;
import org.wirecopy.trace.Tracing;

/**
 * How much pairs of documents are about the same event: the cosine of their terms, each weighted by
 * how rare it is among the documents at hand, or the share that one has from the other.
 *
 * <p>Through an inverted index over terms that few documents have, so that the cost grows with the
 * pairs that share a rare term, not with all pairs.
 *
 * <p>Weights after Salton and Buckley, "Term-weighting approaches in automatic text retrieval", IPM
 * 1988, doi:10.1016/0306-4573(88)90021-0; names as evidence for events and time as evidence against
 * after Yang, Pierce and Carbonell, "A study of retrospective and on-line event detection", SIGIR
 * 1998, doi:10.1145/290941.290953.
 */
final class StoryLinks {
  /** Weaker links than this are not kept. */
  static final double WEAKEST = 0.03;

  /** Reports on one event appear within a fortnight, or are about its consequences. */
  private static final int MOST_DAYS = 14;

  private static final int FEWEST_SHARED = 3;
  private static final int MOST_DOCUMENTS = 100;
  private static final double MOSTLY_COPIED = 0.3;

  /** Above every threshold for a common event: nobody says the same long sentence twice. */
  private static final double SAME_QUOTATION = 0.3;

  private final List<CleanDocument> documents;
  private final List<Map<String, Integer>> terms = new ArrayList<>();
  private final Map<String, int[]> postings = new HashMap<>();
  private final Map<String, Integer> frequencies = new HashMap<>();
  private final double[] norms;
  private final MutableValueGraph<Integer, Double> links =
      ValueGraphBuilder.undirected().<Integer, Double>build();

  private StoryLinks(List<CleanDocument> documents) {
    this.documents = documents;
    this.norms = new double[documents.size()];
  }

  /** A link for every pair of documents, by index, that may be about the same event. */
  static ValueGraph<Integer, Double> of(List<CleanDocument> documents, Tracing tracing) {
    StoryLinks links = new StoryLinks(documents);
    links.index();
    for (int i = 0; i < documents.size(); i++) {
      links.links.addNode(i);
      links.linkEarlier(i);
    }
    links.linkCopies(tracing);
    return links.links;
  }

  private void index() {
    for (CleanDocument document : documents) {
      Map<String, Integer> counts = StoryTerms.of(document);
      terms.add(counts);
      counts.keySet().forEach(term -> frequencies.merge(term, 1, Integer::sum));
    }
    for (int i = 0; i < terms.size(); i++) {
      double sum = 0;
      for (Map.Entry<String, Integer> term : terms.get(i).entrySet()) {
        double weight = weight(term.getKey(), term.getValue());
        sum += weight * weight;
      }
      norms[i] = Math.sqrt(sum);
    }
  }

  private double weight(String term, int count) {
    double rarity = Math.log((documents.size() + 1.0) / frequencies.get(term));
    return (1 + Math.log(count)) * rarity;
  }

  private void linkEarlier(int later) {
    Map<Integer, Shared> sums = new HashMap<>();
    for (Map.Entry<String, Integer> term : terms.get(later).entrySet()) {
      int frequency = frequencies.get(term.getKey());
      if (frequency > 1 && frequency <= MOST_DOCUMENTS) {
        collect(later, term.getKey(), term.getValue(), sums);
      }
    }
    sums.forEach((earlier, sum) -> link(later, earlier, sum));
  }

  /** Adds what a term gives to each earlier document that has it, and enters it for later ones. */
  private void collect(int later, String term, int count, Map<Integer, Shared> sums) {
    int[] earlier = postings.getOrDefault(term, new int[0]);
    double weight = weight(term, count);
    for (int document : earlier) {
      sums.computeIfAbsent(document, d -> new Shared())
          .add(term, weight * weight(term, terms.get(document).get(term)));
    }
    int[] extended = Arrays.copyOf(earlier, earlier.length + 1);
    extended[earlier.length] = later;
    postings.put(term, extended);
  }

  private void link(int later, int earlier, Shared shared) {
    double cosine = Math.min(1, shared.sum() / (norms[later] * norms[earlier]));
    double likeness = cosine * shared.breadth(documents.size());
    if (likeness >= WEAKEST && shared.words() >= FEWEST_SHARED && areClose(later, earlier)) {
      links.putEdgeValue(later, earlier, likeness);
    }
  }

  private boolean areClose(int left, int right) {
    LocalDate first = day(documents.get(left).metadata().published());
    LocalDate second = day(documents.get(right).metadata().published());
    return first == null
        || second == null
        || Math.abs(ChronoUnit.DAYS.between(first, second)) <= MOST_DAYS;
  }

  private static @Nullable LocalDate day(@Nullable Published published) {
    return published == null ? null : published.day();
  }

  /**
   * A copy is of the event of its origin, and so are two reports of the same words of a speaker.
   */
  private void linkCopies(Tracing tracing) {
    Map<String, Integer> indexes = new HashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      indexes.put(documents.get(i).id(), i);
    }
    for (Derivation derivation : tracing.derivations()) {
      if (derivation.derived() >= MOSTLY_COPIED) {
        strengthen(
            indexes.get(derivation.left()), indexes.get(derivation.right()), derivation.derived());
      }
    }
    for (Reuse reuse : tracing.reuses()) {
      if (reuse.kind() == ReuseKind.SHARED_QUOTATION) {
        Passage passage = reuse.passage();
        Integer left = indexes.get(passage.left().document());
        Integer right = indexes.get(passage.right().document());
        if (left != null && right != null && areClose(left, right)) {
          strengthen(left, right, SAME_QUOTATION);
        }
      }
    }
  }

  private void strengthen(@Nullable Integer left, @Nullable Integer right, double likeness) {
    if (left != null && right != null && !left.equals(right)) {
      double known = links.edgeValueOrDefault(left, right, 0.0);
      links.putEdgeValue(left, right, Math.max(known, likeness));
    }
  }
}
