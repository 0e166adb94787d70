package org.wirecopy;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Preconditions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wirecopy.align.Exactness;
import org.wirecopy.document.Document;
import org.wirecopy.document.Pair;
import org.wirecopy.document.Problem;
import org.wirecopy.document.input.Corpus;
import org.wirecopy.noise.Cleaner;
import org.wirecopy.trace.Reuse;
import org.wirecopy.trial.Audit;
import org.wirecopy.trial.Plan;
import org.wirecopy.trial.SyntheticCopies;

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
    checkNotNull(documents, "documents");
    try (Workers workers =
        new Workers(options.threads(), options.watch().progress(), options.watch().cancelled())) {
      return new Run(options, workers).of(documents);
    }
  }

  /**
   * Tells what a comparison of documents would guarantee and cost, without making it. Takes the
   * time to read the words once.
   *
   * @param documents the documents; the stream is read once and not closed
   * @return the plan
   */
  public Plan plan(Stream<Document> documents) {
    checkNotNull(documents, "documents");
    return new Planner(options).of(documents);
  }

  /**
   * Tries this analyzer's comparison on a corpus: plants edited copies of the corpus's own passages
   * in documents that are added to it, and tells how many are found. Takes a little longer than a
   * run {@linkplain Stage#COMPARE until the comparison}. The same documents in the same order give
   * the same result.
   *
   * @param documents the documents; the stream is read once and not closed
   * @param copies how many copies to plant, at least 1; these donors are kept in memory
   * @return what was found of the copies
   * @throws IllegalArgumentException if {@code copies} is below 1
   */
  public Audit audit(Stream<Document> documents, int copies) {
    checkNotNull(documents, "documents");
    SyntheticCopies planted = new SyntheticCopies(copies, options.cleaner());
    List<Reuse> found = analyze(planted.into(documents)).reuses();
    return planted.found(found.stream().map(Reuse::passage).toList());
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
    checkNotNull(corpus, "corpus");
    Analysis found = analyze(corpus.documents());
    List<Problem> problems = new ArrayList<>(corpus.problems());
    problems.addAll(found.problems());
    return new Analysis(
        found.options(), found.documents(), found.tracing(), found.weighing(), problems);
  }

  /** Chooses options; not safe for threads. What it builds is. */
  public static final class Builder {
    private static final int USUAL_SHARE = 16;

    private @Nullable Integer minWords;
    private int threads = Runtime.getRuntime().availableProcessors();
    private long memory = Runtime.getRuntime().maxMemory() / USUAL_SHARE;
    private Stage stage = Stage.WEIGH;
    private @Nullable List<Pair> pairs;
    private @Nullable BiPredicate<String, String> compared;
    private @Nullable Exactness exactness;
    private Cleaner cleaner = Cleaner.auto();
    private Progress progress = (what, done, total) -> {};
    private BooleanSupplier cancelled = () -> false;

    Builder() {}

    /**
     * The shortest shared run of words that is always found.
     *
     * @param words at least 3; by default 8, and in corpora of more than 130,000 words one more
     *     with every doubling, since so long a run is chance there
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
     * How much memory the records of documents and the fingerprints may take before they go to a
     * temporary file. The result does not depend on it. What was found, and a few numbers for each
     * document, are in memory whatever is allowed.
     *
     * @param bytes at least 0; default a sixteenth of the largest heap
     * @return this builder
     * @throws IllegalArgumentException if {@code bytes} is below 0
     */
    public Builder memory(long bytes) {
      Preconditions.checkArgument(bytes >= 0, "memory must be at least 0, was %s", bytes);
      this.memory = bytes;
      return this;
    }

    /**
     * How far to go.
     *
     * @param last the last stage to run; default {@link Stage#WEIGH}
     * @return this builder
     */
    public Builder until(Stage last) {
      this.stage = checkNotNull(last, "last");
      return this;
    }

    /**
     * Compares these pairs only, each closely, and reports a derivation for every one: the left
     * document is examined for what it shares with the right, reworked passages too, and each part
     * of it is traced to one place there. Unless {@linkplain #minWords asked for}, runs of fewer
     * than 24 words are left aside.
     *
     * @param only the pairs, by document id
     * @return this builder
     */
    public Builder pairs(Collection<Pair> only) {
      this.pairs = List.copyOf(checkNotNull(only, "only"));
      return this;
    }

    /**
     * Leaves pairs of documents aside, and repetitions inside a document where it is asked for the
     * same id twice. Unlike {@link #pairs}, what is left is looked at as usual.
     *
     * @param asked says of two ids whether their documents are compared; asked from several threads
     *     and in any order of the two, so the answer must not depend on it
     * @return this builder
     */
    public Builder comparing(BiPredicate<String, String> asked) {
      this.compared = checkNotNull(asked, "asked");
      return this;
    }

    /**
     * Compares every two documents that share something. Else an analysis that goes on from
     * passages to families compares each with those only that it plausibly has its text from, so
     * that {@code k} holders of a text have {@code k - 1} passages and not {@code k (k - 1) / 2}.
     *
     * @return this builder
     */
    public Builder allPairs() {
      return comparing((left, right) -> true);
    }

    /**
     * Finds exact runs only, without looking through edits.
     *
     * @param what what has to be equal
     * @return this builder
     */
    public Builder exactly(Exactness what) {
      this.exactness = checkNotNull(what, "what");
      return this;
    }

    /**
     * How noise is marked before anything is compared.
     *
     * @param with the cleaner; default {@link Cleaner#auto()}. What the pages of a site repeat is
     *     marked too
     * @return this builder
     */
    public Builder cleaner(Cleaner with) {
      this.cleaner = checkNotNull(with, "with");
      return this;
    }

    /**
     * Who hears of progress.
     *
     * @param listener the listener
     * @return this builder
     */
    public Builder progress(Progress listener) {
      this.progress = checkNotNull(listener, "listener");
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
      this.cancelled = checkNotNull(stop, "stop");
      return this;
    }

    /**
     * Builds the analyzer.
     *
     * @return an analyzer with these options
     */
    public Analyzer build() {
      return new Analyzer(
          new Options(
              minWords,
              threads,
              memory,
              stage,
              pairs,
              compared,
              exactness,
              cleaner,
              new Options.Watch(progress, cancelled)));
    }
  }
}
