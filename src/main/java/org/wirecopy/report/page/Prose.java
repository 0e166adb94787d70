package org.wirecopy.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Running text to be folded into lines. Everything that reaches a screen goes through here, so here
 * the control characters in what strangers wrote lose their power over a terminal.
 */
public final class Prose {
  private final List<Atom> atoms = new ArrayList<>();
  private boolean spaced;

  /** Whether a character is a space of any kind, those that do not break included. */
  public static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  /** Plain words. */
  public static Prose of(String text) {
    return new Prose().add(text);
  }

  public Prose add(String text) {
    return add(text, Ink.PLAIN);
  }

  /** Adds words; a space at either end of the text stands between them and their neighbours. */
  public Prose add(String text, Ink ink) {
    int start = -1;
    String safe = Commands.line(text);
    for (int i = 0; i < safe.length(); ) {
      int codePoint = safe.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      boolean space = isSpace(codePoint);
      if (start >= 0 && (space || Columns.isWide(codePoint))) {
        append(safe.substring(start, i), ink);
        start = -1;
      }
      if (space) {
        spaced = true;
      } else if (Columns.isWide(codePoint)) {
        append(safe.substring(i, next), ink);
      } else if (start < 0) {
        start = i;
      }
      i = next;
    }
    if (start >= 0) {
      append(safe.substring(start), ink);
    }
    return this;
  }

  /** Adds words that were cut out of other prose. */
  public Prose addAll(List<Atom> others) {
    for (Atom atom : others) {
      spaced |= atom.spaced();
      append(atom.text(), atom.ink());
    }
    return this;
  }

  /** Makes sure that a space stands before what comes next. */
  public Prose space() {
    spaced = true;
    return this;
  }

  /** The same words, each written in another way; what is written as nothing is left out. */
  Prose as(UnaryOperator<String> writing) {
    Prose other = new Prose();
    for (Atom atom : atoms) {
      other.spaced |= atom.spaced();
      String written = writing.apply(atom.text());
      if (!written.isEmpty()) {
        other.append(written, atom.ink());
      }
    }
    return other;
  }

  public List<Atom> atoms() {
    return atoms;
  }

  private void append(String text, Ink ink) {
    atoms.add(new Atom(text, spaced && !atoms.isEmpty(), ink));
    spaced = false;
  }
}
