package org.wirecopy.reliability.observation;

import com.google.common.collect.ImmutableMap;
import org.wirecopy.table.Table;

/**
 * What is observed and what it is worth. The table {@code signals.tsv} gives each signal its
 * meaning and where the reason to count it comes from, the table {@code weights.tsv} its weight and
 * where that comes from.
 *
 * @param name the signal's name
 * @param weight what much of it adds to the logit of the score
 * @param half the value that adds half of that
 */
record SignalKind(String name, double weight, double half) {
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

  /**
   * What a value adds: each further {@code half} adds half of what is left to the weight, so that
   * no signal decides alone and a long text does not win by counting further.
   */
  double effect(double value) {
    double share = 1 - Math.pow(2, -Math.abs(value) / half);
    return value == 0 || weight == 0 ? 0 : Math.signum(value) * weight * share;
  }

  private static ImmutableMap<String, SignalKind> load() {
    ImmutableMap.Builder<String, SignalKind> kinds = ImmutableMap.builder();
    for (Table.Row row : Table.read(SignalKind.class, "weights.tsv").rows()) {
      String name = row.cell("signal");
      double weight = Double.parseDouble(row.cell("weight"));
      kinds.put(name, new SignalKind(name, weight, Double.parseDouble(row.cell("half"))));
    }
    return kinds.buildOrThrow();
  }
}
