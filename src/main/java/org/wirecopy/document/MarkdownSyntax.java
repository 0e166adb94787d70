package org.wirecopy.document;

import com.google.common.base.CharMatcher;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirecopy.document.MarkedText.Kind;

/**
 * Tells prose from markup in Markdown: front matter, code, addresses of links, tags and signs.
 * Follows CommonMark where prose depends on it, with the front matter, attributes and shortcodes
 * that generators of sites add. Linear in the text.
 */
final class MarkdownSyntax {
  private static final Pattern REFERENCE = Pattern.compile(" {0,3}\\[[^\\]\\n]{1,999}\\]:.*+");
  private static final Pattern LIST_ITEM =
      Pattern.compile("[ \\t]*+(?:[-*+]|\\d{1,9}[.)])(?:[ \\t].*+|$)");
  private static final Pattern PREFIX = Pattern.compile("[ \\t]*+(?:>[ \\t]?)*+(?:#{1,6}[ \\t])?");
  private static final int LONGEST_TAG = 5_000;
  private static final int LONGEST_ADDRESS = 2_000;
  private static final int DEEPEST = 100;
  private static final String CLOSERS = "}>)";

  private final MarkedText marked;
  private final String text;
  private boolean inList;

  private MarkdownSyntax(MarkedText marked) {
    this.marked = marked;
    this.text = marked.text();
  }

  /** The parts of a text that are no prose. */
  static List<Element> elements(String text) {
    MarkedText marked = new MarkedText(text);
    new MarkdownSyntax(marked).blocks();
    return marked.elements();
  }

  private void blocks() {
    int line = frontMatter();
    int prose = line;
    while (line <= marked.lineCount()) {
      int end = block(line);
      if (end > line) {
        inline(marked.start(prose), marked.start(line));
        prose = end;
      }
      line = Math.max(end, line + 1);
    }
    inline(marked.start(prose), text.length());
  }

  private int frontMatter() {
    String fence = marked.line(1).stripTrailing();
    if (!fence.equals("---") && !fence.equals("+++")) {
      return 1;
    }
    for (int line = 2; line <= marked.lineCount(); line++) {
      if (marked.line(line).stripTrailing().equals(fence)) {
        marked.markLines(Kind.FRONT_MATTER, 1, line + 1, "is front matter");
        return line + 1;
      }
    }
    return 1;
  }

  /** The line after a block without prose that starts at a line; that line if none does. */
  private int block(int line) {
    String content = marked.line(line).strip();
    if (content.startsWith("```") || content.startsWith("~~~")) {
      return fenced(line, content);
    }
    inList = LIST_ITEM.matcher(marked.line(line)).matches() || inList && !startsAfresh(line);
    if (isIndentedCode(line)) {
      return indented(line);
    }
    if (content.startsWith("[") && REFERENCE.matcher(marked.line(line)).matches()) {
      marked.markLines(Kind.MARKUP, line, line + 1, "is the address of a link");
      return line + 1;
    }
    marked.mark(
        Kind.MARKUP,
        marked.start(line),
        marked.start(line) + prefix(marked.line(line)),
        "is the sign of a heading or a quotation");
    return line;
  }

  private static int prefix(String line) {
    Matcher prefix = PREFIX.matcher(line);
    return prefix.lookingAt() && !prefix.group().isBlank() ? prefix.end() : 0;
  }

  /** Whether a line begins at the margin after an empty one, and so ends a list. */
  private boolean startsAfresh(int line) {
    return line > 1
        && marked.isBlank(line - 1)
        && !marked.isBlank(line)
        && marked.indentation(line) == 0;
  }

  private int fenced(int line, String opening) {
    char sign = opening.charAt(0);
    int length = CharMatcher.isNot(sign).indexIn(opening);
    length = length < 0 ? opening.length() : length;
    if (sign == '`' && opening.indexOf('`', length) > 0) {
      return line;
    }
    int end = line + 1;
    while (end <= marked.lineCount() && !closes(marked.line(end).strip(), sign, length)) {
      end++;
    }
    end = Math.min(end + 1, marked.lineCount() + 1);
    marked.markLines(Kind.CODE, line, end, "is a fenced code block");
    return end;
  }

  private static boolean closes(String content, char sign, int length) {
    return content.length() >= length && CharMatcher.is(sign).matchesAllOf(content);
  }

  private boolean isIndentedCode(int line) {
    return !inList
        && !marked.isBlank(line)
        && (line == 1 || marked.isBlank(line - 1))
        && isIndented(line);
  }

  private boolean isIndented(int line) {
    return marked.line(line).startsWith("    ") || marked.line(line).startsWith("\t");
  }

  private int indented(int line) {
    int end = line;
    for (int at = line; at <= marked.lineCount() && (marked.isBlank(at) || isIndented(at)); at++) {
      end = marked.isBlank(at) ? end : at + 1;
    }
    marked.markLines(Kind.CODE, line, end, "is an indented code block");
    return end;
  }

  /** Marks signs, tags and addresses between two blocks. */
  private void inline(int from, int to) {
    new Inline(from, to).scan();
  }

