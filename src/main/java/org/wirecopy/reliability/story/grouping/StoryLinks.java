package org.wirecopy.reliability.story.grouping;

import com.google.common.graph.Graph;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.MutableGraph;
import com.google.common.graph.MutableValueGraph;
import com.google.common.graph.ValueGraph;
import com.google.common.graph.ValueGraphBuilder;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
  static final int MOST_DAYS = 14;

  private static final int FEWEST_SHARED = 3;

  /** A term is rare that so many texts have, or this share of all. */
  private static final int RARE = 2;

  private static final double RARE_SHARE = 0.05;

  /** So many rare terms do two reports on one event share among a hundred texts. */
  private static final int FEWEST_RARE = 5;

  /** So alike are no two texts on one topic, whatever words they share. */
  private static final double CLEARLY_ALIKE = 0.3;

  /** The likeness that is asked of two texts without common words among few. */
  private static final double SURE = 0.085;

  private static final double MORE_SURE_FOR_TENFOLD = 0.18;
  private static final double MOST_SURE = 0.25;
  private static final double RARE_FOR_TENFOLD = 7.5;
  private static final double FEW = 25;

  /** So large a share of the words of two reports on one event are rare. */
  private static final double SPECIAL = 0.2;

  private final List<List<CleanDocument>> texts;
  private final long[][] days;
  private final StoryVectors vectors;
  private final int[][] holders;
  private final double[][] held;
  private final int[] entered;
  private final SharedTerms[] shared;
  private final double enough;

  /** The earlier texts that share a term with the one at hand. */
  private final int[] earlier;

  private final double sureLikeness;
  private final double sureTerms;
  private final int mostRare;
  private final MutableValueGraph<Integer, Double> links =
      ValueGraphBuilder.undirected().<Integer, Double>build();
  private final MutableGraph<Integer> sure = GraphBuilder.undirected().build();
  private final MutableGraph<Integer> special = GraphBuilder.undirected().build();
  private final MutableGraph<Integer> copying = GraphBuilder.undirected().build();

  private StoryLinks(List<List<CleanDocument>> texts, ParallelMap parallel) {
    this.texts = texts;
    this.days = texts.stream().map(StoryLinks::days).toArray(long[][]::new);
    this.vectors = StoryVectors.of(texts, parallel);
    this.holders = new int[vectors.terms()][];
    this.held = new double[vectors.terms()][];
    this.entered = new int[vectors.terms()];
    this.shared = new SharedTerms[texts.size()];
    Arrays.setAll(shared, text -> new SharedTerms());
    this.enough = SharedTerms.enough(texts.size());
    this.earlier = new int[texts.size()];
    double tenfold = Math.max(0, Math.log10(texts.size() / FEW));
    this.sureLikeness = Math.min(MOST_SURE, SURE + MORE_SURE_FOR_TENFOLD * tenfold);
    this.sureTerms = Math.min(FEWEST_RARE, RARE_FOR_TENFOLD * tenfold);
    this.mostRare = (int) Math.max(RARE, RARE_SHARE * texts.size());
  }

  /**
   * A link for every pair of texts, by index, that may be about the same event.
   *
   * @param texts the texts, each with all its copies, which count as one
   * @param copying what was copied among them
   * @param parallel reads the texts
   */
  static StoryLinks of(List<List<CleanDocument>> texts, CopiedTexts copying, ParallelMap parallel) {
    StoryLinks links = new StoryLinks(texts, parallel);
    for (int i = 0; i < texts.size(); i++) {
      links.links.addNode(i);
      links.special.addNode(i);
      links.sure.addNode(i);
      links.copying.addNode(i);
      links.linkEarlier(i);
    }
    links.linkCopies(copying);
    return links;
  }

  /** How alike any two texts are that have a link. */
  ValueGraph<Integer, Double> links() {
    return links;
  }

  /** The texts that are plainly about one event, by what both say or quote. */
  Graph<Integer> sure() {
    return sure;
  }

  /**
   * Whether a text of a group stands in several hands, or has words that are another's own: they
   * tell an event.
   */
  boolean isAnchored(Collection<Integer> group) {
    Set<Integer> members = new HashSet<>(group);
    return group.stream()
        .anyMatch(
            one ->
                texts.get(one).size() > 1
                    || copying.adjacentNodes(one).stream().anyMatch(members::contains));
  }

  /** The terms of the texts. */
  StoryVectors vectors() {
    return vectors;
  }

  /**
   * Adds up what each term gives to the earlier texts that have it, and enters it for later ones.
   */
  private void linkEarlier(int later) {
    int[] terms = vectors.numbers(later);
    double[] weights = vectors.weights(later);
    int met = 0;
    for (int i = 0; i < terms.length; i++) {
      met = collect(terms[i], weights[i], met);
      enter(later, terms[i], weights[i], vectors.frequency(terms[i]));
    }
    for (int i = 0; i < met; i++) {
      link(later, earlier[i], shared[earlier[i]]);
      shared[earlier[i]].clear();
    }
  }

  /** Meets the earlier texts that have a term, and tells how many were met so far. */
  private int collect(int term, double weight, int before) {
    boolean isWord = vectors.isWord(term);
    boolean isRare = vectors.frequency(term) <= mostRare;
    int[] texts = holders[term];
    double[] weights = held[term];
    int count = entered[term];
    int met = before;
    for (int i = 0; i < count; i++) {
      SharedTerms common = shared[texts[i]];
      if (common.isEmpty()) {
        earlier[met++] = texts[i];
      }
      common.add(weight * weights[i], isWord, isRare);
    }
    return met;
  }

  private void enter(int text, int term, double weight, int frequency) {
    if (entered[term] == 0) {
      holders[term] = new int[frequency];
      held[term] = new double[frequency];
    }
    holders[term][entered[term]] = text;
    held[term][entered[term]++] = weight;
  }

  private void link(int later, int earlier, SharedTerms common) {
    if (common.words() < FEWEST_SHARED) {
      return;
    }
    double cosine = Math.min(1, common.sum() / (vectors.norm(later) * vectors.norm(earlier)));
    double likeness = cosine * common.breadth(enough);
    if (likeness >= WEAKEST && areClose(later, earlier)) {
      links.putEdgeValue(later, earlier, likeness);
      boolean hasRare = common.rare() >= sureTerms;
      if (likeness >= sureLikeness && (hasRare || likeness >= CLEARLY_ALIKE)) {
        sure.putEdge(later, earlier);
      }
      if (likeness >= SURE && hasRare && common.rare() >= SPECIAL * common.words()) {
        special.putEdge(later, earlier);
      }
    }
  }

  /** Whether two texts are of one fortnight, as far as is known. */
  boolean areClose(int left, int right) {
    boolean close = days[left].length == 0 || days[right].length == 0;
    for (int i = 0; i < days[left].length && !close; i++) {
      for (int j = 0; j < days[right].length && !close; j++) {
        close = Math.abs(days[left][i] - days[right][j]) <= MOST_DAYS;
      }
    }
    return close;
  }

  /**
   * Whether two texts that quote the same words are of one time: what was said once is quoted for
   * years. Where a day is not known, rare terms tell.
   */
  boolean areOfOneTime(int left, int right) {
    boolean areDated = days[left].length > 0 && days[right].length > 0;
    return areDated || texts.size() <= FEW || special.hasEdgeConnecting(left, right);
  }

  /** The days of a text's copies, counted from 1970. */
  private static long[] days(List<CleanDocument> text) {
    return text.stream()
        .map(document -> document.metadata().published())
        .filter(Objects::nonNull)
        .mapToLong(published -> published.day().toEpochDay())
        .distinct()
        .toArray();
  }

  /**
   * A copy is of the event of its origin, and so are two reports of the same words of a speaker.
   */
  private void linkCopies(CopiedTexts copying) {
    Map<String, Integer> indexes = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      for (CleanDocument document : texts.get(i)) {
        indexes.put(document.id(), i);
      }
    }
    for (int i = 0; i < texts.size(); i++) {
      for (CleanDocument document : texts.get(i)) {
        for (CopiedTexts.Link link : copying.of(document)) {
          Integer other = indexes.get(link.document());
          if (other != null && other > i && (!link.onlyQuoted() || areClose(i, other))) {
            strengthen(i, other, link.share());
            if (!link.onlyQuoted()) {
              this.copying.putEdge(i, other);
            } else if (areOfOneTime(i, other)) {
              sure.putEdge(i, other);
            }
          }
        }
      }
    }
  }

  private void strengthen(int left, int right, double likeness) {
    double known = links.edgeValue(left, right).orElse(0.0);
    links.putEdgeValue(left, right, Math.max(known, likeness));
  }
}
