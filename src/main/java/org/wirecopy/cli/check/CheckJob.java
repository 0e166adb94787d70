package org.wirecopy.cli.check;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Analyzer;
import org.wirecopy.archive.ArchiveOptions;
import org.wirecopy.check.Check;
import org.wirecopy.check.CheckReport;
import org.wirecopy.check.EarlierState;
import org.wirecopy.check.Gate;
import org.wirecopy.check.format.CheckFormat;
import org.wirecopy.check.format.CheckPresentation;
import org.wirecopy.check.format.InvocationContext;
import org.wirecopy.cli.check.CheckSources.Source;
import org.wirecopy.cli.options.AnalyzerOptions;
import org.wirecopy.cli.options.ArchiveFolder;
import org.wirecopy.cli.options.Arguments;
import org.wirecopy.cli.options.ExitStatus;
import org.wirecopy.cli.options.Flag;
import org.wirecopy.cli.options.PairList;
import org.wirecopy.cli.options.Screen;
import org.wirecopy.cli.options.Settings;
import org.wirecopy.cli.options.StandardOutput;
import org.wirecopy.cli.options.UsageException;
import org.wirecopy.cli.output.Outputs;
import org.wirecopy.cli.output.ProblemList;
import org.wirecopy.cli.output.ProgressLine;
import org.wirecopy.cli.output.RunInputs;
import org.wirecopy.cli.output.Terminal;
import org.wirecopy.document.Problem;

/** One run of the gate: reads, compares, keeps the baseline, writes, and says how it ends. */
public final class CheckJob {
  private final Arguments arguments;
  private final Terminal terminal;
  private final AllowedSources allowed;
  private final List<Problem> problems = new ArrayList<>();

  private CheckJob(Arguments arguments, Terminal terminal) {
    this.arguments = arguments;
    this.terminal = terminal;
    this.allowed =
        new AllowedSources(
            arguments.values(Flag.ALLOW_SOURCE), RelativeNames.of(Flag.ALLOW_SOURCE, arguments));
  }

  /** A run with the options that a file holds besides those that were typed. */
  public static CheckJob of(Arguments typed, Terminal terminal) throws IOException {
    return new CheckJob(
        typed.with(Settings.of(typed.value(Flag.CONFIG), typed.command())), terminal);
  }

  /**
   * Everything that the caller may have got wrong is found before the first text is read.
   *
   * @throws UsageException if an argument is not what it must be
   * @throws IOException if a result cannot be written
   */
  public ExitStatus run() throws IOException {
    if (arguments.has(Flag.SHOW_CONFIG)) {
      new StandardOutput(terminal.out()).say(new ShownSettings(arguments).text());
      return ExitStatus.DONE;
    }
    CheckConflicts.refuse(arguments);
    CheckSources sources = new CheckSources(terminal.in(), problems::add);
    // What is checked against is not checked, wherever it stands.
    List<String> against = arguments.values(Flag.AGAINST);
    List<Source> references =
        sources.of(against.stream().filter(input -> !ArchiveFolder.isOne(input)).toList());
    if (isAnyUnread()) {
      throw new UsageException(
          "nothing was checked, since not all is there that it is to be checked against: "
              + problems.get(0));
    }
    boolean isInArchives = !ArchiveFolder.among(against).isEmpty();
    if (references.isEmpty() && !against.isEmpty() && !isInArchives) {
      throw new UsageException(
          "nothing was checked, since there is no text in what it is to be checked against: "
              + String.join(", ", against));
    }
    PathPatterns excluded = PathPatterns.of(Flag.EXCLUDE, arguments);
    List<Source> checked = sources.of(arguments.inputs(), excluded::name);
    if (checked.isEmpty() && !isAnyUnread()) {
      problems.add(nothing());
    }
    RunInputs inputs = RunInputs.of(arguments).and(sources.files());
    return ContaminationJob.isAskedFor(checked, references)
        ? new ContaminationJob(arguments, terminal, problems).run(checked, references, inputs)
        : run(checked, references, inputs);
  }

