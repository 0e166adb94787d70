package org.wirecopy.dedup;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wirecopy.dedup.ledger.Ledger;
import org.wirecopy.dedup.ledger.LedgerFile;
import org.wirecopy.dedup.options.DedupOptions;
import org.wirecopy.dedup.options.Keep;
import org.wirecopy.dedup.options.Mode;
import org.wirecopy.dedup.step.Comparers;
import org.wirecopy.dedup.step.Overlap;
import org.wirecopy.dedup.store.CorpusFiles;
import org.wirecopy.dedup.store.CorpusInputs;
import org.wirecopy.dedup.store.Decisions;
import org.wirecopy.dedup.store.State;
import org.wirecopy.document.Problem;
import org.wirecopy.document.input.CorpusFile;
import org.wirecopy.work.OrderedExecutor;
import org.wirecopy.work.WholeFile;

/** One run: read, compare, decide, write. Each step leaves on disk what the next needs. */
final class DedupRun {
  private final DedupOptions options;
  private final CorpusInputs corpus;
  private final Targets targets;
  private final Execution execution;
  private final List<Problem> problems = new ArrayList<>();

  /** What is written: the corpus, and if they are wanted a ledger and a state. */
  record Targets(Path output, @Nullable Path ledger, @Nullable Path state) {
    /**
     * Where names lead.
     *
     * @throws IOException if nothing can be written there
     */
    static Targets of(Path output, @Nullable Path ledger, @Nullable Path state) throws IOException {
      return new Targets(
          OutputPlace.of(output), ledger == null ? null : OutputPlace.of(ledger), state);
    }

    /** The files and folders that are written. */
    List<Path> files() {
      return ledger == null ? List.of(output) : List.of(output, ledger);
    }

    /** Their names, as far as they matter to whoever resumes a run. */
    Map<String, String> names() throws IOException {
      return Map.of("ledger", name(ledger), "state", name(state));
    }

    /** The same for every way to spell it. */
    private static String name(@Nullable Path path) throws IOException {
      if (path == null) {
        return "none";
      }
      Path whole = path.toAbsolutePath().normalize();
      Path parent = whole.getParent();
      if (Files.exists(path) || parent == null || !Files.exists(parent)) {
        return String.valueOf(Files.exists(path) ? path.toRealPath() : whole);
      }
      return String.valueOf(parent.toRealPath().resolve(whole.getFileName()));
    }
  }

  DedupRun(DedupOptions options, CorpusInputs corpus, Targets targets, Execution execution) {
    this.options = options;
    this.corpus = corpus;
    this.targets = targets;
    this.execution = execution;
  }

  Outcome run() throws IOException {
    CorpusFiles files = CorpusFiles.of(corpus);
    problems.addAll(files.unread());
    files.requireOthers();
    for (Path target : targets.files()) {
      files.taken().requireOther(target);
    }
    String job = new RunDescription(options, corpus, targets.names()).described(files);
    Path folder = OutputLayout.workspace(targets.output);
    if (execution.isResumed() && wasFinished(folder, job, files)) {
      return finishedBefore(folder, job);
    }
    if (execution.isResumed() && !Workspace.isCutOff(folder)) {
      requireOthers(files);
    }
    boolean isPlaced = execution.isResumed() && Workspace.isPlaced(folder);
    OutputLayout layout = OutputLayout.of(targets.output, files.found(), options.mode(), isPlaced);
    if (targets.ledger != null) {
      LedgerFile.check(targets.ledger);
    }
    if (files.inputs().isEmpty()) {
      return new Outcome(Statistics.NOTHING, problems, false);
    }
    try (Workspace workspace = Workspace.open(folder, job, execution.isResumed())) {
      Statistics statistics =
          workspace.keepingWork(targets.output, () -> work(workspace, layout, files, job));
      return new Outcome(statistics, problems, false);
    }
  }

  /** Whether nothing is left to go on with: what was kept would be taken for a copy of itself. */
  private boolean wasFinished(Path folder, String job, CorpusFiles files) throws IOException {
    if (Workspace.isDone(folder, job)) {
      return true;
    }
    if (targets.state == null || !State.knows(targets.state, key(folder, job))) {
      return false;
    }
    if (files.inputs().stream().anyMatch(CorpusFile::isPipe)) {
      throw new IOException(
          targets.output
              + " was finished by an earlier run, and whether the same is piped in now cannot be"
              + " told; leave --resume out to clean what is piped in");
    }
    return true;
  }

  /** What another run kept of the same inputs would leave nothing of them in this output. */
  private void requireOthers(CorpusFiles files) throws IOException {
    if (targets.state != null
        && !files.inputs().isEmpty()
        && State.knows(targets.state, key(files))) {
      throw new IOException(
          targets.output
              + " is not written: an earlier run with the state in "
              + targets.state
              + " cleaned the same inputs, with another output or ledger, so that nothing would be"
              + " left of them; repeat the command as it was, or name another state");
    }
  }

  private Outcome finishedBefore(Path folder, String job) throws IOException {
    for (Path target : targets.files()) {
      if (!Files.exists(target)) {
        throw new IOException(
            target
                + " was finished by an earlier run, and is gone; put it back from a copy, or clean"
                + " anew without --resume and, if there is one, with another state");
      }
    }
    if (Files.exists(folder)) {
      try (Workspace left = Workspace.open(folder, job, true)) {
        left.finish();
      }
    }
    return new Outcome(Statistics.NOTHING, problems, true);
  }

  /** A job and the place of its output in few signs. */
  private static String key(Path folder, String job) {
    String all = folder + "\n" + job;
    return Hashing.sha256().hashString(all, StandardCharsets.UTF_8).toString();
  }

