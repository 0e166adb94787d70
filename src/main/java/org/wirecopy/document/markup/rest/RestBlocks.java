package org.wirecopy.document.markup.rest;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.markup.MarkupParts;
import org.wirecopy.document.markup.SourceLines;
import org.wirecopy.document.part.MarkupPart;

/**
 * Scans reStructuredText line by line: finds literal blocks, directives, comments, headings, lists,
 * tables and definitions, and hands paragraphs to {@link RestInlines}.
 *
 * <p>Linear in the text. Not safe for threads.
 */
final class RestBlocks {
  private static final int LEAST_UNDERLINE = 3;
  private static final String UNDERLINES = "=-~^\"'`#*+:.<>_!$%&,;?@/|";
  private static final String QUOTES = UNDERLINES + "()[]{}\\";

  /** Directives whose content is no prose. */
  private static final Set<String> CODE =
      Set.of(
          "code",
          "code-block",
          "sourcecode",
          "parsed-literal",
          "raw",
          "math",
          "graphviz",
          "digraph",
          "graph",
          "uml",
          "plantuml",
          "mermaid",
          "doctest",
          "testcode",
          "testsetup",
          "testcleanup",
          "testoutput",
          "ipython",
          "prompt",
          "jupyter-execute",
          "productionlist",
          "literalinclude",
          "toctree",
          "index",
          "meta",
          "autosummary",
          "program-output",
          "csv-table",
          "highlight",
          "tabularcolumns",
          "command-output");

  /** Directives whose argument is prose. */
  private static final Set<String> PROSE =
      Set.of(
          "note",
          "warning",
          "tip",
          "hint",
          "important",
          "caution",
          "danger",
          "error",
          "attention",
          "admonition",
          "topic",
          "sidebar",
          "rubric",
          "epigraph",
          "highlights",
          "pull-quote",
          "seealso",
          "todo",
          "centered",
          "list-table",
          "table",
          "compound",
          "versionadded",
          "versionchanged",
          "deprecated",
          "tab",
          "dropdown",
          "card");

  private final String text;
  private final SourceLines lines;
  private final MarkupParts parts;
  private final RestInlines inlines;
  private int paragraph = -1;
  private int paragraphEnd;
  private int paragraphLine;
  private @Nullable RestEnumerator item;
  private int itemLine;
  private @Nullable String titleText;

  RestBlocks(String text, SourceLines lines, MarkupParts parts) {
    this.text = text;
    this.lines = lines;
    this.parts = parts;
    this.inlines = new RestInlines(text, parts);
  }

  /** The title of the document, if it has been found. */
  @Nullable String titleText() {
    return titleText;
  }

  /** Takes the title at the top, with the comments above, and gives the line behind. */
  int top(int from) {
    int line = from;
    while (line < lines.count() && (lines.isBlank(line) || isAside(line))) {
      line = lines.isBlank(line) ? line + 1 : aside(line);
    }
    int behind = title(line);
    return behind == line ? line : behind;
  }

  private boolean isAside(int line) {
    return isExplicit(lines.start(line), lines.end(line)) && directive(line) == null;
  }

  /** Takes the title at a line or below blank ones, and gives the line behind, or the line. */
  int title(int from) {
    int line = from;
    while (lines.isBlank(line)) {
      line++;
    }
    boolean over = isAdornment(line) && line + 2 < lines.count() && isAdornment(line + 2);
    int words = over ? line + 1 : line;
    if (words + 1 >= lines.count() || lines.isBlank(words) || !isAdornment(words + 1)) {
      return from;
    }
    if (!over && (isAdornment(words) || lines.first(words) > lines.start(words))) {
      return from;
    }
    titleText = lines.stripped(words);
    for (int i = line; i <= words + 1; i++) {
      if (i != words) {
        parts.add(lines.start(i), lines.end(i), MarkupPart.HEADING);
      }
    }
    inlines.scan(lines.first(words), lines.end(words));
    return words + 2;
  }

  private boolean isAdornment(int line) {
    if (line >= lines.count() || lines.isBlank(line)) {
      return false;
    }
    int start = lines.start(line);
    return UNDERLINES.indexOf(text.charAt(start)) >= 0
        && lines.isRun(start, lines.end(line), text.charAt(start), LEAST_UNDERLINE);
  }

