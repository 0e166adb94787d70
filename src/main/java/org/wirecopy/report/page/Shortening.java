package org.wirecopy.report.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the middle out of long runs of words.
 *
 * @param dots what stands for the words that were cut out
 * @param isOff whether nothing is cut
 */
public record Shortening(String dots, boolean isOff) {
  private static final int BESIDE_A_DIFFERENCE = 6;
  private static final int AT_AN_END = 12;
  private static final int WITHOUT_DIFFERENCE = 26;
  private static final int FEWEST_CUT = 4;

  /** Shortens a run that may be the first of its passage, the last, or both. */
  public List<Atom> shorten(List<Atom> atoms, boolean first, boolean last) {
    int head = first && last ? WITHOUT_DIFFERENCE : first ? AT_AN_END : BESIDE_A_DIFFERENCE;
    int tail = last ? AT_AN_END : BESIDE_A_DIFFERENCE;
    int cut = atoms.size() - head - tail;
    if (isOff || cut < FEWEST_CUT) {
      return atoms;
    }
    List<Atom> kept = new ArrayList<>(atoms.subList(0, head));
    kept.add(new Atom(dots, true, Ink.FAINT));
    kept.addAll(atoms.subList(atoms.size() - tail, atoms.size()));
    return kept;
  }
}
