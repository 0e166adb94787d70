package org.wirecopy.cli;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wirecopy.cli.options.AnalyzerOptions;
import org.wirecopy.cli.options.Arguments;
import org.wirecopy.cli.options.ExitStatus;
import org.wirecopy.cli.options.Flag;
import org.wirecopy.cli.options.StandardOutput;
import org.wirecopy.cli.options.UsageException;
import org.wirecopy.cli.output.OutputFile;
import org.wirecopy.cli.output.Printable;
import org.wirecopy.cli.output.ProblemList;
import org.wirecopy.cli.output.ProgressLine;
import org.wirecopy.cli.output.RunInputs;
import org.wirecopy.cli.output.Terminal;
import org.wirecopy.dedup.Dedup;
import org.wirecopy.dedup.Outcome;
import org.wirecopy.dedup.Tally;
import org.wirecopy.dedup.options.DedupOptions;
import org.wirecopy.dedup.options.Keep;
import org.wirecopy.dedup.options.Mode;

/** One run that cleans a corpus. */
final class DedupJob {
  /** What says how noise is marked. */
  private static final List<Flag> OF_NOISE = List.of(Flag.PRESET, Flag.FAVOR, Flag.REMOVE);

  private final Arguments arguments;
  private final Terminal terminal;

  DedupJob(Arguments arguments, Terminal terminal) {
    this.arguments = arguments;
    this.terminal = terminal;
  }

  /**
   * Everything that the caller may have got wrong is found before the first document is read.
   *
   * @throws UsageException if an argument is not what it must be
   * @throws IOException if a result cannot be written
   */
  ExitStatus run() throws IOException {
    List<String> inputs = arguments.inputs();
    DedupOptions options = options();
    Path target = path(Flag.TARGET);
    if (target == null) {
      throw new UsageException("dedup needs -o FILE, where the cleaned corpus goes");
    }
    if (target.toString().equals(StandardOutput.NAME)) {
      throw new UsageException(
          "dedup writes to a file, so that nobody sees half of a corpus; name one with -o");
    }
    RunInputs read = RunInputs.of(arguments);
    for (Flag flag : List.of(Flag.TARGET, Flag.LEDGER, Flag.STATISTICS)) {
      requireOther(flag, read);
    }
    String statistics = arguments.value(Flag.STATISTICS);
    OutputFile file = statistics == null ? null : OutputFile.at(statistics);
    Outcome outcome = runInto(target, () -> run(options, inputs, target));
    if (outcome.wasFinished()) {
      tellOfNothingToDo(target);
      return ProblemList.conclude(outcome.problems(), arguments, terminal);
    }
    if (file != null) {
      file.write(out -> DedupText.json(outcome.statistics(), out));
    }
    String text = DedupText.of(outcome.statistics(), options.mode());
    new StandardOutput(terminal.out()).say(text);
    warnIfNothingIsLeft(outcome.statistics().total());
    return ProblemList.conclude(outcome.problems(), arguments, terminal);
  }

  private void tellOfNothingToDo(Path target) {
    if (!arguments.has(Flag.QUIET)) {
      terminal.say(
          "wirecopy: nothing is left to go on with: an earlier run finished "
              + Printable.line(target.toString())
              + ", which stays as it is");
    }
  }

  /** A shard that is cleaned a second time against what was kept of it loses everything. */
  private void warnIfNothingIsLeft(Tally total) {
    String state = arguments.value(Flag.STATE);
    if (state != null && total.documents() > 0 && total.documentsRemoved() == total.documents()) {
      terminal.say(
          "wirecopy: nothing is left, since all of it stands in what "
              + state
              + " remembers; was it cleaned with that before?");
    }
  }

  /** What is done once there is a place for the output. */
  private interface Work {
    Outcome run() throws IOException;
  }

  /** Makes what ends like a folder one, which goes again with a run that writes nothing. */
  private Outcome runInto(Path target, Work work) throws IOException {
    boolean isMade = makeFolder(target);
    boolean isWritten = false;
    try {
      Outcome outcome = work.run();
      isWritten = outcome.statistics().total().documents() > 0;
      return outcome;
    } finally {
      if (isMade && !isWritten) {
        deleteIfEmpty(target);
      }
    }
  }

