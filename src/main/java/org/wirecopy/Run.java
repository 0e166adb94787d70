package org.wirecopy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wirecopy.align.chain.WordWeights;
import org.wirecopy.comparison.Matching;
import org.wirecopy.document.Document;
import org.wirecopy.document.Problem;
import org.wirecopy.match.PassageIndex;
import org.wirecopy.noise.CleanDocuments;
import org.wirecopy.record.RecordStore;
import org.wirecopy.reliability.Weighing;
import org.wirecopy.reliability.observation.Weigher;
import org.wirecopy.trace.Tracing;
import org.wirecopy.trace.verdict.Subject;
import org.wirecopy.trace.verdict.Tracer;

/** One run of an analyzer, from documents to the report. */
final class Run {
  private final Options options;
  private final Workers workers;
  private final FingerprintCollector fingerprints;
  private final Intake intake;

  Run(Options options, Workers workers) {
    this.options = options;
    this.workers = workers;
    this.fingerprints =
        new FingerprintCollector(
            options.minWords(), new PassageIndex(options.memoryForFingerprints()));
    boolean isFingerprinted = options.stage() != Stage.CLEAN && options.pairs() == null;
    this.intake =
        new Intake(
            workers,
            options.watch().progress(),
            options.cleaner(),
            store(options),
            options.isExamined() ? Subject::examine : clean -> {},
            isFingerprinted ? fingerprints : null);
  }

  /** What reads each document at many stages keeps some as they are. */
  private static RecordStore store(Options options) {
    long memory = options.memoryForDocuments();
    boolean reads = options.stage() == Stage.TRACE || options.stage() == Stage.WEIGH;
    return new RecordStore(memory, reads ? memory / 2 : 0);
  }

  public Analysis of(Stream<Document> documents) {
    intake.read(documents);
    List<Problem> problems = new ArrayList<>(intake.problems());
    boolean compares = options.stage() == Stage.COMPARE;
    CleanDocuments cleaned = intake.documents(compares);
    Tracing tracing = options.stage() == Stage.CLEAN ? Tracing.NONE : trace(cleaned, problems);
    Weighing weighing =
        options.stage() == Stage.WEIGH
            ? Weigher.weigh(cleaned, tracing, this::weigh)
            : Weighing.NONE;
    Map<String, String> stated =
        Map.of("minWords", Integer.toString(options.minWords(fingerprints.words())));
    return new Analysis(stated, cleaned, tracing, weighing, problems);
  }

  private Tracing trace(CleanDocuments cleaned, List<Problem> problems) {
    WordWeights weights = WordWeights.of(intake.counts());
    if (options.stage() == Stage.COMPARE) {
      Comparison.Found found = compare(new Sides(cleaned), weights);
      problems.addAll(found.problems());
      return Tracer.passages(found.passages(), found.derivations());
    }
    Tracer tracer = Tracer.of(cleaned);
    Sides sides = new Sides(cleaned);
    Comparison.Found found = compare(sides, weights);
    boolean judges = options.stage() == Stage.JUDGE;
    if (options.pairs() == null && options.exactness() == null && !judges) {
      found = comparison(sides, weights).withReworded(found);
    }
    problems.addAll(found.problems());
    return judges
        ? Tracer.passages(found.passages(), found.derivations())
        : tracer.conclude(found.passages(), found.derivations());
  }

  private <T, R> List<R> weigh(List<T> things, Function<? super T, ? extends R> work) {
    return workers.map("weighing", things, work);
  }

  private Matching matching(WordWeights weights) {
    return new Matching(
        options.minWords(fingerprints.words()),
        options.exactness(),
        options.isCloserLook(),
        options.stage() != Stage.JUDGE,
        weights);
  }

  private Comparison comparison(Sides sides, WordWeights weights) {
    return new Comparison(workers, sides, matching(weights), options::isCompared);
  }

  private Comparison.Found compare(Sides sides, WordWeights weights) {
    Comparison comparison = comparison(sides, weights);
    if (options.pairs() != null) {
      return comparison.ofPairs(options.pairs());
    }
    return options.isNearest()
        ? comparison.ofNearest(fingerprints, intake.numbers())
        : comparison.ofAll(fingerprints, intake.numbers());
  }
}
