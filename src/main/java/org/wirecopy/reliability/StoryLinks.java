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
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Published;
import org.wirecopy.noise.CleanDocument;

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

  /** Common words say less of an event than names and numbers. */
  private static final double COMMON_WORD = 0.3;

  private static final int FEWEST_SHARED = 3;
  private static final int MOST_DOCUMENTS = 100;
  private final List<List<CleanDocument>> texts;
  private final List<Map<String, Integer>> terms = new ArrayList<>();
  private final Map<String, int[]> postings = new HashMap<>();
  private final Map<String, Integer> frequencies = new HashMap<>();
  private final double[] norms;
  private final MutableValueGraph<Integer, Double> links =
      ValueGraphBuilder.undirected().<Integer, Double>build();

  private StoryLinks(List<List<CleanDocument>> texts) {
    this.texts = texts;
    this.norms = new double[texts.size()];
  }

  /**
   * A link for every pair of texts, by index, that may be about the same event.
   *
   * @param texts the texts, each with all its copies, which count as one
   * @param copying what was copied among them
   */
  static ValueGraph<Integer, Double> of(List<List<CleanDocument>> texts, Copying copying) {
    StoryLinks links = new StoryLinks(texts);
    links.index();
    for (int i = 0; i < texts.size(); i++) {
      links.links.addNode(i);
      links.linkEarlier(i);
    }
    links.linkCopies(copying);
    return links.links;
  }

  private void index() {
    for (List<CleanDocument> copies : texts) {
      Map<String, Integer> counts = new TreeMap<>();
      for (CleanDocument document : copies) {
        StoryTerms.of(document).forEach((term, count) -> counts.merge(term, count, Math::max));
      }
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
    double rarity = Math.log((texts.size() + 1.0) / frequencies.get(term));
    return (StoryTerms.isCommon(term) ? COMMON_WORD : 1) * (1 + Math.log(count)) * rarity;
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
    double likeness = cosine * shared.breadth(texts.size());
    if (likeness >= WEAKEST && shared.words() >= FEWEST_SHARED && areClose(later, earlier)) {
      links.putEdgeValue(later, earlier, likeness);
    }
  }

  private boolean areClose(int left, int right) {
    List<LocalDate> first = days(left);
    List<LocalDate> second = days(right);
    return first.isEmpty()
        || second.isEmpty()
        || first.stream()
            .anyMatch(
                one ->
                    second.stream()
                        .anyMatch(
                            other -> Math.abs(ChronoUnit.DAYS.between(one, other)) <= MOST_DAYS));
  }

  private List<LocalDate> days(int text) {
    return texts.get(text).stream()
        .map(document -> day(document.metadata().published()))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static @Nullable LocalDate day(@Nullable Published published) {
    return published == null ? null : published.day();
  }

  /**
   * A copy is of the event of its origin, and so are two reports of the same words of a speaker.
   */
  private void linkCopies(Copying copying) {
    Map<String, Integer> indexes = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      for (CleanDocument document : texts.get(i)) {
        indexes.put(document.id(), i);
      }
    }
    for (int i = 0; i < texts.size(); i++) {
      for (CleanDocument document : texts.get(i)) {
        for (Copying.Link link : copying.of(document)) {
          Integer other = indexes.get(link.document());
          if (other != null && other > i && (!link.onlyQuoted() || areClose(i, other))) {
            strengthen(i, other, link.share());
          }
        }
      }
    }
  }

  private void strengthen(int left, int right, double likeness) {
    double known = links.edgeValueOrDefault(left, right, 0.0);
    links.putEdgeValue(left, right, Math.max(known, likeness));
  }
}