  /** Scans the lines from one on. */
  void scan(int from) {
    int line = from;
    while (line < lines.count()) {
      line = block(line);
    }
    flush();
  }

  /** Takes a line, or the block that it opens, and gives the line behind. */
  private int block(int line) {
    if (lines.isBlank(line)) {
      return blank(line);
    }
    int first = lines.first(line);
    int end = lines.end(line);
    if (isAdornment(line) && !text.startsWith("::", first)) {
      flush();
      parts.add(first, end, MarkupPart.HEADING);
      return line + 1;
    }
    if (paragraph < 0 && isExplicit(first, end)) {
      return directive(line) == null ? aside(line) : directed(line);
    }
    if (paragraph < 0 && text.startsWith(">>> ", first)) {
      return session(line);
    }
    if (isBorder(first, end)) {
      flush();
      parts.add(first, end, MarkupPart.BORDER);
      return line + 1;
    }
    prose(line, first, end);
    return line + 1;
  }

  /** Behind a paragraph that ends with two colons, what is indented or quoted is literal. */
  private int blank(int line) {
    boolean literal =
        paragraph >= 0 && paragraphEnd - paragraph >= 2 && text.startsWith("::", paragraphEnd - 2);
    if (literal) {
      boolean apart =
          paragraphEnd - paragraph == 2 || SourceLines.isSpace(text.charAt(paragraphEnd - 3));
      parts.add(apart ? paragraphEnd - 2 : paragraphEnd - 1, paragraphEnd, MarkupPart.DIRECTIVE);
      paragraphEnd -= 2;
    }
    int margin = literal ? paragraphMargin(line) : 0;
    flush();
    int behind = literal ? indented(line + 1, margin, MarkupPart.LITERAL) : line + 1;
    return literal && behind == line + 1 ? quoted(behind, margin) : behind;
  }

  /** Marks lines at a margin that all begin with one sign, up to a blank one. */
  private int quoted(int from, int margin) {
    int first = nextText(from);
    if (first >= lines.count() || isExplicit(lines.first(first), lines.end(first))) {
      return from;
    }
    char sign = text.charAt(lines.first(first));
    int line = first;
    while (line < lines.count() && !lines.isBlank(line)) {
      if (margin(line) != margin || text.charAt(lines.first(line)) != sign) {
        return from;
      }
      line++;
    }
    if (QUOTES.indexOf(sign) < 0) {
      return from;
    }
    parts.add(lines.start(first), lines.end(line - 1), MarkupPart.LITERAL);
    return line;
  }

  /**
   * How far the open paragraph is indented: as its last line, or where its text starts behind the
   * sign of an item; in a directive or a field that it shares the line with, as what is least
   * indented there.
   */
  private int paragraphMargin(int behind) {
    if (paragraphLine < behind - 1) {
      return margin(behind - 1);
    }
    int owner = margin(paragraphLine);
    int first = lines.first(paragraphLine);
    if (text.charAt(first) != ':' && !isExplicit(first, lines.end(paragraphLine))) {
      RestEnumerator counted = paragraph == first ? enumerator(paragraphLine) : null;
      int words = counted == null ? paragraph : lines.first(counted.end(), paragraphEnd);
      return lines.column(paragraphLine, words);
    }
    int least = Integer.MAX_VALUE;
    for (int line = behind; line < lines.count(); line++) {
      boolean blank = lines.isBlank(line);
      if (!blank && margin(line) <= owner) {
        break;
      }
      least = blank ? least : Math.min(least, margin(line));
    }
    return least == Integer.MAX_VALUE || least == margin(nextText(behind)) ? owner : least;
  }

  /** The next line that is not blank. */
  private int nextText(int from) {
    int line = from;
    while (lines.isBlank(line)) {
      line++;
    }
    return line;
  }

  private int margin(int line) {
    return lines.column(line, lines.first(line));
  }

  /** Marks the lines that are indented more than a margin, and gives the line behind. */
  private int indented(int from, int margin, MarkupPart part) {
    int line = from;
    int last = -1;
    while (line < lines.count() && (lines.isBlank(line) || margin(line) > margin)) {
      last = lines.isBlank(line) ? last : line;
      line++;
    }
    int start = from;
    while (start < last && lines.isBlank(start)) {
      start++;
    }
    if (last >= 0) {
      parts.add(lines.start(start), lines.end(last), part);
    }
    return last >= 0 ? last + 1 : from;
  }

