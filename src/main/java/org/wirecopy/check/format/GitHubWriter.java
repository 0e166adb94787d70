package org.wirecopy.check.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import org.wirecopy.check.Allowance;
import org.wirecopy.check.CheckReport;
import org.wirecopy.document.Problem;

/**
 * Writes a check as workflow commands of GitHub Actions, for the standard output of a step: an
 * error at each place that is over the gate, a warning for what could not be read, and a notice for
 * what is allowed in vain.
 *
 * <p>GitHub shows {@value #MOST} annotations of a level for a step. If there are more, those of
 * which most is copied are written, and the last says how many are not.
 */
final class GitHubWriter implements CheckWriter {
  /** How many annotations of a level GitHub shows for a step. */
  static final int MOST = 10;

  /** How many other places a message names. */
  private static final int PLACES = 5;

  private final CheckPresentation presentation;

  GitHubWriter(CheckPresentation presentation) {
    this.presentation = presentation;
  }

  @Override
  public void write(CheckReport report, OutputStream out) throws IOException {
    StringBuilder commands = new StringBuilder();
    List<Alert> alerts = Alert.of(report);
    List<Alert> shown = alerts.size() > MOST ? Alert.longest(alerts, MOST - 1) : alerts;
    shown.forEach(alert -> commands.append(error(alert)));
    appendRest(commands, "error", alerts.size() - shown.size());
    List<Problem> problems = report.notes().problems();
    append(
        commands,
        "warning",
        Problem.only(Problem.Severity.FAULT, problems),
        problem -> problem("warning", "not read", problem));
    append(
        commands,
        "notice",
        Problem.only(Problem.Severity.NOTE, problems),
        problem -> problem("notice", "note", problem));
    append(commands, "notice", report.notes().unused(), this::notice);
    Utf8.write(commands, out);
  }

  private <T> void append(
      StringBuilder commands, String level, List<T> values, Function<T, WorkflowCommand> command) {
    List<T> shown = values.size() > MOST ? values.subList(0, MOST - 1) : values;
    shown.forEach(value -> commands.append(command.apply(value)));
    appendRest(commands, level, values.size() - shown.size());
  }

  private static void appendRest(StringBuilder commands, String level, int rest) {
    if (rest > 0) {
      commands.append(
          WorkflowCommand.of(level, "and " + rest + " more; see the report of the check")
              .with("title", title("more")));
    }
  }

  private WorkflowCommand error(Alert alert) {
    String message =
        alert.message(PlaceNaming.from(presentation), PLACES) + " " + alert.rule().text().advice();
    return WorkflowCommand.of("error", message)
        .at(presentation.path(alert.path()), alert.region())
        .with("title", title(alert.rule().title()));
  }

  private static WorkflowCommand problem(String level, String title, Problem problem) {
    return WorkflowCommand.of(level, problem.toString()).with("title", title(title));
  }

  private WorkflowCommand notice(Allowance unused) {
    return WorkflowCommand.of("notice", UnusedAllowance.message(unused))
        .at(presentation.path(unused.path()), Alert.line(unused.line()))
        .with("title", title("unused allowance"));
  }

  private static String title(String what) {
    return "Wirecopy: " + what;
  }
}
