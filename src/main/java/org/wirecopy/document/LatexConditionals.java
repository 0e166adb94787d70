package org.wirecopy.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds what authors of LaTeX take out with a condition that is never true: {@code \iffalse … \fi},
 * {@code \if0 … \fi}. Conditions are nested; what follows {@code \else} is text.
 *
 * <p>One pass over the text when it is first asked. Not safe for threads.
 */
final class LatexConditionals {
  private final String text;
  private final Map<Integer, Integer> ends = new HashMap<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private boolean known;

  LatexConditionals(String text) {
    this.text = text;
  }

  /**
   * Whether a command is a condition that is never true.
   *
   * @param name the command's name
   * @param behind the offset behind it
   */
  boolean isNever(String name, int behind) {
    int at = behind;
    while (at < text.length() && SourceLines.isSpace(text.charAt(at)) && at - behind < 9) {
      at++;
    }
    boolean zero =
        text.startsWith("0", at)
            && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    return name.equals("iffalse") || name.equals("if") && zero;
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
    boolean declares = false;
    for (int at = 0; at < text.length(); ) {
      char c = text.charAt(at);
      int end = at + 1;
      if (c == '%') {
        end = lineEnd(at);
      } else if (c == '\\') {
        end = nameEnd(at + 1);
        String name = text.substring(at + 1, end);
        if (!declares) {
          command(name, at, end);
        }
        declares = name.equals("newif") || name.equals("let");
        end = Math.max(end, at + 2);
      } else {
        declares &= SourceLines.isSpace(c);
      }
      at = end;
    }
  }

  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private int nameEnd(int from) {
    int end = from;
    while (end < text.length() && LatexScanner.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** A command whose name begins so and that has arguments is another kind of condition. */
  private void command(String name, int start, int end) {
    boolean opens = name.startsWith("if") && !name.equals("iff") && !text.startsWith("{", end);
    if (opens) {
      open.push(isNever(name, end) ? start : -1);
    } else if (name.equals("else") && !open.isEmpty()) {
      take(end);
      open.push(-1);
    } else if (name.equals("fi") && !open.isEmpty()) {
      take(end);
    }
  }

  private void take(int end) {
    int start = open.pop();
    if (start >= 0) {
      ends.put(start, end);
    }
  }
}
