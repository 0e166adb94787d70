package org.wirecopy.report.page;

import java.util.ArrayList;
import java.util.List;

/** Folds prose into lines of a width. What is wider than a line is broken where the line ends. */
public final class Fold {
  private final int width;
  private final int indent;
  private final boolean color;
  private final List<Line> lines = new ArrayList<>();
  private StringBuilder line = new StringBuilder();
  private int columns;
  private boolean begun;
  private Ink ink = Ink.PLAIN;

  private Fold(int width, int indent, boolean color) {
    this.width = width;
    this.indent = indent;
    this.color = color;
  }

  /**
   * Folds prose.
   *
   * @param prose the words
   * @param width how many columns a line may take
   * @param indent how many of them stay empty on the left of every line
   * @param color whether inks become colours
   */
  public static List<Line> fold(Prose prose, int width, int indent, boolean color) {
    Fold fold = new Fold(width, Math.min(indent, width / 2), color);
    fold.start();
    List<Atom> atoms = color ? prose.atoms() : Brackets.around(prose.atoms());
    int from = 0;
    while (from < atoms.size()) {
      int to = from + 1;
      while (to < atoms.size() && atoms.get(to).isGlued()) {
        to++;
      }
      fold.add(atoms.subList(from, to));
      from = to;
    }
    fold.end();
    return fold.lines;
  }

  /**
   * Adds atoms that belong together, as a word and the comma after it do, on one line if they fit.
   */
  private void add(List<Atom> glued) {
    int needed = glued.stream().mapToInt(Atom::columns).sum();
    int space = glued.get(0).spaced() ? 1 : 0;
    if (begun && columns + space + needed > width && indent + needed <= width) {
      end();
      start();
    }
    glued.forEach(this::add);
  }

  private void add(Atom atom) {
    int space = atom.spaced() && begun ? 1 : 0;
    if (begun && columns + space + atom.columns() > width) {
      end();
      start();
      space = 0;
    }
    if (columns + space + atom.columns() <= width) {
      put(atom, space);
    } else {
      breakUp(atom);
    }
  }

  private void breakUp(Atom atom) {
    String text = atom.text();
    int from = 0;
    int taken = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (columns + taken + Columns.of(codePoint) > width && i > from) {
        put(atom.withText(text.substring(from, i)), 0);
        end();
        start();
        from = i;
        taken = 0;
      }
      taken += Columns.of(codePoint);
      i += Character.charCount(codePoint);
    }
    put(atom.withText(text.substring(from)), 0);
  }

  private void put(Atom atom, int space) {
    if (color && atom.ink() != ink) {
      line.append(ink.off()).append(" ".repeat(space)).append(atom.ink().on());
      ink = atom.ink();
    } else {
      line.append(" ".repeat(space));
    }
    line.append(atom.text());
    columns += space + atom.columns();
    begun = true;
  }

  private void start() {
    line = new StringBuilder(" ".repeat(indent));
    columns = indent;
    begun = false;
    ink = Ink.PLAIN;
  }

  private void end() {
    line.append(ink.off());
    lines.add(new Line(line.toString(), columns));
  }
}