  private boolean isExplicit(int first, int end) {
    return end - first >= 2
        && (text.startsWith("..", first) || text.startsWith("__", first))
        && (end - first == 2 || SourceLines.isSpace(text.charAt(first + 2)));
  }

  /** The name of the directive on a line, or {@code null} if it is something else. */
  private @Nullable String directive(int line) {
    int at = lines.first(lines.first(line) + 2, lines.end(line));
    int end = at;
    while (end < lines.end(line)
        && (Character.isLetterOrDigit(text.charAt(end))
            || "-_:.+".indexOf(text.charAt(end)) >= 0)) {
      if (text.startsWith("::", end)) {
        return end == at ? null : text.substring(at, end);
      }
      end++;
    }
    return null;
  }

  /** A comment, a target, a substitution, or a footnote, whose text is prose. */
  private int aside(int line) {
    flush();
    int first = lines.first(line);
    int end = lines.end(line);
    int at = lines.first(first + 2, end);
    int close = at;
    while (close < end && text.charAt(at) == '[' && text.charAt(close) != ']') {
      close++;
    }
    if (close > at && close < end) {
      int words = lines.first(close + 1, end);
      parts.add(first, words, MarkupPart.DEFINITION);
      prose(line, words, end);
      return line + 1;
    }
    boolean names = at < end && (text.charAt(at) == '_' || text.charAt(at) == '|');
    MarkupPart part = names ? MarkupPart.DEFINITION : MarkupPart.COMMENT;
    parts.add(first, end, part);
    boolean lonely = at == end && lines.isBlank(line + 1);
    return lonely ? line + 1 : indented(line + 1, margin(line), part);
  }

  private int directed(int line) {
    flush();
    String written = directive(line);
    String name = written == null ? "" : written.toLowerCase(Locale.ROOT);
    int first = lines.first(line);
    int end = lines.end(line);
    int words = lines.first(text.indexOf("::", first) + 2, end);
    boolean prose = PROSE.contains(name);
    parts.add(first, prose ? words : end, MarkupPart.DIRECTIVE);
    int next = options(line + 1, margin(line));
    if (CODE.contains(name)) {
      return indented(next, margin(line), MarkupPart.LISTING);
    }
    if (prose) {
      prose(line, words, end);
      paragraph = next == line + 1 ? paragraph : -1;
      inlines.scan(words, paragraph < 0 ? end : words);
    }
    return next;
  }

  /** Passes the options at the top of a directive, with the lines that their values go on. */
  private int options(int from, int margin) {
    int line = from;
    int option = Integer.MAX_VALUE;
    while (line < lines.count()
        && !lines.isBlank(line)
        && margin(line) > margin
        && (isOption(line) || margin(line) > option)) {
      option = isOption(line) ? margin(line) : option;
      parts.add(lines.start(line), lines.end(line), MarkupPart.DIRECTIVE);
      line++;
    }
    return line;
  }

  /** ":name:" with nothing or white space behind it; a role has its words there. */
  private boolean isOption(int line) {
    int first = lines.first(line);
    int end = lines.end(line);
    int close = first + 1;
    while (close < end && text.charAt(close) != ':') {
      close++;
    }
    return text.charAt(first) == ':'
        && close > first + 1
        && close < end
        && (close + 1 == end || SourceLines.isSpace(text.charAt(close + 1)));
  }

  private int session(int from) {
    int line = from;
    while (line < lines.count() && !lines.isBlank(line)) {
      line++;
    }
    parts.add(lines.start(from), lines.end(line - 1), MarkupPart.SESSION);
    return line;
  }

  /** The border of a table: "+---+---+" or "=== ===". */
  private boolean isBorder(int first, int end) {
    char sign = text.charAt(first);
    if (sign != '+' && sign != '=' || end - first < LEAST_UNDERLINE) {
      return false;
    }
    for (int i = first; i < end; i++) {
      char c = text.charAt(i);
      if (c != '=' && c != ' ' && (sign == '=' || c != '+' && c != '-')) {
        return false;
      }
    }
    return text.charAt(first + 1) == '=' || text.charAt(first + 1) == '-';
  }

