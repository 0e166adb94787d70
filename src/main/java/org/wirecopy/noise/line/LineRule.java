package org.wirecopy.noise.line;

/**
 * Marks one kind of noise on a page. Rules keep no state of their own and can be shared by threads.
 */
@FunctionalInterface
public interface LineRule {
  /**
   * Marks what this rule knows.
   *
   * @param labels the page, with what earlier rules marked
   */
  void apply(LineLabels labels);
}
