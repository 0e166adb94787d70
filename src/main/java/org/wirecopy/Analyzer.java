package org.wirecopy;

import com.google.common.base.Preconditions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Corpus;
import org.wirecopy.document.Document;
import org.wirecopy.document.Problem;
import org.wirecopy.match.Pair;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.Cleaner;
import org.wirecopy.reliability.Weigher;
import org.wirecopy.reliability.Weighing;
import org.wirecopy.report.Report;
import org.wirecopy.trace.Tracer;
import org.wirecopy.trace.Tracing;

/**
 * Examines documents: from text to passages, origins and stories. Built once, immutable, safe for
 * threads.
 *
 * <pre>{@code
 * Analyzer analyzer = Wirecopy.analyzer().minWords(10).build();
 * Analysis analysis = analyzer.analyze(documents);
 * }</pre>
 */
public final class Analyzer {
  private final Options options;

  /** Who hears of an analysis, and who may stop it. */
  private record Watch(Progress progress, BooleanSupplier cancelled) {}

  /** The options as they were when the analyzer was built. */
  private record Options(
      int minWords, int threads, Stage stage, @Nullable List<Pair> pairs, Watch watch) {
    Map<String, String> asMap() {
      return Map.of("minWords", Integer.toString(minWords));
    }
  }

  private Analyzer(Options options) {
    this.options = options;
  }

  /**
   * Examines a set of documents.
   *
   * @param documents the documents; the order has no influence on the result; the stream is read
   *     once and not closed
   * @return what was found
   * @throws java.util.concurrent.CancellationException if the analysis was cancelled
   */
  public Analysis analyze(Stream<Document> documents) {
    try (Workers workers =
        new Workers(options.threads, options.watch.progress, options.watch.cancelled)) {
      List<Problem> problems = new ArrayList<>();
      List<Document> unique = unique(documents, workers, problems);
      Cleaner cleaner = Cleaner.auto();
      List<CleanDocument> cleaned = workers.map("cleaning", unique, cleaner::clean);
      Tracing tracing =
          options.stage == Stage.CLEAN ? Tracing.NONE : trace(cleaned, workers, problems);
      Weighing weighing =
          options.stage == Stage.WEIGH ? Weigher.weigh(cleaned, tracing) : Weighing.NONE;
      return new Analysis(new Report(options.asMap(), cleaned, tracing, weighing, problems));
    }
  }

  /**
   * Examines a corpus. What could not be read is among the problems of the result.
   *
   * @param corpus the corpus; its documents are read, and it is not closed
   * @return what was found
   * @throws java.util.concurrent.CancellationException if the analysis was cancelled
   * @throws IllegalStateException if the corpus was read before
   */
  public Analysis analyze(Corpus corpus) {
    Report found = analyze(corpus.documents()).report();
    List<Problem> problems = new ArrayList<>(corpus.problems());
    problems.addAll(found.problems());
    return new Analysis(
        new Report(
            found.options(), found.documents(), found.tracing(), found.weighing(), problems));
  }

  /**
   * Sorted by id, so that their order has no influence; a second document of the same id gets a
   * name of its own.
   */
  private static List<Document> unique(
      Stream<Document> documents, Workers workers, List<Problem> problems) {
    List<Document> all = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    documents.forEach(
        document -> {
          workers.stopIfCancelled();
          String id = document.id();
          for (int copy = 2; !ids.add(id); copy++) {
            id = document.id() + '#' + copy;
          }
          if (!id.equals(document.id())) {
            problems.add(
                Problem.of(
                    document.id(), "another document has this id; this one is called " + id));
          }
          all.add(id.equals(document.id()) ? document : document.withId(id));
        });
    all.sort(Comparator.comparing(Document::id));
    return all;
  }

  private Tracing trace(List<CleanDocument> cleaned, Workers workers, List<Problem> problems) {
    Comparison comparison = new Comparison(workers, options.minWords, cleaned);
    Comparison.Found found =
        options.pairs == null ? comparison.ofAll(cleaned) : comparison.ofPairs(options.pairs);
    problems.addAll(found.problems());
    return Tracer.of(cleaned).trace(found.passages(), found.derivations());
  }

  /** Chooses options; not safe for threads. What it builds is. */
  public static final class Builder {
    private int minWords = 8;
    private int threads = Runtime.getRuntime().availableProcessors();
    private Stage stage = Stage.WEIGH;
    private @Nullable List<Pair> pairs;
    private Progress progress = (what, done, total) -> {};
    private BooleanSupplier cancelled = () -> false;

    Builder() {}

    /**
     * The shortest shared run of words that is always found.
     *
     * @param words at least 3; default 8
     * @return this builder
     * @throws IllegalArgumentException if {@code words} is below 3
     */
    public Builder minWords(int words) {
      Preconditions.checkArgument(words >= 3, "minWords must be at least 3, was %s", words);
      this.minWords = words;
      return this;
    }

    /**
     * How many threads work at once. The result does not depend on it.
     *
     * @param count at least 1; default the number of processors
     * @return this builder
     * @throws IllegalArgumentException if {@code count} is below 1
     */
    public Builder threads(int count) {
      Preconditions.checkArgument(count >= 1, "threads must be at least 1, was %s", count);
      this.threads = count;
      return this;
    }

    /**
     * How far to go.
     *
     * @param last the last stage to run; default {@link Stage#WEIGH}
     * @return this builder
     */
    public Builder until(Stage last) {
      this.stage = last;
      return this;
    }

    /**
     * Compares these pairs only, each closely, and reports a derivation for every one.
     *
     * @param only the pairs, by document id
     * @return this builder
     */
    public Builder pairs(Collection<Pair> only) {
      this.pairs = List.copyOf(only);
      return this;
    }

    /**
     * Who hears of progress.
     *
     * @param listener the listener
     * @return this builder
     */
    public Builder progress(Progress listener) {
      this.progress = listener;
      return this;
    }

    /**
     * How to stop an analysis: asked often; once it says true, the analysis ends with a {@link
     * java.util.concurrent.CancellationException}.
     *
     * @param stop says whether to stop; called from several threads
     * @return this builder
     */
    public Builder cancelledBy(BooleanSupplier stop) {
      this.cancelled = stop;
      return this;
    }

    /**
     * Builds the analyzer.
     *
     * @return an analyzer with these options
     */
    public Analyzer build() {
      return new Analyzer(
          new Options(minWords, threads, stage, pairs, new Watch(progress, cancelled)));
    }
  }
}