  private static void deleteIfEmpty(Path folder) throws IOException {
    try {
      Files.deleteIfExists(folder);
    } catch (DirectoryNotEmptyException e) {
      // The output came to its place, and what was to follow it did not.
    }
  }

  private boolean makeFolder(Path target) throws IOException {
    String name = String.valueOf(arguments.value(Flag.TARGET));
    boolean isFolder = name.endsWith("/") || name.endsWith(target.getFileSystem().getSeparator());
    Path parent = target.toAbsolutePath().getParent();
    if (isFolder && !Files.exists(target) && parent != null && Files.isDirectory(parent)) {
      Files.createDirectory(target);
      return true;
    }
    return false;
  }

  private Outcome run(DedupOptions options, List<String> inputs, Path target) throws IOException {
    Dedup dedup =
        Dedup.of(options)
            .inputs(inputs)
            .against(arguments.values(Flag.AGAINST))
            .limits(arguments.limits())
            .encoding(arguments.encoding())
            .standardInput(terminal.in())
            .output(target)
            .resume(arguments.has(Flag.RESUME));
    arguments.fields().forEach(dedup::field);
    Path ledger = path(Flag.LEDGER);
    if (ledger != null) {
      dedup.ledger(ledger);
    }
    Path state = path(Flag.STATE);
    if (state != null) {
      dedup.state(state);
    }
    Integer threads = arguments.number(Flag.THREADS, 1);
    if (threads != null) {
      dedup.threads(threads);
    }
    boolean quiet = arguments.has(Flag.QUIET);
    try (ProgressLine progress = new ProgressLine(terminal, quiet, System::nanoTime)) {
      dedup.progress(progress);
      if (!quiet) {
        dedup.notes(note -> terminal.say("wirecopy: " + note));
      }
      return dedup.run();
    }
  }

  private DedupOptions options() {
    Mode mode = arguments.choice(Flag.MODE, Mode.DOCUMENTS);
    Integer minWords = arguments.minWords();
    Double threshold = arguments.share(Flag.THRESHOLD);
    boolean isCleaned = arguments.has(Flag.CLEAN);
    Map<String, String> noise = new TreeMap<>();
    for (Flag flag : OF_NOISE) {
      if (arguments.has(flag) && !isCleaned) {
        throw new UsageException(arguments.named(flag) + " says something only with --clean");
      }
      if (arguments.has(flag)) {
        noise.put(flag.setting(), noiseOption(flag));
      }
    }
    return new DedupOptions(
        mode,
        arguments.choice(Flag.WHO_STAYS, Keep.FIRST),
        threshold == null ? DedupOptions.usualThreshold(mode) : threshold,
        minWords == null ? DedupOptions.usualWords(mode) : minWords,
        isCleaned ? AnalyzerOptions.cleaner(arguments) : null,
        noise,
        arguments.has(Flag.SAME_FORM));
  }

  private String noiseOption(Flag flag) {
    return flag.isRepeatable()
        ? String.join(",", arguments.values(flag))
        : String.valueOf(arguments.value(flag));
  }

  private @Nullable Path path(Flag flag) {
    String value = arguments.value(flag);
    try {
      return value == null ? null : Path.of(value);
    } catch (InvalidPathException e) {
      throw new UsageException(flag.key() + " must be a path, was " + value + ": " + e.getReason());
    }
  }

  /** Results go neither over an input nor over one another. */
  private void requireOther(Flag flag, RunInputs read) {
    Path path = path(flag);
    if (path == null) {
      return;
    }
    read.requireOther(path);
    for (Flag other : List.of(Flag.TARGET, Flag.LEDGER, Flag.STATISTICS, Flag.STATE)) {
      Path taker = other == flag ? null : path(other);
      if (taker != null
          && taker.toAbsolutePath().normalize().equals(path.toAbsolutePath().normalize())) {
        throw new UsageException(flag.key() + " and " + other.key() + " name the same: " + path);
      }
    }
  }
}
