package org.wirecopy.document.markup.latex;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.wirecopy.document.markup.SourceLines;

/**
 * Finds what authors of LaTeX take out with a condition that is decided where it stands: {@code
 * \iffalse … \fi}, {@code \if01 … \fi}, {@code \iftrue … \else … \fi}. Conditions are nested.
 *
 * <p>One pass over the text when it is first asked. Not safe for threads.
 */
final class LatexConditionals {
  /** Conditions of TeX itself, which open whatever stands behind them. */
  private static final Set<String> PRIMITIVES =
      Set.of(
          "if",
          "ifcase",
          "ifcat",
          "ifcsname",
          "ifdefined",
          "ifdim",
          "ifeof",
          "iffalse",
          "iffontchar",
          "ifhbox",
          "ifhmode",
          "ifinner",
          "ifmmode",
          "ifnum",
          "ifodd",
          "iftrue",
          "ifvbox",
          "ifvmode",
          "ifvoid",
          "ifx");

  /** On the stack: a condition that may be true or not, and one that is always true. */
  private static final int OPEN = -1;

  private static final int TRUE = -2;

  private final String text;
  private final Set<String> declared = new HashSet<>();
  private final Map<Integer, Integer> ends = new HashMap<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private boolean known;

  LatexConditionals(String text) {
    this.text = text;
  }

  /** The offset behind what a condition at an offset takes out, or -1 if it never ends. */
  int end(int start) {
    if (!known) {
      known = true;
      scan();
    }
    return ends.getOrDefault(start, -1);
  }

  private void scan() {
    int names = 0;
    for (int at = 0; at < text.length(); ) {
      char c = text.charAt(at);
      int end = at + 1;
      if (c == '%') {
        end = lineEnd(at);
      } else if (c == '\\') {
        end = nameEnd(at + 1);
        String name = text.substring(at + 1, end);
        names = names > 0 ? declare(name, names) : command(name, at, end);
        end = Math.max(end, at + 2);
      } else {
        names = SourceLines.isSpace(c) || c == '=' ? names : 0;
      }
      at = end;
    }
  }

  /** Takes the name behind a declaration; gives how many names still belong to that. */
  private int declare(String name, int names) {
    declared.add(name);
    return names - 1;
  }

  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /** Whether a character stands in names of commands. */
  static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '@';
  }

  private int nameEnd(int from) {
    int end = from;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /**
   * Opens or closes a condition; gives how many names behind the command are only declared. A
   * command whose name begins as one and that has arguments is another kind of condition, unless it
   * is one of TeX or was declared.
   */
  private int command(String name, int start, int end) {
    boolean own = PRIMITIVES.contains(name) || declared.contains(name);
    if (own || name.startsWith("if") && !name.equals("iff") && !text.startsWith("{", end)) {
      open.push(state(name, start, end));
    } else if (name.equals("else") && !open.isEmpty()) {
      boolean shown = open.peek() == TRUE;
      take(end);
      open.push(shown ? start : OPEN);
    } else if (name.equals("fi") && !open.isEmpty()) {
      take(end);
    }
    return name.equals("newif") ? 1 : name.equals("let") ? 2 : 0;
  }

  private int state(String name, int start, int end) {
    int first = first(end);
    int second = second(first);
    boolean compares = name.equals("if") && isCharacter(first) && isCharacter(second);
    boolean same = compares && folded(first) == folded(second);
    boolean never = name.equals("iffalse") || compares && !same;
    return never ? start : same || name.equals("iftrue") ? TRUE : OPEN;
  }

  /** The offset behind the characters that {@code \if} compares, as far as they are written. */
  int operandsEnd(int behind) {
    int first = first(behind);
    int second = second(first);
    if (!isCharacter(first)) {
      return behind;
    }
    boolean both = isCharacter(second) && folded(second) != ' ' && text.charAt(second) != '{';
    return both ? second + 1 : first + 1;
  }

  private int first(int behind) {
    int at = behind;
    while (at < text.length() && SourceLines.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** A comment takes its line end along. */
  private int second(int first) {
    return text.startsWith("%", first + 1) ? first(lineEnd(first + 1)) : first + 1;
  }

  private char folded(int at) {
    return SourceLines.isSpace(text.charAt(at)) ? ' ' : text.charAt(at);
  }

  /** Whether a character stands for itself, and not for what a command or argument brings. */
  private boolean isCharacter(int at) {
    return at < text.length() && "\\~}#%".indexOf(text.charAt(at)) < 0;
  }

  private void take(int end) {
    int start = open.pop();
    if (start >= 0) {
      ends.put(start, end);
    }
  }
}
