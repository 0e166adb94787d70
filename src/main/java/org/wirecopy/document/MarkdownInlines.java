package org.wirecopy.document;

import java.util.Arrays;
import java.util.Set;

/**
 * Scans a paragraph of Markdown for what stands between its words: links, emphasis, code, tags,
 * comments, references and escapes.
 *
 * <p>Linear: brackets and signs of emphasis wait on stacks of limited depth, a sign whose end was
 * once looked for in vain is not looked for again, and all else looks ahead a limited way. Not safe
 * for threads.
 */
final class MarkdownInlines {
  private static final int MOST_OPEN = 1000;
  private static final int MOST_BRACKETS = 32;
  private static final int LONGEST_TAG = 2000;
  private static final int LONGEST_LABEL = 300;
  private static final int LONGEST_ENTITY = 32;
  private static final int LONGEST_RUN = 100;

  private final String text;
  private final MarkupParts parts;
  private final Set<String> labels;
  private final Emphasis emphasis;
  private final Ends ends;
  private final int[] brackets = new int[MOST_OPEN];
  private final int[] lastRun = new int[LONGEST_RUN];
  private int open;
  private int from;
  private int to;

  MarkdownInlines(String text, MarkupParts parts, Set<String> labels) {
    this.text = text;
    this.parts = parts;
    this.labels = labels;
    this.emphasis = new Emphasis(text, parts, "*_~", "*~", Integer.MAX_VALUE);
    this.ends = new Ends(text);
  }

  /** Scans a paragraph. */
  void scan(int start, int end) {
    from = start;
    to = end;
    open = 0;
    emphasis.reset();
    boolean code = false;
    for (int at = from; at < to; ) {
      char c = text.charAt(at);
      if (c == '`' && !code) {
        noteRuns(at);
        code = true;
      }
      at = c < 128 ? sign(c, at) : at + 1;
    }
  }

  /** Passes what stands at an offset. */
  private int sign(char c, int at) {
    return switch (c) {
      case '\\' -> escape(at);
      case '`' -> code(at);
      case '<' -> angle(at);
      case '[' -> bracket(at);
      case ']' -> close(at);
      case '&' -> entity(at);
      case '{' -> attributes(at);
      case ':' -> address(at);
      case '*', '_', '~' -> emphasis(at);
      default -> at + 1;
    };
  }

  private int escape(int at) {
    boolean sign = at + 1 < to && !Character.isLetterOrDigit(text.charAt(at + 1));
    parts.add(at, sign ? at + 1 : at, MarkupPart.ESCAPE);
    return at + 2;
  }

  private int run(int at) {
    int end = at;
    while (end < to && text.charAt(end) == text.charAt(at)) {
      end++;
    }
    return end;
  }

  private int emphasis(int at) {
    int end = run(at);
    if (text.charAt(at) != '~' || end - at == 2) {
      emphasis.run(at, end, from, to);
    }
    return end;
  }

  /** Notes where each length of a run of backticks stands last. */
  private void noteRuns(int at) {
    Arrays.fill(lastRun, -1);
    for (int i = text.indexOf('`', at); i >= 0 && i < to; i = text.indexOf('`', i)) {
      int end = run(i);
      if (end - i < LONGEST_RUN) {
        lastRun[end - i] = i;
      }
      i = end;
    }
  }

  /** What stands between backticks is text, but has no markup of its own. */
  private int code(int at) {
    int end = run(at);
    int length = end - at;
    if (length >= LONGEST_RUN || lastRun[length] <= at) {
      return end;
    }
    int close = text.indexOf('`', end);
    while (run(close) - close != length) {
      close = text.indexOf('`', run(close));
    }
    parts.add(at, end, MarkupPart.EMPHASIS);
    parts.add(close, close + length, MarkupPart.EMPHASIS);
    return close + length;
  }

  private int angle(int at) {
    if (text.startsWith("<!--", at)) {
      return comment(at);
    }
    char next = at + 1 < to ? text.charAt(at + 1) : ' ';
    if (!isLetter(next) && next != '/' && next != '!' && next != '?') {
      return at + 1;
    }
    int end = tagEnd(at);
    if (end < 0) {
      return at + 1;
    }
    if (isAddress(at + 1, end - 1)) {
      parts.add(at, at + 1, MarkupPart.LINK);
      parts.add(end - 1, end, MarkupPart.LINK);
      return end;
    }
    return tag(at, end);
  }

  private int comment(int at) {
    int end = ends.behind("-->", at);
    parts.add(at, end < 0 ? at : end, MarkupPart.COMMENT);
    return end < 0 ? at + 1 : end;
  }

  /** What scripts and style sheets hold is no text either. */
  private int tag(int at, int end) {
    for (String name : new String[] {"script", "style", "pre"}) {
      if (text.startsWith(name, at + 1) && !isLetter(text.charAt(at + 1 + name.length()))) {
        int close = ends.behind("</" + name + ">", end);
        parts.add(at, close < 0 ? end : close, close < 0 ? MarkupPart.TAG : MarkupPart.SCRIPT);
        return close < 0 ? end : close;
      }
    }
    parts.add(at, end, MarkupPart.TAG);
    return end;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** Where the tag at an offset ends, or -1. */
  private int tagEnd(int at) {
    int limit = Math.min(to, at + LONGEST_TAG);
    char quote = 0;
    for (int i = at + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '>') {
        return i + 1;
      } else if (c == '<') {
        return -1;
      } else if ((c == '"' || c == '\'') && text.charAt(i - 1) == '=') {
        quote = c;
      }
    }
    return -1;
  }

