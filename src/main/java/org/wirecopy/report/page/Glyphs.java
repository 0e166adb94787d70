package org.wirecopy.report.page;

import java.nio.charset.Charset;

/**
 * The signs that a report draws with.
 *
 * @param rule a horizontal line
 * @param bar a vertical line
 * @param arrow from an origin to its copy
 * @param both between two texts of which neither is known to be the origin
 * @param dot between parts of a line
 * @param dots for what was left out
 */
public record Glyphs(String rule, String bar, String arrow, String both, String dot, String dots) {
  private static final Glyphs FULL = new Glyphs("─", "│", "→", "↔", "·", "…");
  private static final Glyphs ASCII = new Glyphs("-", "|", "->", "<->", "-", "...");

  /** The signs that an encoding has. */
  public static Glyphs in(Charset charset) {
    return charset.canEncode() && charset.newEncoder().canEncode("─│→↔·…") ? FULL : ASCII;
  }
}