  /** The signs inside of prose. What has once been looked for in vain is not looked for again. */
  private final class Inline {
    private final int to;
    private final Deque<Integer> brackets = new ArrayDeque<>();
    private final boolean[] vain = new boolean[CLOSERS.length()];
    private boolean vainComment;
    private int vainTicks;
    private int at;

    Inline(int from, int to) {
      this.at = from;
      this.to = to;
    }

    void scan() {
      while (at < to) {
        char c = text.charAt(at);
        switch (c) {
          case '\\' -> at += 2;
          case '`' -> ticks();
          case '[' -> open();
          case ']' -> close();
          case '<' -> tag();
          case '{' -> braces();
          case '*', '_', '~' -> emphasis(c);
          default -> at++;
        }
      }
    }

    /** The words between back quotes are part of the sentence; the quotes are not. */
    private void ticks() {
      int end = run(at, '`');
      int length = end - at;
      int close = vainTicks > 0 && length >= vainTicks ? -1 : closing(end, length);
      if (close < 0) {
        vainTicks = vainTicks == 0 ? length : Math.min(vainTicks, length);
        at = end;
        return;
      }
      sign(at, end);
      sign(close, close + length);
      at = close + length;
    }

    private int closing(int from, int length) {
      for (int i = text.indexOf('`', from); i >= 0 && i < to; i = text.indexOf('`', run(i, '`'))) {
        if (run(i, '`') - i == length) {
          return i;
        }
      }
      return -1;
    }

    private int run(int from, char sign) {
      int end = from;
      while (end < to && text.charAt(end) == sign) {
        end++;
      }
      return end;
    }

    private void open() {
      if (text.startsWith("[^", at)) {
        int end = text.indexOf(']', at);
        if (end > 0 && end - at < DEEPEST) {
          mark(at, end + 1, "is the mark of a note");
          return;
        }
      }
      if (brackets.size() < DEEPEST) {
        brackets.push(at);
      }
      at++;
    }

    private void close() {
      int open = brackets.isEmpty() ? -1 : brackets.pop();
      char next = at + 1 < to ? text.charAt(at + 1) : ' ';
      int end =
          open < 0 ? -1 : next == '(' ? addressEnd(at + 1) : next == '[' ? labelEnd(at + 1) : -1;
      if (end < 0) {
        at++;
        return;
      }
      int start = open > 0 && text.charAt(open - 1) == '!' ? open - 1 : open;
      sign(start, open + 1);
      mark(at, end, "is the address of a link");
    }

    /** The end of an address in parentheses, which may hold others; -1 if it has none. */
    private int addressEnd(int from) {
      int depth = 0;
      int last = Math.min(to, from + LONGEST_ADDRESS);
      for (int i = from; i < last; i++) {
        char c = text.charAt(i);
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (depth == 0) {
          return i + 1;
        }
        if (c == '\n' && i + 1 < last && text.charAt(i + 1) == '\n') {
          return -1;
        }
      }
      return -1;
    }

    private int labelEnd(int from) {
      int last = Math.min(to, from + LONGEST_ADDRESS);
      for (int i = from + 1; i < last && text.charAt(i) != '\n'; i++) {
        if (text.charAt(i) == ']') {
          return i + 1;
        }
      }
      return -1;
    }

    private void tag() {
      if (text.startsWith("<!--", at)) {
        int end = vainComment ? -1 : text.indexOf("-->", at);
        vainComment |= end < 0;
        markOr(end < 0 || end > to ? -1 : end + "-->".length(), "is a comment");
        return;
      }
      char next = at + 1 < to ? text.charAt(at + 1) : ' ';
      boolean isTag = Character.isLetter(next) || next == '/' || next == '!';
      markOr(isTag ? find('>') : -1, "is a tag or an address");
    }

    private void braces() {
      char next = at + 1 < to ? text.charAt(at + 1) : ' ';
      boolean isMarkup = next == '#' || next == '.' || next == ':' || next == '%' || next == '{';
      int end = isMarkup ? find('}') : -1;
      while (end > 0 && end < to && CLOSERS.indexOf(text.charAt(end)) == 0) {
        end++;
      }
      markOr(end, "is an attribute or a shortcode");
    }

    /** The place after the next sign of a kind, if it is near. */
    private int find(char sign) {
      int kind = CLOSERS.indexOf(sign);
      int end = vain[kind] ? -1 : text.indexOf(sign, at);
      vain[kind] |= end < 0;
      return end < 0 || end >= to || end - at > LONGEST_TAG ? -1 : end + 1;
    }

    private void markOr(int end, String what) {
      if (end < 0) {
        at++;
      } else {
        mark(at, end, what);
      }
    }

    /** Signs of emphasis stand at the edge of a word; inside of one an underscore is a letter. */
    private void emphasis(char sign) {
      int end = run(at, sign);
      boolean before = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
      boolean after = end < to && Character.isLetterOrDigit(text.charAt(end));
      boolean isLine = end - at > 3;
      if (!isLine && (sign == '_' ? before != after : true)) {
        sign(at, end);
      }
      at = end;
    }

    private void sign(int start, int end) {
      marked.mark(Kind.MARKUP, start, end, "is a sign of markup");
    }

    private void mark(int start, int end, String what) {
      marked.mark(Kind.MARKUP, start, end, what);
      at = end;
    }
  }
}
