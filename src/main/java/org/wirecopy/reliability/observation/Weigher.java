package org.wirecopy.reliability.observation;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.reliability.Credibility;
import org.wirecopy.reliability.Reliability;
import org.wirecopy.reliability.Signal;
import org.wirecopy.reliability.Weighing;
import org.wirecopy.reliability.story.Story;
import org.wirecopy.reliability.story.grouping.ParallelMap;
import org.wirecopy.reliability.story.grouping.Stories;
import org.wirecopy.trace.Tracing;

/**
 * Weighs documents, sources and stories.
 *
 * <pre>{@code
 * Weighing weighing = Weigher.weigh(documents, tracing);
 * }</pre>
 *
 * <p>A score is the logistic function of a sum of effects, one for each {@link Signal}: what was
 * measured, up to a cap, times a fixed weight. The table {@code signals.tsv} of this package names
 * every signal with its weight, its cap, its meaning and the publication that gives the reason to
 * count it. The weights were set by hand from those reasons, with a look at how 135 labelled
 * political articles differ in each signal; no procedure fitted them. No outlet, person or party is
 * in any table. A score says how much a text looks like checked reporting, not whether it is true.
 *
 * <p>Only a document's own words are looked at: what it copied counts for its origin. The result
 * does not depend on the order of the documents, except that it follows it.
 *
 * <p>Linear in the text for documents and sources; for stories see {@link Stories}.
 */
public final class Weigher {
  private Weigher() {}

  /**
   * Weighs a set of documents.
   *
   * @param documents the documents, with different ids
   * @param tracing what was copied among them
   * @return what they show, documents in the given order
   */
  public static Weighing weigh(List<CleanDocument> documents, Tracing tracing) {
    checkNotNull(documents, "documents");
    checkNotNull(tracing, "tracing");
    return weigh(documents, tracing, ParallelMap.NONE);
  }

  /**
   * Weighs a set of documents, several at a time.
   *
   * @param documents the documents, with different ids
   * @param tracing what was copied among them
   * @param parallel does the work on each document
   * @return what they show, the same whatever does the work, documents in the given order
   */
  public static Weighing weigh(
      List<CleanDocument> documents, Tracing tracing, ParallelMap parallel) {
    checkNotNull(documents, "documents");
    checkNotNull(tracing, "tracing");
    checkNotNull(parallel, "parallel");
    DocumentWeigher weigher = new DocumentWeigher(tracing);
    List<DocumentWeigher.Weighed> weighed =
        parallel.map(documents, document -> weigher.weigh(TextUnit.of(document)));
    List<Story> stories = Stories.find(documents, tracing, parallel);
    return new Weighing(
        reliabilities(weighed, stories),
        new Profiles(documents, weigher, tracing, stories).of(weighed),
        stories);
  }

  private static List<Reliability> reliabilities(
      List<DocumentWeigher.Weighed> weighed, List<Story> stories) {
    Map<String, Story> byDocument = new HashMap<>();
    stories.forEach(story -> story.documents().forEach(id -> byDocument.put(id, story)));
    List<Reliability> reliabilities = new ArrayList<>();
    for (DocumentWeigher.Weighed one : weighed) {
      String id = one.unit().document().id();
      reliabilities.add(
          new Reliability(id, one.score(), Credibility.in(byDocument.get(id)), one.signals()));
    }
    return reliabilities;
  }
}