  /** Whether what stands between angles is an address to be read. */
  private boolean isAddress(int start, int end) {
    boolean tells = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (SourceLines.isSpace(c) || c == '"' || c == '=' && !tells) {
        return false;
      }
      tells |= c == '@' || c == ':';
    }
    return tells;
  }

  private int bracket(int at) {
    char next = at + 1 < to ? text.charAt(at + 1) : ' ';
    if (next == '^' || next == '@') {
      int end = labelEnd(at + 1);
      boolean note = end > 0 && (next == '@' || isNote(at + 1, end));
      parts.add(at, note ? end + 1 : at, MarkupPart.REFERENCE);
      return note ? end + 1 : at + 1;
    }
    if (open < MOST_OPEN) {
      brackets[open++] = at;
    }
    return at + 1;
  }

  private boolean isNote(int start, int end) {
    for (int i = start; i < end; i++) {
      if (SourceLines.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return end - start > 1;
  }

  /** Where the label from an offset on is closed, or -1. */
  private int labelEnd(int start) {
    int limit = Math.min(to, start + LONGEST_LABEL);
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ']') {
        return i;
      }
      if (c == '[') {
        return -1;
      }
    }
    return -1;
  }

  private int close(int at) {
    if (open == 0) {
      return at + 1;
    }
    int start = brackets[--open];
    char next = at + 1 < to ? text.charAt(at + 1) : ' ';
    int end = -1;
    if (next == '(') {
      end = target(at + 2);
    } else if (next == '[') {
      int close = labelEnd(at + 2);
      boolean same = close == at + 2;
      end = close > 0 && isKnown(same ? start + 1 : at + 2, same ? at : close) ? close + 1 : -1;
    } else if (next == '{' || isKnown(start + 1, at)) {
      end = next == '{' && attributesEnd(at + 1) < 0 ? -1 : at + 1;
    }
    if (end > 0) {
      link(start, at, end);
    }
    return end > 0 ? end : at + 1;
  }

  private boolean isKnown(int start, int end) {
    return end - start <= LONGEST_LABEL
        && !labels.isEmpty()
        && labels.contains(MarkdownBlocks.label(text.substring(start, end)));
  }

  private void link(int start, int close, int end) {
    boolean image = start > from && text.charAt(start - 1) == '!';
    MarkupPart part = image ? MarkupPart.IMAGE : MarkupPart.LINK;
    parts.add(image ? start - 1 : start, start + 1, part);
    parts.add(close, end, part);
  }

  /** Where the address from an offset on ends, with its title and bracket, or -1. */
  private int target(int start) {
    int at = space(start);
    int end = at < to && text.charAt(at) == '<' ? inAngles(at + 1) : plain(at);
    if (end < 0) {
      return -1;
    }
    int title = space(end);
    if (title < to && title > end) {
      title = space(title(title));
    }
    return title < to && text.charAt(title) == ')' ? title + 1 : -1;
  }

  private int space(int start) {
    int at = start;
    while (at < to && SourceLines.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int inAngles(int start) {
    for (int i = start; i < to; i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '<' || c == '\n') {
        return -1;
      }
    }
    return -1;
  }

  /** Brackets in an address are closed in it. */
  private int plain(int start) {
    int depth = 0;
    for (int i = start; i < to; i++) {
      char c = text.charAt(i);
      if (SourceLines.isSpace(c) || c == ')' && depth == 0) {
        return depth == 0 ? i : -1;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      i += c == '\\' ? 1 : 0;
      if (depth > MOST_BRACKETS) {
        return -1;
      }
    }
    return -1;
  }

  /** Where the title at an offset ends; the offset if there is none. */
  private int title(int start) {
    char quote = text.charAt(start);
    if (quote != '"' && quote != '\'') {
      return start;
    }
    for (int i = start + 1; i < to; i++) {
      char c = text.charAt(i);
      if (c == quote) {
        return i + 1;
      }
      i += c == '\\' ? 1 : 0;
    }
    return start;
  }

  private int entity(int at) {
    int limit = Math.min(to, at + LONGEST_ENTITY);
    int end = at + 1;
    while (end < limit
        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '#')) {
      end++;
    }
    boolean isEntity = end > at + 2 && end < limit && text.charAt(end) == ';';
    parts.add(at, isEntity ? end + 1 : at, MarkupPart.ENTITY);
    return isEntity ? end + 1 : at + 1;
  }

  private int attributes(int at) {
    int end = attributesEnd(at);
    parts.add(at, end < 0 ? at : end, MarkupPart.ATTRIBUTES);
    return end < 0 ? at + 1 : end;
  }

  /** Where attributes, or a placeholder of a template, end; -1 if there are none. */
  private int attributesEnd(int at) {
    char next = at + 1 < to ? text.charAt(at + 1) : ' ';
    if ("#.:%{".indexOf(next) < 0) {
      return -1;
    }
    int limit = Math.min(to, at + LONGEST_LABEL);
    for (int i = at + 2; i < limit; i++) {
      char c = text.charAt(i);
      boolean twice = next == '{' && i + 1 < limit && text.charAt(i + 1) == '}';
      if (c == '}') {
        return twice ? i + 2 : i + 1;
      }
      if (c == '\n' || c == '{') {
        return -1;
      }
    }
    return -1;
  }

  /** Passes an address that stands in the text, for its signs are no markup. */
  private int address(int at) {
    if (!text.startsWith("://", at)) {
      return at + 1;
    }
    int end = at + 3;
    while (end < to
        && !SourceLines.isSpace(text.charAt(end))
        && "<>)]*`\"|".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
