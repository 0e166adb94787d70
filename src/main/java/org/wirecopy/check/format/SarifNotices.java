package org.wirecopy.check.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.wirecopy.check.Allowance;
import org.wirecopy.check.CheckReport;
import org.wirecopy.document.Problem;
import org.wirecopy.report.jsonl.Json;

/**
 * Writes what there is to say of a run besides its results: what was left out, what could not be
 * read, and what is allowed in vain.
 *
 * @param json where it goes
 * @param places how places are written
 */
record SarifNotices(Json json, SarifPlaces places) {
  /** How a notice is written. */
  private record Notice(String level, String message, List<Allowance> at) {}

  /**
   * Writes the notices.
   *
   * @param notes what there is to say
   * @param left how many results were left out
   */
  void write(CheckReport.Notes notes, int left) throws IOException {
    List<Notice> notices = new ArrayList<>();
    if (left > 0) {
      notices.add(new Notice("warning", leftOut(left), List.of()));
    }
    for (Problem problem : notes.problems()) {
      notices.add(new Notice(problem.isNote() ? "note" : "warning", problem.toString(), List.of()));
    }
    for (Allowance unused : notes.unused()) {
      notices.add(new Notice("note", UnusedAllowance.message(unused), List.of(unused)));
    }
    json.objects("toolExecutionNotifications", notices, this::notice);
  }

  private static String leftOut(int left) {
    return "code scanning shows no more than "
        + SarifWriter.MOST
        + " results of a run; left out: "
        + Alert.count(left, "shorter one");
  }

  private void notice(Notice notice) throws IOException {
    json.text("level", notice.level);
    json.object("message", () -> json.text("text", SarifPlaces.plain(notice.message)));
    if (!notice.at.isEmpty()) {
      json.objects("locations", notice.at, at -> places.write(at.path(), Alert.line(at.line())));
    }
  }
}
