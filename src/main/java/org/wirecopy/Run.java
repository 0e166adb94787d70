package org.wirecopy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wirecopy.align.WordWeights;
import org.wirecopy.document.Document;
import org.wirecopy.document.DocumentStore;
import org.wirecopy.document.Problem;
import org.wirecopy.match.PassageIndex;
import org.wirecopy.noise.CleanDocuments;
import org.wirecopy.reliability.Weigher;
import org.wirecopy.reliability.Weighing;
import org.wirecopy.report.Report;
import org.wirecopy.trace.Tracer;
import org.wirecopy.trace.Tracing;

/** One run of an analyzer, from documents to the report. */
final class Run {
  /** Of the memory allowed, so large a part is for fingerprints, and the rest for documents. */
  private static final int PRINTS_SHARE = 3;

  private final Analyzer.Options options;
  private final Workers workers;
  private final @Nullable DocumentStore store;
  private final Prints prints;
  private final Intake intake;

  Run(Analyzer.Options options, Workers workers) {
    this.options = options;
    this.workers = workers;
    long forPrints = options.memory() / PRINTS_SHARE;
    boolean compares = options.stage() == Stage.COMPARE;
    this.store = compares ? new DocumentStore(options.memory() - forPrints) : null;
    this.prints = new Prints(options.minWords(), new PassageIndex(forPrints));
    boolean printed = options.stage() != Stage.CLEAN && options.pairs() == null;
    this.intake = new Intake(workers, options.watch().progress(), store, printed ? prints : null);
  }

  Analysis of(Stream<Document> documents) {
    intake.read(documents);
    List<Problem> problems = new ArrayList<>(intake.problems());
    CleanDocuments cleaned = intake.documents();
    Tracing tracing = options.stage() == Stage.CLEAN ? Tracing.NONE : trace(cleaned, problems);
    Weighing weighing =
        options.stage() == Stage.WEIGH ? Weigher.weigh(cleaned, tracing) : Weighing.NONE;
    Map<String, String> stated = Map.of("minWords", Integer.toString(minWords()));
    return new Analysis(new Report(stated, cleaned, tracing, weighing, problems));
  }

  private int minWords() {
    boolean usualOfPairs = options.pairs() != null && options.minWords() == null;
    return usualOfPairs ? ShortestRun.IN_A_PAIR : prints.shortestRun();
  }

  private Tracing trace(CleanDocuments cleaned, List<Problem> problems) {
    WordWeights weights = WordWeights.of(intake.counts());
    if (store != null) {
      Comparison.Found found = compare(Sides.passing(cleaned), weights);
      problems.addAll(found.problems());
      return Tracer.passages(found.passages(), found.derivations());
    }
    Tracer tracer = Tracer.of(cleaned);
    Comparison.Found found = compare(Sides.kept(cleaned, tracer), weights);
    problems.addAll(found.problems());
    return tracer.conclude(found.passages(), found.derivations());
  }

  private Comparison.Found compare(Sides sides, WordWeights weights) {
    Comparison comparison = new Comparison(workers, sides, minWords(), weights);
    return options.pairs() == null
        ? comparison.ofAll(prints, intake.numbers())
        : comparison.ofPairs(options.pairs());
  }
}