  /** What is cleaned and how, wherever it goes. */
  private String key(CorpusFiles files) throws IOException {
    String read = new RunDescription(options, corpus, Map.of()).described(files);
    return Hashing.sha256().hashString(read, StandardCharsets.UTF_8).toString();
  }

  private Statistics work(Workspace workspace, OutputLayout layout, CorpusFiles files, String job)
      throws IOException {
    try (State state = state(workspace);
        OrderedExecutor<IOException> executor = execution.executor()) {
      Path folder = workspace.folder();
      CorpusComparison.Task task =
          new CorpusComparison.Task(
              targets.output,
              folder,
              options,
              Comparers.of(options, targets.ledger != null),
              layout,
              state);
      CorpusComparison comparison =
          CorpusComparison.of(task, corpus, files, execution, executor, problems::add);
      try {
        if (comparison.isEmpty() && !comparison.inputs().isEmpty()) {
          return Statistics.NOTHING;
        }
        List<String> keys = List.of(key(folder, job), key(files));
        return finish(comparison, state, layout, workspace, keys, executor);
      } finally {
        comparison.library().close();
      }
    }
  }

  private Statistics finish(
      CorpusComparison comparison,
      @Nullable State state,
      OutputLayout layout,
      Workspace workspace,
      List<String> keys,
      OrderedExecutor<IOException> executor)
      throws IOException {
    CorpusOutput output = CorpusOutput.at(targets.output, layout, workspace.folder());
    FormReports forms =
        FormReports.of(comparison.overlaps(), options, comparison.library().firstChecked());
    Decisions decisions = decide(comparison, forms, state);
    try (LedgerFile ledger = targets.ledger == null ? null : LedgerFile.open(targets.ledger)) {
      Statistics statistics =
          write(comparison, new Fate(decisions, forms), output, ledger, layout, executor);
      if (state != null) {
        state.add(
            comparison.blocks(),
            comparison.first(),
            comparison.library().firstChecked(),
            comparison.texts(),
            decisions,
            options.mode());
      }
      workspace.place(targets.output);
      if (ledger != null) {
        ledger.commit();
      }
      if (state != null) {
        // Last, so that nothing is taken for known that stands in no output.
        state.complete(keys);
      }
      return statistics;
    }
  }

  /** A run that goes on takes the state as it was when the run began. */
  private @Nullable State state(Workspace workspace) throws IOException {
    Path folder = targets.state;
    if (folder == null) {
      return null;
    }
    List<String> described =
        options.described().entrySet().stream()
            .map(option -> String.valueOf(option).replace('\n', ' '))
            .toList();
    State state = State.open(folder, described);
    Path then = workspace.folder().resolve("state");
    if (!Files.exists(then)) {
      byte[] seal = state.seal().getBytes(StandardCharsets.UTF_8);
      WholeFile.at(then).write(out -> out.write(seal));
    } else if (!Files.readString(then).equals(state.seal())) {
      state.close();
      throw new IOException(
          "another run added to the state in "
              + folder
              + " since this one was cut off; delete "
              + workspace.folder()
              + " and begin anew");
    }
    return state;
  }

  private EditRules rules(OutputLayout layout) {
    return new EditRules(
        options.mode(),
        options.noise() != null,
        targets.ledger != null,
        options.keep() == Keep.NONE,
        options.threshold(),
        layout);
  }

  private Decisions decide(CorpusComparison comparison, FormReports forms, @Nullable State state) {
    boolean keepsNone = options.keep() == Keep.NONE;
    int firstChecked = comparison.library().firstChecked();
    if (options.mode() == Mode.DOCUMENTS) {
      return Decisions.ofDocuments(forms.others(), comparison.ranks(), keepsNone, firstChecked);
    }
    List<Overlap> gone = state == null ? List.of() : state.gone();
    return Decisions.ofPassages(
        options.mode(), forms.others(), gone, comparison.ranks(), keepsNone, firstChecked);
  }

  private Statistics write(
      CorpusComparison comparison,
      Fate fate,
      CorpusOutput output,
      @Nullable LedgerFile ledger,
      OutputLayout layout,
      OrderedExecutor<IOException> executor)
      throws IOException {
    Editor editor =
        new Editor(comparison.library().catalog(), comparison.texts(), fate, rules(layout));
    Ledger rows = ledger == null ? null : ledger.rows();
    if (rows != null) {
      rows.begin(options.described());
    }
    Writing writing = new Writing(comparison.library(), editor, output, rows, execution.progress());
    Statistics statistics = writing.write(options.mode(), executor);
    problems.addAll(writing.problems());
    passOver(comparison.inputs(), output, rows);
    output.complete();
    if (ledger != null) {
      ledger.complete();
    }
    return statistics;
  }

  /** Copies what holds nothing to read, and tells what is left out. */
  private static void passOver(InputPreparer inputs, CorpusOutput output, @Nullable Ledger ledger)
      throws IOException {
    List<Problem> unread = new ArrayList<>(inputs.unread());
    for (InputPreparer.PassedOver file : inputs.passedOver()) {
      Optional<Path> copy = output.copy(file.file());
      if (copy.isEmpty()) {
        unread.addAll(file.problems());
      } else if (ledger != null) {
        ledger.copied(file.file().id(), checksum(copy.get()));
      }
    }
    if (ledger != null) {
      for (Problem problem : Problem.only(Problem.Severity.FAULT, unread)) {
        ledger.unread(problem);
      }
    }
  }

  private static String checksum(Path file) throws IOException {
    return MoreFiles.asByteSource(file).hash(Hashing.sha256()).toString();
  }
}
