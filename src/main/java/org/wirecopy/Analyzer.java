package org.wirecopy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Document;
import org.wirecopy.match.Pair;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.noise.Cleaner;
import org.wirecopy.reliability.Weighing;
import org.wirecopy.report.Report;
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
  private final Builder options;

  private Analyzer(Builder options) {
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
    Cleaner cleaner = Cleaner.auto();
    List<CleanDocument> cleaned = new ArrayList<>(documents.map(cleaner::clean).toList());
    cleaned.sort(Comparator.comparing(CleanDocument::id));
    return new Analysis(
        new Report(
            Map.of("minWords", String.valueOf(options.minWords)),
            cleaned,
            new Tracing(List.of(), List.of(), List.of(), List.of()),
            Weighing.NONE,
            List.of()));
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
      return new Analyzer(this);
    }
  }
}
