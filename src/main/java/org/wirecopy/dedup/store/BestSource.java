package org.wirecopy.dedup.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.wirecopy.Analysis;
import org.wirecopy.Progress;
import org.wirecopy.Stage;
import org.wirecopy.Wirecopy;
import org.wirecopy.document.Document;
import org.wirecopy.noise.Cleaner;
import org.wirecopy.reliability.Score;
import org.wirecopy.reliability.SourceProfile;
import org.wirecopy.trace.Family;
import org.wirecopy.trace.Reuse;
import org.wirecopy.trace.ReuseKind;

/**
 * Tells which of several copies is the best to keep: the one that the others stem from, then one
 * that credits where it is from, then that of the source whose texts look most like checked
 * reporting. For this the whole corpus is analyzed, in memory.
 */
public final class BestSource implements IntToDoubleFunction {
  private static final double ORIGINAL = 4;
  private static final double CREDITED = 2;

  private final Catalog catalog;
  private final Map<String, Double> scores = new HashMap<>();
  private final Set<Integer> originals = new HashSet<>();
  private final Set<Integer> credited = new HashSet<>();

  /**
   * Analyzes a corpus.
   *
   * @throws IOException if a document cannot be read again
   */
  public BestSource(Catalog catalog, Texts texts, int threads, Progress progress)
      throws IOException {
    this.catalog = catalog;
    List<Document> documents = new ArrayList<>();
    for (int number = 0; number < catalog.size(); number++) {
      if (catalog.get(number).isReadable()) {
        documents.add(texts.read(number).document().withId(Integer.toString(number)));
      }
    }
    learn(
        Wirecopy.analyzer()
            .until(Stage.WEIGH)
            .cleaner(Cleaner.auto())
            .threads(threads)
            .progress(progress)
            .build()
            .analyze(documents.stream()));
  }

  private void learn(Analysis analysis) {
    for (SourceProfile profile : analysis.weighing().sources()) {
      Score score = profile.rating().score();
      if (profile.kind() == SourceProfile.Kind.OUTLET && score != null) {
        scores.put(profile.source(), score.value());
      }
    }
    for (Family family : analysis.tracing().families()) {
      String origin = family.origin().document();
      if (origin != null) {
        originals.add(Integer.parseInt(origin));
      }
    }
    for (Reuse reuse : analysis.tracing().reuses()) {
      if (reuse.kind() == ReuseKind.CREDITED_SYNDICATION) {
        reuse.copy().ifPresent(copy -> credited.add(Integer.parseInt(copy.document())));
      }
    }
  }

  @Override
  public double applyAsDouble(int number) {
    String source = catalog.get(number).source();
    double standing = source == null ? 0 : scores.getOrDefault(source, 0.0);
    standing += originals.contains(number) ? ORIGINAL : 0;
    return standing + (credited.contains(number) ? CREDITED : 0);
  }
}
