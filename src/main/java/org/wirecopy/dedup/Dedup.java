package org.wirecopy.dedup;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Preconditions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Progress;
import org.wirecopy.dedup.options.DedupOptions;
import org.wirecopy.dedup.store.CorpusInputs;
import org.wirecopy.dedup.store.Volume;
import org.wirecopy.document.Limits;

/**
 * Cleans a corpus of copies: reads files of rows, texts or pages, and writes them again without
 * what stands elsewhere in them; everything else stays as it is, to the byte.
 *
 * <pre>{@code
 * Outcome outcome =
 *     Dedup.of(DedupOptions.of(Mode.PASSAGES))
 *         .inputs(List.of("posts.jsonl"))
 *         .output(Path.of("clean.jsonl"))
 *         .ledger(Path.of("removed.jsonl"))
 *         .run();
 * }</pre>
 *
 * <p>The same input gives the same bytes, whatever the threads, and whether or not the run was cut
 * off and resumed. Texts and fingerprints are on disk; in memory are some hundred bytes a document,
 * and some a pair of documents that share a fingerprint. Not safe for threads; what it runs is.
 */
public final class Dedup {
  private final DedupOptions options;
  private final List<String> inputs = new ArrayList<>();
  private final List<String> references = new ArrayList<>();
  private final Map<String, String> fields = new HashMap<>();
  private Limits limits = Limits.STANDARD;
  private Charset encoding = StandardCharsets.UTF_8;
  private InputStream standardInput = InputStream.nullInputStream();
  private @Nullable Path output;
  private @Nullable Path ledger;
  private @Nullable Path state;
  private boolean isResumed;
  private int threads = Runtime.getRuntime().availableProcessors();
  private Progress progress = (what, done, total) -> {};
  private Consumer<String> notes = note -> {};

  private Dedup(DedupOptions options) {
    this.options = options;
  }

  /**
   * Prepares a run.
   *
   * @param options what the result depends on
   * @return a run without inputs
   */
  public static Dedup of(DedupOptions options) {
    checkNotNull(options, "options");
    return new Dedup(options);
  }

  /**
   * What is cleaned.
   *
   * @param more files, folders, globs, or {@code -} for standard input; compressed or not
   * @return this run
   */
  public Dedup inputs(List<String> more) {
    checkNotNull(more, "more");
    inputs.addAll(more);
    return this;
  }

  /**
   * What it is cleaned against besides itself: nothing is removed there, and all of it has been
   * first.
   *
   * @param more files, folders or globs
   * @return this run
   */
  public Dedup against(List<String> more) {
    checkNotNull(more, "more");
    references.addAll(more);
    return this;
  }

  /**
   * Reads a field of rows under another name.
   *
   * @param standard the standard name: id, text, html, source, published, title, author, url or
   *     language
   * @param actual the name that the field has in the rows
   * @return this run
   */
  public Dedup field(String standard, String actual) {
    checkNotNull(standard, "standard");
    checkNotNull(actual, "actual");
    fields.put(standard, actual);
    return this;
  }

  /**
   * How much a row may ask for.
   *
   * @param most the limits; default {@link Limits#STANDARD}
   * @return this run
   */
  public Dedup limits(Limits most) {
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
  public Dedup encoding(Charset unmarked) {
    checkNotNull(unmarked, "unmarked");
    this.encoding = unmarked;
    return this;
  }

  /**
   * What {@code -} stands for.
   *
   * @param in the stream; not closed
   * @return this run
   */
  public Dedup standardInput(InputStream in) {
    checkNotNull(in, "in");
    this.standardInput = in;
    return this;
  }

  /**
   * Where the cleaned corpus goes. A folder takes a file for every input, as it is; a file takes
   * one input as it is, or, if its name says that it holds JSON Lines, the rows of all inputs. Its
   * name also says how it is compressed.
   *
   * @param target the file or folder
   * @return this run
   */
  public Dedup output(Path target) {
    checkNotNull(target, "target");
    this.output = target;
    return this;
  }

  /**
   * Where every removal is told, so that it can be undone.
   *
   * @param file the file; compressed if its name says so
   * @return this run
   */
  public Dedup ledger(Path file) {
    checkNotNull(file, "file");
    this.ledger = file;
    return this;
  }

  /**
   * Cleans against what earlier runs with this folder kept, and remembers there what this one
   * keeps.
   *
   * @param folder the folder; made if it is not there
   * @return this run
   */
  public Dedup state(Path folder) {
    checkNotNull(folder, "folder");
    this.state = folder;
    return this;
  }

  /**
   * Goes on with a run that was cut off.
   *
   * @param goesOn whether to
   * @return this run
   */
  public Dedup resume(boolean goesOn) {
    this.isResumed = goesOn;
    return this;
  }

  /**
   * How many threads work at once. The result does not depend on it.
   *
   * @param count at least 1; default the number of processors
   * @return this run
   * @throws IllegalArgumentException if {@code count} is below 1
   */
  public Dedup threads(int count) {
    Preconditions.checkArgument(count >= 1, "threads must be at least 1, was %s", count);
    this.threads = count;
    return this;
  }

  /**
   * Who hears of progress.
   *
   * @param listener the listener
   * @return this run
   */
  public Dedup progress(Progress listener) {
    checkNotNull(listener, "listener");
    this.progress = listener;
    return this;
  }

  /**
   * Who is told before the work begins what it will take.
   *
   * @param listener gets sentences
   * @return this run
   */
  public Dedup notes(Consumer<String> listener) {
    checkNotNull(listener, "listener");
    this.notes = listener;
    return this;
  }

  /**
   * Runs.
   *
   * @return what was done
   * @throws IOException if a file cannot be written, or an input is changed meanwhile; the message
   *     says which. What was there before is untouched then, and the run can be resumed
   * @throws IllegalStateException if there is no input or no output
   */
  public Outcome run() throws IOException {
    Preconditions.checkState(!inputs.isEmpty(), "there is no input");
    Path target = output;
    Preconditions.checkState(target != null, "there is no output");
    return new DedupRun(
            options,
            new CorpusInputs(
                inputs, references, new Volume.Reading(fields, limits, encoding), standardInput),
            DedupRun.Targets.of(target, ledger, state),
            new Execution(isResumed, threads, progress, notes))
        .run();
  }
}
