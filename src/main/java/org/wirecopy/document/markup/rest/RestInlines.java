package org.wirecopy.document.markup.rest;

import org.wirecopy.document.markup.Emphasis;
import org.wirecopy.document.markup.Ends;
import org.wirecopy.document.markup.MarkupParts;
import org.wirecopy.document.markup.SourceLines;
import org.wirecopy.document.part.MarkupPart;

/**
 * Scans a paragraph of reStructuredText for what stands between its words: roles, links,
 * references, emphasis and literals.
 *
 * <p>Linear: signs of emphasis wait on a stack of limited depth, and all else looks ahead a limited
 * way. Not safe for threads.
 */
final class RestInlines {
  private static final int LONGEST = 1000;
  private static final int LONGEST_NAME = 100;

  private final String text;
  private final MarkupParts parts;
  private final Emphasis emphasis;
  private final Ends ends;
  private int from;
  private int to;

  RestInlines(String text, MarkupParts parts) {
    this.text = text;
    this.parts = parts;
    this.emphasis = new Emphasis(text, parts, "*", "", Integer.MAX_VALUE);
    this.ends = new Ends(text);
  }

  /** Scans a paragraph. */
  void scan(int start, int end) {
    from = start;
    to = end;
    emphasis.reset();
    int at = from;
    while (at < to) {
      at = sign(text.charAt(at), at);
    }
  }

  private int sign(char c, int at) {
    return switch (c) {
      case '\\' -> escape(at);
      case '`' -> text.startsWith("``", at) ? literal(at) : interpreted(at, at);
      case ':' -> colon(at);
      case '*' -> emphasis(at);
      case '[' -> note(at);
      case '|' -> substitution(at);
      case '_' -> underscore(at);
      default -> at + 1;
    };
  }

  private int escape(int at) {
    parts.add(at, at + 1, MarkupPart.ESCAPE);
    return at + 2;
  }

  private int emphasis(int at) {
    int end = at;
    while (end < to && text.charAt(end) == '*') {
      end++;
    }
    emphasis.run(at, end, from, to);
    return end;
  }

  private int literal(int at) {
    int end = ends.behind("``", at + 2);
    if (end < 0 || end > to) {
      return at + 2;
    }
    while (end < to && text.charAt(end) == '`') {
      end++;
    }
    parts.add(at, at + 2, MarkupPart.EMPHASIS);
    parts.add(end - 2, end, MarkupPart.EMPHASIS);
    return end;
  }

  /**
   * What stands between backticks, with the role before or behind it.
   *
   * @param start where the role starts, or the backtick itself
   */
  private int interpreted(int start, int at) {
    int close = ends.behind("`", at + 1) - 1;
    if (close < 0 || close >= to || close - at > LONGEST) {
      return at + 1;
    }
    int end = close + 1;
    while (end < to && text.charAt(end) == '_' && end - close < 3) {
      end++;
    }
    end = end < to && text.charAt(end) == ':' ? Math.max(end, roleEnd(end)) : end;
    if (text.startsWith(":math:", start)) {
      parts.add(start, end, MarkupPart.MATH);
      return end;
    }
    int words = close;
    while (text.charAt(close - 1) == '>' && words > at && text.charAt(words) != '<') {
      words--;
    }
    words = words <= at ? close : words;
    while (words > at + 1 && words < close && SourceLines.isSpace(text.charAt(words - 1))) {
      words--;
    }
    parts.add(start, at + 1, MarkupPart.LINK);
    parts.add(words == at + 1 ? close : words, end, MarkupPart.LINK);
    return end;
  }

  private int colon(int at) {
    if (text.startsWith("://", at)) {
      return address(at);
    }
    int end = roleEnd(at);
    return end > 0 && end < to && text.charAt(end) == '`' ? interpreted(at, end) : at + 1;
  }

  /** Where the role at an offset ends, behind its colon, or -1. */
  private int roleEnd(int at) {
    int limit = Math.min(to, at + LONGEST_NAME);
    for (int i = at + 1; i < limit; i++) {
      char c = text.charAt(i);
      boolean next = c == ':' && i + 1 < to && Character.isLetter(text.charAt(i + 1));
      if (c == ':' && !next) {
        return i > at + 1 ? i + 1 : -1;
      }
      if (!next && !Character.isLetterOrDigit(c) && "-_.+".indexOf(c) < 0) {
        return -1;
      }
    }
    return -1;
  }

  private int address(int at) {
    int end = at + 3;
    while (end < to
        && !SourceLines.isSpace(text.charAt(end))
        && "<>)]`".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** "[1]_", "[#note]_", "[Doe99]_". */
  private int note(int at) {
    int limit = Math.min(to, at + LONGEST_NAME);
    for (int i = at + 1; i + 1 < limit; i++) {
      char c = text.charAt(i);
      if (c == ']') {
        boolean isNote = i > at + 1 && text.charAt(i + 1) == '_';
        parts.add(at, isNote ? i + 2 : at, MarkupPart.REFERENCE);
        return isNote ? i + 2 : at + 1;
      }
      if (SourceLines.isSpace(c) || c == '[') {
        return at + 1;
      }
    }
    return at + 1;
  }

  private int substitution(int at) {
    int limit = Math.min(to, at + LONGEST_NAME);
    for (int i = at + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '|') {
        parts.add(at, i > at + 1 ? i + 1 : at, MarkupPart.REFERENCE);
        return i + 1;
      }
      if (SourceLines.isSpace(c)) {
        return at + 1;
      }
    }
    return at + 1;
  }

  /** The sign behind a word that is a reference. */
  private int underscore(int at) {
    int end = at;
    while (end < to && text.charAt(end) == '_') {
      end++;
    }
    boolean behindWord = at > from && Character.isLetterOrDigit(text.charAt(at - 1));
    boolean ends = end == to || !Character.isLetterOrDigit(text.charAt(end));
    parts.add(at, behindWord && ends && end - at < 3 ? end : at, MarkupPart.LINK);
    return end;
  }
}
