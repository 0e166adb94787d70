package org.wirecopy.cli;

import java.util.Locale;
import org.wirecopy.Plan;

/** Says in a few lines what a run would guarantee and cost. */
final class PlanText {
  private static final int[] PASSAGES = {50, 100, 200};
  private static final double[] CHANGED = {0.02, 0.05, 0.10};

  private PlanText() {}

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
    long held = plan.documentBytes() + plan.fingerprintBytes() - plan.disk();
    line(text, "Memory      %s of %s allowed", Size.text(held), Size.text(plan.memory()));
    line(
        text,
        "            documents %s, fingerprints %s",
        Size.text(plan.documentBytes()),
        Size.text(plan.fingerprintBytes()));
    line(text, "Disk        %s in a temporary file", Size.text(plan.disk()));
    return text.toString();
  }

  private static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
