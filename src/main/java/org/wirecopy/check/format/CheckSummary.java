package org.wirecopy.check.format;

import java.util.List;
import java.util.stream.Collectors;
import org.wirecopy.check.CheckReport;
import org.wirecopy.check.Gate;
import org.wirecopy.trace.ReuseKind;

/** A check in a few sentences, for pages. */
final class CheckSummary {
  private CheckSummary() {}

  /** Whether it passed. */
  static String verdict(List<Alert> alerts) {
    return alerts.isEmpty() ? "passed" : "failed, " + alerts.size() + " over the gate";
  }

  /** What was checked, and against which gate. */
  static String of(CheckReport report) {
    CheckReport.Counts counts = report.counts();
    return "Checked "
        + Alert.count(counts.documents(), "text")
        + " of "
        + Alert.count(counts.words(), "word")
        + " in all; there to compare with: "
        + Alert.count(counts.references(), "other text")
        + ". "
        + limits(report.gate())
        + " Let pass: "
        + counts.known()
        + " known, "
        + counts.allowed()
        + " allowed.";
  }

  private static String limits(Gate gate) {
    String kinds = gate.kinds().stream().map(ReuseKind::label).collect(Collectors.joining(", "));
    String words =
        gate.maxWords() == Gate.NONE
            ? ""
            : ", in passages of more than " + Alert.count(gate.maxWords(), "word");
    String share =
        gate.maxShare() == 1 ? "" : "; of a text no more than " + Alert.percent(gate.maxShare());
    return "What counts: " + kinds + words + share + ".";
  }
}