  private void prose(int line, int first, int end) {
    boolean row = end - first > 2 && text.charAt(first) == '|' && text.charAt(end - 1) == '|';
    int at = first < end && !row && !isInParagraph(line) ? signs(first, end) : first;
    at = at == first && first == lines.first(line) ? counted(line) : at;
    if (at > first) {
      flush();
      parts.add(first, at, MarkupPart.BULLET);
    } else if (row) {
      flush();
      row(first, end);
      return;
    }
    if (paragraph < 0) {
      paragraph = at;
      paragraphLine = line;
    }
    paragraphEnd = end;
  }

  /** Whether a line goes on with the open paragraph, in which no item, field or line begins. */
  private boolean isInParagraph(int line) {
    if (paragraph < 0) {
      return false;
    }
    int above = line - 1;
    int margin = paragraphLine == above ? lines.column(above, paragraph) : margin(above);
    return margin == margin(line);
  }

  /** The offset behind the letters that count an item, or the line's first character. */
  private int counted(int line) {
    int first = lines.first(line);
    RestEnumerator found = enumerator(line);
    RestEnumerator last = item;
    if (found == null) {
      return first;
    }
    boolean goesOn = last != null && found.follows(last) && margin(itemLine) == margin(line);
    boolean ends = paragraphLine == itemLine || margin(paragraphLine) > margin(line);
    boolean begins = paragraph < 0 || goesOn && ends;
    boolean alone = found.isAsInitial() && !goesOn && !isFollowed(line, found);
    if (!begins || alone || !endsAsItem(line, found)) {
      return first;
    }
    item = found;
    itemLine = line;
    return lines.first(found.end(), lines.end(line));
  }

  private @Nullable RestEnumerator enumerator(int line) {
    return RestEnumerator.at(text, lines.first(line), lines.end(line));
  }

  /** What follows an item's first line: a blank one, one further to the right, the next item. */
  private boolean endsAsItem(int line, RestEnumerator found) {
    int next = line + 1;
    return next >= lines.count()
        || lines.isBlank(next)
        || margin(next) > margin(line)
        || isFollowed(line, found);
  }

  /** Whether the next line that is not further to the right is the next item. */
  private boolean isFollowed(int line, RestEnumerator found) {
    int next = line + 1;
    while (next < lines.count() && (lines.isBlank(next) || margin(next) > margin(line))) {
      next++;
    }
    RestEnumerator other = next < lines.count() ? enumerator(next) : null;
    return other != null && margin(next) == margin(line) && other.follows(found);
  }

  private void row(int first, int end) {
    int cell = first;
    for (int i = first; i < end; i++) {
      boolean border =
          text.charAt(i) == '|'
              && (i == first || i + 1 == end || SourceLines.isSpace(text.charAt(i + 1)));
      if (border) {
        parts.add(i, i + 1, MarkupPart.BORDER);
        inlines.scan(cell, i);
        cell = i + 1;
      }
    }
  }

  /** The offset behind a sign and those of the lists that begin in its item, or the offset. */
  private int signs(int first, int end) {
    int at = sign(first, end);
    while (at > first
        && at < end
        && text.charAt(first) != '|'
        && "-*+".indexOf(text.charAt(at)) >= 0
        && sign(at, end) > at) {
      at = sign(at, end);
    }
    return at;
  }

  /** The offset behind the sign of a list item, a field or a line, or the offset. */
  private int sign(int at, int end) {
    char c = text.charAt(at);
    int behind = at;
    if (c == '-' || c == '*' || c == '+' || c == '•' || c == '|') {
      behind = at + 1;
    } else if (c == ':') {
      int close = text.indexOf(':', at + 1);
      behind = close > at + 1 && close < end ? close + 1 : at;
    } else {
      int number = c == '(' ? at + 1 : at;
      behind = number;
      while (behind < end
          && behind - number < 3
          && (Character.isDigit(text.charAt(behind)) || text.charAt(behind) == '#')) {
        behind++;
      }
      boolean closed = behind > number && behind < end && ".)".indexOf(text.charAt(behind)) >= 0;
      behind = closed ? behind + 1 : at;
    }
    boolean isSign = behind > at && (behind == end || SourceLines.isSpace(text.charAt(behind)));
    return isSign ? lines.first(behind, end) : at;
  }

  private void flush() {
    if (paragraph >= 0) {
      inlines.scan(paragraph, Math.max(paragraph, paragraphEnd));
    }
    paragraph = -1;
  }
}