  /** Whether something was lost so far. */
  private boolean isAnyUnread() {
    return problems.stream().anyMatch(problem -> !problem.isNote());
  }

  private Problem nothing() {
    return Problem.of(String.join(", ", arguments.inputs()), "holds no text to check");
  }

  private ExitStatus run(List<Source> checked, List<Source> references, RunInputs inputs)
      throws IOException {
    Gate gate = CheckGate.of(arguments);
    BaselineChoice baseline = BaselineChoice.of(arguments);
    Outputs<CheckFormat> outputs =
        Outputs.of(
            arguments, inputs.and(List.of(baseline.file())), CheckFormat::of, CheckFormat.TEXT);
    String ref = arguments.value(Flag.BASE);
    List<String> paths = checked.stream().map(Source::path).toList();
    ChangedFiles changes = ref == null ? null : ChangedFiles.since(ref, paths);
    CheckMaterials materials = new CheckMaterials(arguments, changes, archived(gate), problems);
    CheckReport report =
        check(gate, baseline, before(changes, checked), materials, List.of(checked, references));
    report = complete(report, changes, materials.passedOver());
    if (arguments.has(Flag.UPDATE_BASELINE) || arguments.has(Flag.PRUNE_BASELINE)) {
      return keep(baseline, report);
    }
    write(outputs, report, invocation(baseline));
    ExitStatus read = ProblemList.conclude(report.notes().problems(), arguments, terminal);
    adviseOn(report);
    return report.isOver() ? ExitStatus.OVER : read;
  }

  private ArchivedReferences archived(Gate gate) {
    Integer minWords = arguments.minWords();
    return new ArchivedReferences(
        ArchiveFolder.among(arguments.values(Flag.AGAINST)),
        ArchiveOptions.USUAL.withCleaner(AnalyzerOptions.cleaner(arguments)),
        minWords != null ? minWords : gate.shortestRun().orElse(Integer.MAX_VALUE),
        problems::add);
  }

  /** Where some was read and some was not, a gate that passes must not be taken for more. */
  private void adviseOn(CheckReport report) {
    boolean isHeard = !arguments.has(Flag.QUIET) && !arguments.has(Flag.KEEP_GOING);
    if (isHeard && isAnyUnread() && report.counts().documents() > 0) {
      terminal.say(
          "wirecopy: what could not be read was not checked; mend it, name it in .wirecopyignore,"
              + " or let it pass with --keep-going");
    }
  }

  private EarlierState before(@Nullable ChangedFiles changes, List<Source> checked) {
    return changes == null
        ? EarlierState.EMPTY
        : changes.before(new CheckReading(arguments, problems::add), checked);
  }

  private CheckReport check(
      Gate gate,
      BaselineChoice baseline,
      EarlierState before,
      CheckMaterials materials,
      List<List<Source>> sources) {
    boolean isAgainst = arguments.has(Flag.AGAINST);
    boolean quiet = arguments.has(Flag.QUIET);
    try (ProgressLine progress = new ProgressLine(terminal, quiet, System::nanoTime)) {
      return Check.builder()
          .gate(gate)
          .baseline(baseline.baseline())
          .before(before)
          .unread(materials::isUnread)
          .eachOther(!isAgainst || arguments.has(Flag.EACH_OTHER))
          .closely(arguments.has(Flag.CLOSELY))
          .allowedSource(allowed)
          .analyzer(analyzer(gate).progress(progress))
          .build()
          .of(materials.of(sources.get(0), sources.get(1), gate).peek(allowed::meet));
    }
  }

  private Analyzer.Builder analyzer(Gate gate) {
    Analyzer.Builder options = AnalyzerOptions.of(arguments, new PairList(null, List.of()));
    if (arguments.minWords() == null) {
      gate.shortestRun().ifPresent(options::minWords);
    }
    return options;
  }

