package org.wirecopy.report.page;

import java.util.ArrayList;
import java.util.List;

/** Sets words apart where there is no colour, as {@code git diff --word-diff} does. */
final class Brackets {
  private Brackets() {}

  /** Puts the brackets of its ink around every run of words of one ink. */
  static List<Atom> around(List<Atom> atoms) {
    List<Atom> marked = new ArrayList<>(atoms.size());
    for (int i = 0; i < atoms.size(); i++) {
      Atom atom = atoms.get(i);
      boolean first = i == 0 || atoms.get(i - 1).ink() != atom.ink();
      boolean last = i + 1 == atoms.size() || atoms.get(i + 1).ink() != atom.ink();
      String opening = first ? atom.ink().opening() : "";
      String closing = last ? atom.ink().closing() : "";
      marked.add(atom.withText(opening + atom.text() + closing));
    }
    return marked;
  }
}
