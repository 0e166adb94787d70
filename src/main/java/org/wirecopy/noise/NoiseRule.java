package org.wirecopy.noise;

/**
 * A rule of one's own that marks noise.
 *
 * <pre>{@code
 * NoiseRule disclaimers = lines -> {
 *   for (int i = 0; i < lines.size(); i++) {
 *     if (lines.text(i).startsWith("The views expressed here")) {
 *       lines.mark(i, Noise.FOOTER, "is the house disclaimer");
 *     }
 *   }
 * };
 * Cleaner cleaner = Cleaner.builder().rule(disclaimers).build();
 * }</pre>
 *
 * <p>Is asked before the rules that come with the cleaner, and from several threads at once.
 */
@FunctionalInterface
public interface NoiseRule {
  /**
   * Marks what this rule knows.
   *
   * @param lines the lines of a document
   */
  void apply(NoiseLines lines);
}
