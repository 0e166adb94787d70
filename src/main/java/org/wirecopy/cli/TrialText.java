package org.wirecopy.cli;

import java.util.Locale;
import org.wirecopy.cli.options.Size;
import org.wirecopy.trial.Audit;
import org.wirecopy.trial.Plan;

/** Says in a few lines what a run would guarantee and cost, or what an audit found. */
final class TrialText {
  private static final int[] PASSAGES = {50, 100, 200};
  private static final double[] CHANGED = {0.02, 0.05, 0.10};

  private TrialText() {}

  static String of(Plan plan) {
    StringBuilder text = new StringBuilder();
    line(text, "%,d documents, %,d words", plan.documents(), plan.words());
    line(text, "");
    line(text, "Guarantee   every shared run of %d words is found", plan.minWords());
    line(text, "Expected    at least this share of copied passages, where words are changed");
    line(text, "            one by one:");
    line(text, "");
    text.append("              words changed       ");
    for (double changed : CHANGED) {
      text.append(String.format(Locale.ROOT, "%8.0f %%", 100 * changed));
    }
    text.append('\n');
    for (int words : PASSAGES) {
      text.append(String.format(Locale.ROOT, "              passage of %3d words", words));
      for (double changed : CHANGED) {
        double percent = Math.floor(1000 * plan.expectedRecall(words, changed)) / 10;
        text.append(String.format(Locale.ROOT, "%8.1f %%", percent));
      }
      text.append('\n');
    }
    line(text, "");
    long held = plan.texts().bytes() + plan.fingerprints().bytes() - plan.disk();
    line(text, "Memory      %s of %s allowed", Size.text(held), Size.text(plan.memory()));
    line(
        text,
        "            documents %s, fingerprints %s",
        Size.text(plan.texts().bytes()),
        Size.text(plan.fingerprints().bytes()));
    line(text, "Disk        %s in a temporary file", Size.text(plan.disk()));
    return text.toString();
  }

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
        "%,d passages of %d words copied from this corpus, edited and planted",
        audit.planted(),
        Audit.PASSAGE_WORDS);
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
