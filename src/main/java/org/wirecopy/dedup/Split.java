package org.wirecopy.dedup;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Preconditions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Progress;
import org.wirecopy.dedup.options.DedupOptions;
import org.wirecopy.dedup.options.Mode;
import org.wirecopy.dedup.store.CorpusInputs;
import org.wirecopy.dedup.store.Volume;
import org.wirecopy.document.Limits;

/**
 * Splits a corpus into parts that do not leak, such as training and test data: documents that share
 * a passage, or that are copies of one another, go to the same part, and so does what they share
 * with a third. Reports on one form share its sentences, and stay together.
 *
 * <pre>{@code
 * Split.of(DedupOptions.of(Mode.PASSAGES), Map.of("train", 0.8, "test", 0.2))
 *     .inputs(List.of("corpus.jsonl"))
 *     .output(Path.of("parts"))
 *     .run();
 * }</pre>
 *
 * <p>Families go to the part that lacks most words, the large ones first, the others in an order
 * that depends on the seed. The same input and seed give the same bytes. Needs what {@link Dedup}
 * needs. Not safe for threads.
 */
public final class Split {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_-]{1,64}");

  private final DedupOptions options;
  private final Map<String, Double> parts;
  private final List<String> inputs = new ArrayList<>();
  private final Map<String, String> fields = new HashMap<>();
  private Limits limits = Limits.STANDARD;
  private Charset encoding = StandardCharsets.UTF_8;
  private @Nullable Path output;
  private long seed;
  private InputStream standardInput = InputStream.nullInputStream();
  private boolean isResumed;
  private int threads = Runtime.getRuntime().availableProcessors();
  private Progress progress = (what, done, total) -> {};
  private Consumer<String> notes = note -> {};

  private Split(DedupOptions options, Map<String, Double> parts) {
    this.options = options;
    this.parts = parts;
  }

  /**
   * Prepares a split.
   *
   * @param options what makes documents belong together: in the mode {@link Mode#PASSAGES} that
   *     they share one, in {@link Mode#DOCUMENTS} that they are copies
   * @param shares the name of each part, of letters, digits, hyphens and underscores, and how large
   *     it is beside the others
   * @return a split without inputs
   * @throws IllegalArgumentException if there are fewer than two parts, a name or a share is none,
   *     or the mode is {@link Mode#ANNOTATE}
   */
  public static Split of(DedupOptions options, Map<String, Double> shares) {
    checkNotNull(options, "options");
    checkNotNull(shares, "shares");
    Preconditions.checkArgument(shares.size() > 1, "a split needs two parts or more");
    Preconditions.checkArgument(options.mode() != Mode.ANNOTATE, "a split annotates nothing");
    shares.forEach(
        (name, share) -> {
          Preconditions.checkArgument(
              NAME.matcher(name).matches(),
              "the name of a part must be of letters, digits, - and _, was %s",
              name);
          Preconditions.checkArgument(
              share > 0 && !share.isInfinite(),
              "the share of %s must be above 0, was %s",
              name,
              share);
        });
    return new Split(
        options.takingForms(true), Collections.unmodifiableMap(new LinkedHashMap<>(shares)));
  }

  /**
   * What is split.
   *
   * @param more files of rows, compressed or not, or texts and pages, which become rows
   * @return this split
   */
  public Split inputs(List<String> more) {
    checkNotNull(more, "more");
    inputs.addAll(more);
    return this;
  }

  /**
   * Reads a field of rows under another name.
   *
   * @param standard the standard name
   * @param actual the name that the field has in the rows
   * @return this split
   */
  public Split field(String standard, String actual) {
    checkNotNull(standard, "standard");
    checkNotNull(actual, "actual");
    fields.put(standard, actual);
    return this;
  }

  /**
   * How much a row may ask for.
   *
   * @param most the limits; default {@link Limits#STANDARD}
   * @return this split
   */
  public Split limits(Limits most) {
    checkNotNull(most, "most");
    this.limits = most;
    return this;
  }

  /**
   * The encoding of texts that bear no mark, as in {@link
   * org.wirecopy.document.input.Corpus.Builder#encoding}; a table has to be in UTF-8.
   *
   * @param unmarked the encoding; default UTF-8
   * @return this
   */
  public Split encoding(Charset unmarked) {
    checkNotNull(unmarked, "unmarked");
    this.encoding = unmarked;
    return this;
  }

  /**
   * Where the parts go.
   *
   * @param folder a folder that is empty or not there; takes a file for every part
   * @return this split
   */
  public Split output(Path folder) {
    checkNotNull(folder, "folder");
    this.output = folder;
    return this;
  }

  /**
   * Chooses among splits that are as good.
   *
   * @param number any number; default 0
   * @return this split
   */
  public Split seed(long number) {
    this.seed = number;
    return this;
  }

  /**
   * Goes on with a run that was cut off.
   *
   * @param goesOn whether to
   * @return this split
   */
  public Split resume(boolean goesOn) {
    this.isResumed = goesOn;
    return this;
  }

  /**
   * How many threads work at once. The result does not depend on it.
   *
   * @param count at least 1; default the number of processors
   * @return this split
   * @throws IllegalArgumentException if {@code count} is below 1
   */
  public Split threads(int count) {
    Preconditions.checkArgument(count >= 1, "threads must be at least 1, was %s", count);
    this.threads = count;
    return this;
  }

  /**
   * What an input {@code -} stands for.
   *
   * @param in the stream; not closed
   * @return this split
   */
  public Split standardInput(InputStream in) {
    checkNotNull(in, "in");
    this.standardInput = in;
    return this;
  }

  /**
   * Who hears of progress.
   *
   * @param listener the listener
   * @return this split
   */
  public Split progress(Progress listener) {
    checkNotNull(listener, "listener");
    this.progress = listener;
    return this;
  }

  /**
   * Who is told before the work begins what it will take.
   *
   * @param listener gets sentences
   * @return this split
   */
  public Split notes(Consumer<String> listener) {
    checkNotNull(listener, "listener");
    this.notes = listener;
    return this;
  }

  /**
   * Splits.
   *
   * @return how it came out
   * @throws IOException if a file cannot be written or the inputs are of different shapes
   * @throws IllegalStateException if there is no input or no output
   */
  public SplitOutcome run() throws IOException {
    Preconditions.checkState(!inputs.isEmpty(), "there is no input");
    Path target = output;
    Preconditions.checkState(target != null, "there is no output");
    CorpusInputs corpus =
        new CorpusInputs(
            inputs, List.of(), new Volume.Reading(fields, limits, encoding), standardInput);
    return new SplitRun(
            options,
            new Parts(parts, seed),
            corpus,
            target,
            new Execution(isResumed, threads, progress, notes))
        .run();
  }
}
