package org.wirecopy.cli;

import java.util.Locale;
import org.wirecopy.Audit;

/** Says in a few lines what an audit found. */
final class AuditText {
  private AuditText() {}

  /**
   * What an audit found.
   *
   * @param audit the audit
   * @param asked how many copies were asked for
   */
  static String of(Audit audit, int asked) {
    StringBuilder text = new StringBuilder();
    line(
        text,
        "%,d passages of 100 words copied from this corpus, edited and planted",
        audit.planted());
    if (audit.planted() < asked) {
      line(text, "(%,d asked for; no more documents are that long)", asked);
    }
    line(text, "");
    line(text, "  words changed    planted     found    recall");
    for (Audit.Result result : audit.results()) {
      String recall =
          result.planted() == 0
              ? "-"
              : String.format(Locale.ROOT, "%.1f %%", 100.0 * result.found() / result.planted());
      line(
          text,
          "  %10.0f %% %,10d %,9d %9s",
          100 * result.changed(),
          result.planted(),
          result.found(),
          recall);
    }
    line(text, "");
    line(
        text,
        "False alarms  %,d in %,d words of its phrases in another order",
        audit.falseAlarms(),
        audit.fillerWords());
    return text.toString();
  }

  private static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
