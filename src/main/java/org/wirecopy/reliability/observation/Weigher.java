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
import org.wirecopy.reliability.story.grouping.CopiedTexts;
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
 * <p>A score is the logistic function of a sum of effects, one for each {@link Signal}. Each signal
 * has one unit at most, reached by saturating, with the sign that publications give it; signals
 * that look for one thing share a unit. The table {@code signals.tsv} of this package names every
 * signal with its meaning and the publication that gives the reason to count it, {@code
 * weights.tsv} its weight. Equal weights do not depend on the articles of one year and country, and
 * foretell new cases about as well as fitted ones where cases are few (Dawes, "The robust beauty of
 * improper linear models in decision making", American Psychologist 34, 1979,
 * doi:10.1037/0003-066X.34.7.571). No outlet, person or party is in any table. A score says how
 * much a text looks like checked reporting, not whether it is true: it judges texts, not outlets.
 *
 * <p>Only a document's own words are looked at: what it copied counts for its origin, and a text of
 * which more than half is copied has no score. The result does not depend on the order of the
 * documents, except that it follows it.
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
    List<DocumentWeigher.WeighedDocument> weighed = parallel.map(documents, weigher::weigh);
    CopiedTexts copying = new CopiedTexts(documents, tracing);
    List<Story> stories = Stories.find(documents, tracing, copying, parallel);
    ReuseShares shares = ReuseShares.of(documents, tracing, weigher.copied());
    return new Weighing(
        reliabilities(weighed, stories),
        new Profiles(documents, shares, copying, stories).of(weighed),
        stories);
  }

  private static List<Reliability> reliabilities(
      List<DocumentWeigher.WeighedDocument> weighed, List<Story> stories) {
    Map<String, Story> byDocument = new HashMap<>();
    stories.forEach(story -> story.documents().forEach(id -> byDocument.put(id, story)));
    List<Reliability> reliabilities = new ArrayList<>();
    for (DocumentWeigher.WeighedDocument document : weighed) {
      DocumentWeigher.Weighed one = document.whole();
      String id = one.unit().document().id();
      reliabilities.add(
          new Reliability(id, one.score(), Credibility.in(byDocument.get(id)), one.signals()));
    }
    return reliabilities;
  }
}
