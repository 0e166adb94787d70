package org.wirecopy.reliability.observation;

import com.google.common.collect.ImmutableMap;
import org.wirecopy.table.Table;

/**
 * What is observed and what it is worth, from the table {@code signals.tsv}, which gives for each
 * signal its meaning and where the reason to count it comes from.
 *
 * @param name the signal's name
 * @param weight what one unit adds to the logit of the score
 * @param cap the largest value that still adds, so that no signal decides alone
 */
record SignalKind(String name, double weight, double cap) {
  private static final ImmutableMap<String, SignalKind> STANDARD = load();

  static SignalKind of(String name) {
    SignalKind kind = STANDARD.get(name);
    if (kind == null) {
      throw new IllegalArgumentException("no signal " + name + " in " + STANDARD.keySet());
    }
    return kind;
  }

  /** All signals in the order of the table. */
  static Iterable<SignalKind> all() {
    return STANDARD.values();
  }

  double effect(double value) {
    double effect = weight * Math.max(-cap, Math.min(cap, value));
    return effect == 0 ? 0 : effect;
  }

  private static ImmutableMap<String, SignalKind> load() {
    ImmutableMap.Builder<String, SignalKind> kinds = ImmutableMap.builder();
    for (Table.Row row : Table.read(SignalKind.class, "signals.tsv").rows()) {
      String name = row.cell("signal");
      double weight = Double.parseDouble(row.cell("weight"));
      kinds.put(name, new SignalKind(name, weight, Double.parseDouble(row.cell("cap"))));
    }
    return kinds.buildOrThrow();
  }
}
