package org.wirecopy.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wirecopy.Analysis;
import org.wirecopy.Analyzer;
import org.wirecopy.cli.options.AnalyzerOptions;
import org.wirecopy.cli.options.Arguments;
import org.wirecopy.cli.options.Command;
import org.wirecopy.cli.options.ExitStatus;
import org.wirecopy.cli.options.Flag;
import org.wirecopy.cli.options.OutputContent;
import org.wirecopy.cli.options.PairList;
import org.wirecopy.cli.options.Reading;
import org.wirecopy.cli.options.Screen;
import org.wirecopy.cli.options.StandardOutput;
import org.wirecopy.cli.options.Suggestion;
import org.wirecopy.cli.options.UsageException;
import org.wirecopy.cli.output.Outputs;
import org.wirecopy.cli.output.ProblemList;
import org.wirecopy.cli.output.ProgressLine;
import org.wirecopy.cli.output.RunInputs;
import org.wirecopy.cli.output.Terminal;
import org.wirecopy.document.Document;
import org.wirecopy.document.Problem;
import org.wirecopy.noise.CleanDocument;
import org.wirecopy.report.Focus;
import org.wirecopy.report.Presentation;
import org.wirecopy.report.Style;
import org.wirecopy.report.View;
import org.wirecopy.report.format.Format;

/** One run of a command: reads, analyzes, writes, and says what could not be read. */
final class Job {
  private final Arguments arguments;
  private final Terminal terminal;

  Job(Arguments arguments, Terminal terminal) {
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
    arguments.inputs();
    RunInputs inputs = RunInputs.of(arguments);
    Outputs<Format> outputs = Outputs.of(arguments, inputs, this::format, Format.TEXT);
    Presentation screen = presentation(arguments.style(terminal.screen()));
    Presentation file = presentation(arguments.style(Screen.NONE));
    Plots plots = Plots.of(arguments, inputs, outputs.places());
    PairList pairs = PairList.of(arguments);
    Analyzer.Builder options = AnalyzerOptions.of(arguments, pairs);
    Analysis analysis = analyze(options);
    Analysis found = arguments.command() == Command.EXPLAIN ? explained(analysis) : analysis;
    outputs.write(
        format -> content(format, screen, found),
        format -> content(format, file, found),
        new StandardOutput(terminal.out()));
    plots.write(found);
    return ProblemList.conclude(analysis.problems(), arguments, terminal);
  }

  /** A format that has what the command shows. */
  private Format format(String label) {
    Format format = Format.of(label);
    if (!format.has(view())) {
      String others =
          Arrays.stream(Format.values())
              .filter(one -> one.has(view()))
              .map(Format::label)
              .collect(Collectors.joining(", "));
      throw new IllegalArgumentException(
          arguments.command().label() + " is not written as " + label + ", but as " + others);
    }
    return format;
  }

  private static OutputContent content(
      Format format, Presentation presentation, Analysis analysis) {
    return out -> format.writer(presentation).write(analysis, out);
  }

  private Analysis analyze(Analyzer.Builder options) throws IOException {
    boolean quiet = arguments.has(Flag.QUIET);
    try (ProgressLine progress = new ProgressLine(terminal, quiet, System::nanoTime);
        Reading reading = new Reading(arguments, terminal.in())) {
      if (arguments.has(Flag.VERBOSE) && !quiet) {
        progress.withTimes();
      }
      Stream<Document> documents = reading.documents();
      Analysis found =
          arguments.command() == Command.FIND
              ? new FindJob(arguments).analyze(documents)
              : options.progress(progress).build().analyze(documents);
      List<Problem> problems = new ArrayList<>(reading.problems());
      problems.addAll(found.problems());
      if (found.documents().isEmpty() && problems.stream().allMatch(Problem::isNote)) {
        problems.add(Problem.of(String.join(", ", arguments.inputs()), "holds no text to examine"));
      }
      return complete(found, problems);
    }
  }

  /** The part of the report that is asked for; what could not be read may be why there is none. */
  private Analysis explained(Analysis analysis) {
    String subject = arguments.subject();
    Optional<Analysis> narrowed =
        Focus.on(subject, analysis)
            .or(() -> document(subject, analysis).flatMap(id -> Focus.on(id, analysis)));
    if (narrowed.isEmpty()) {
      ProblemList.conclude(analysis.problems(), arguments, terminal);
      throw new UsageException(
          "nothing in these documents is named "
              + subject
              + Suggestion.nearest(subject, Focus.names(analysis)));
    }
    return narrowed.get();
  }

  /** The one document that is called so with more folders before it, or with fewer, and a line. */
  private static Optional<String> document(String name, Analysis analysis) {
    String path = name.replaceFirst(":\\d+$", "");
    List<String> ids =
        analysis.documents().stream()
            .map(CleanDocument::id)
            .filter(id -> path.endsWith("/" + id) || ("/" + id).endsWith("/" + path))
            .toList();
    return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
  }

  private Analysis complete(Analysis found, List<Problem> problems) {
    Map<String, String> options = new TreeMap<>(found.options());
    options.put("command", arguments.command().label());
    return new Analysis(options, found.documents(), found.tracing(), found.weighing(), problems);
  }

  private View view() {
    return arguments.has(Flag.EXPLAIN) ? View.REMOVALS : arguments.command().view();
  }

  private Presentation presentation(Style style) {
    boolean isPair = arguments.command() == Command.COMPARE;
    List<String> subjects = isPair ? Reading.names(arguments) : List.of();
    Locations locations = Locations.of(arguments.inputs());
    return new Presentation(view(), arguments.offsets(), style, subjects, locations::path);
  }
}