  /** Adds what the check itself does not know: what could not be read, and what was passed over. */
  private CheckReport complete(
      CheckReport report, @Nullable ChangedFiles changes, List<String> passedOver) {
    passedOver.forEach(allowed::meet);
    if (report.counts().documents() == 0 && !isAnyUnread() && changes == null) {
      problems.add(nothing());
    }
    remark(report, passedOver.size());
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(report.notes().problems());
    CheckReport.Baselines baselines = report.notes().baselines();
    return new CheckReport(
        report.gate(),
        changes == null ? report.findings() : changes.placed(report.findings()),
        report.shares(),
        report.counts().withReferences(report.counts().references() + passedOver.size()),
        new CheckReport.Notes(
            report.notes().allowances(),
            report.notes().unused(),
            new CheckReport.Baselines(
                baselines.current(),
                baselines.kept(),
                arguments.has(Flag.BASE) ? List.of() : baselines.gone()),
            all));
  }

  /** What makes a gate pass, or fail, though its user may think that it does not. */
  private void remark(CheckReport report, int passedOver) {
    if (passedOver == 0 && report.isAlone()) {
      problems.add(
          Problem.note(
              String.join(", ", arguments.inputs()),
              "was compared with nothing, since one text alone has nothing to be a copy of; name"
                  + " folders, and --base for what is new in them"));
    }
    // Where little changed, little is read, and the source of what was not copied may be anywhere.
    if (!arguments.has(Flag.BASE) || report.isOver()) {
      allowed
          .unmet()
          .forEach(
              name ->
                  problems.add(
                      Problem.note(
                          name,
                          "is the source of no text that was read, so that --allow-source allows"
                              + " nothing by it; name its files too, or with --against")));
    }
  }

  private ExitStatus keep(BaselineChoice choice, CheckReport report) throws IOException {
    ExitStatus read = ProblemList.conclude(report.notes().problems(), arguments, terminal);
    if (read != ExitStatus.DONE) {
      terminal.say(
          "wirecopy: "
              + choice.file()
              + " is left as it is, since some input could not be read; --keep-going writes it");
      return read;
    }
    CheckReport.Baselines found = report.notes().baselines();
    String done =
        arguments.has(Flag.PRUNE_BASELINE)
            ? choice.prune(found.kept())
            : choice.update(found.current());
    new StandardOutput(terminal.out()).say(done);
    return ExitStatus.DONE;
  }

  private InvocationContext invocation(BaselineChoice baseline) {
    return new InvocationContext(
        baseline.file().toString(),
        baseline.exists(),
        arguments.has(Flag.BASE),
        arguments.typedInputs().stream().map(CheckJob::quoted).collect(Collectors.joining(" ")),
        false);
  }

  private static String quoted(String input) {
    boolean isPlain = input.matches("[\\w./+@%:,-]{1,4096}");
    return isPlain ? input : "'" + input.replace("'", "'\\''") + "'";
  }

  private void write(Outputs<CheckFormat> outputs, CheckReport report, InvocationContext invocation)
      throws IOException {
    String prefix = prefix();
    CheckPresentation screen =
        new CheckPresentation(prefix, arguments.style(terminal.screen()), invocation);
    CheckPresentation file =
        new CheckPresentation(prefix, arguments.style(Screen.NONE), invocation);
    outputs.write(
        format -> (OutputStream out) -> format.writer(screen).write(report, out),
        format -> (OutputStream out) -> format.writer(file).write(report, out),
        new StandardOutput(terminal.out()));
  }

  /** The folder at hand as it is from the top of the repository, with a slash at its end. */
  private static String prefix() {
    Path here = Path.of("").toAbsolutePath();
    for (Path folder = here; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"))) {
        String below = folder.relativize(here).toString().replace('\\', '/');
        return below.isEmpty() ? "" : below + "/";
      }
    }
    return "";
  }
}
