package org.wirecopy.fuzz;

/** What holds for every input does not hold for one. */
final class Broken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what does not hold.
   *
   * @param rule the rule, the same for all inputs that break it
   * @param seen what was seen in its place
   */
  Broken(String rule, Object seen) {
    super(rule + ": " + seen);
    this.rule = rule;
  }

  private final String rule;

  String rule() {
    return rule;
  }

  static void unless(boolean holds, String rule, Object seen) {
    if (!holds) {
      throw new Broken(rule, seen);
    }
  }
}
