package org.wirecopy.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Scans Markdown line by line: finds code, headings, lists, quotations, tables, definitions and
 * rules, and hands what is left, paragraph by paragraph, to {@link MarkdownInlines}, once all link
 * definitions are known.
 *
 * <p>Knows how far list items are indented, down to {@value #DEEPEST} levels, but builds no tree. A
 * line is looked at a few times; linear in the text. Not safe for threads.
 */
final class MarkdownBlocks {
  private static final int DEEPEST = 64;
  private static final int CODE = 4;
  private static final int LONGEST_LABEL = 999;
  private static final int LONGEST_ORDINAL = 4;

  private final String text;
  private final MarkupParts parts;
  private final SourceLines lines;
  private final Ends ends;
  private final List<Span> paragraphs = new ArrayList<>();
  private final Set<String> labels = new HashSet<>();
  private final int[] items = new int[DEEPEST];
  private int depth;
  private int passed;
  private int paragraph = -1;
  private int paragraphEnd;
  private boolean inTable;
  private int fence = -1;
  private char fenceSign;
  private int fenceLength;
  private int fenceItems;
  private boolean fenceQuoted;

  MarkdownBlocks(String text, MarkupParts parts) {
    this.text = text;
    this.parts = parts;
    this.lines = new SourceLines(text);
    this.ends = new Ends(text);
  }

  /** Scans what stands behind an offset. */
  void scan(int from) {
    int line = 0;
    while (line < lines.count() && lines.start(line) < from) {
      line++;
    }
    for (; line < lines.count(); line++) {
      line(line);
    }
    if (fence >= 0) {
      parts.add(fence, text.length(), fenced());
    }
    flush();
    MarkdownInlines inlines = new MarkdownInlines(text, parts, labels);
    paragraphs.forEach(span -> inlines.scan(span.start(), span.end()));
  }

  private void line(int line) {
    if (fence >= 0 && goesOn(line)) {
      return;
    }
    if (passed > lines.start(line)) {
      if (passed < lines.end(line)) {
        prose(passed, lines.end(line));
      }
      return;
    }
    if (lines.isBlank(line)) {
      flush();
      inTable = false;
      return;
    }
    int first = lines.first(line);
    int column = lines.column(line, first);
    leaveItems(column);
    if (isUnderline(line, first)) {
      parts.add(first, lines.end(line), MarkupPart.HEADING);
      flush();
    } else if (column >= base() + CODE && paragraph < 0) {
      parts.add(lines.start(line), lines.end(line), MarkupPart.INDENTED_CODE);
    } else {
      content(line, signs(line, first));
    }
  }

  private int base() {
    return depth == 0 ? 0 : items[depth - 1];
  }

  private void leaveItems(int column) {
    while (depth > 0 && column < base() && paragraph < 0) {
      depth--;
    }
  }

  /** Passes the signs of quotations and list items, and gives the offset behind them. */
  private int signs(int line, int first) {
    int at = first;
    int end = lines.end(line);
    int deep = 0;
    int behind = at < end ? sign(line, at, end) : at;
    while (behind > at) {
      deep += text.charAt(at) == '>' ? 0 : 1;
      parts.add(at, behind, MarkupPart.BULLET);
      at = behind;
      behind = at < end && deep < DEEPEST ? sign(line, at, end) : at;
    }
    return at;
  }

  /** The offset behind the sign at an offset and the white space that follows, or the offset. */
  private int sign(int line, int at, int end) {
    char c = text.charAt(at);
    if (c == '>') {
      return lines.first(at + 1, end);
    }
    int behind = c == '-' || c == '*' || c == '+' || c == ':' ? at + 1 : ordinal(at, end);
    boolean isItem = behind > at && (behind == end || SourceLines.isSpace(text.charAt(behind)));
    if (!isItem || isRule(at, end)) {
      return at;
    }
    flush();
    int next = lines.first(behind, end);
    int column = lines.column(line, at);
    while (depth > 0 && base() > column) {
      depth--;
    }
    if (depth < DEEPEST) {
      items[depth++] = Math.min(lines.column(line, next), column + behind - at + CODE);
    }
    return box(next, end);
  }

  /** Where the number of a list item ends, with its full stop or bracket. */
  private int ordinal(int at, int end) {
    int behind = at;
    while (behind < end && behind - at < LONGEST_ORDINAL && isDigit(text.charAt(behind))) {
      behind++;
    }
    boolean marked =
        behind > at && behind < end && (text.charAt(behind) == '.' || text.charAt(behind) == ')');
    boolean mayStart = paragraph < 0 || depth > 0 || behind - at == 1 && text.charAt(at) == '1';
    return marked && behind - at < LONGEST_ORDINAL && mayStart ? behind + 1 : at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Passes the box of a task. */
  private int box(int at, int end) {
    boolean isBox =
        at + 3 < end
            && text.charAt(at) == '['
            && " xX".indexOf(text.charAt(at + 1)) >= 0
            && text.charAt(at + 2) == ']'
            && text.charAt(at + 3) == ' ';
    return isBox ? lines.first(at + 3, end) : at;
  }

  /** Whether a line is a rule: three of a sign or more, white space aside. */
  private boolean isRule(int at, int end) {
    char sign = text.charAt(at);
    if (sign != '-' && sign != '*' && sign != '_') {
      return false;
    }
    int count = 0;
    for (int i = at; i < end; i++) {
      char c = text.charAt(i);
      if (c != sign && !SourceLines.isSpace(c)) {
        return false;
      }
      count += c == sign ? 1 : 0;
    }
    return count > 2;
  }

  private boolean isUnderline(int line, int first) {
    int end = lines.end(line);
    char sign = text.charAt(first);
    return paragraph >= 0
        && (sign == '=' || sign == '-' && end - first > 1)
        && lines.run(first, end) == end;
  }

  private void content(int line, int at) {
    int end = lines.end(line);
    if (at == end) {
      flush();
    } else if (passesHtml(at)) {
      prose(Math.min(passed, end), end);
    } else if (opensFence(line, at, end) || isRule(at, end)) {
      flush();
    } else if (isHeading(at, end)) {
      flush();
      heading(at, end);
    } else if (!isBlock(line, at, end)) {
      prose(at, end);
    }
  }

  /** Passes a comment, a script or a style sheet that starts here, however many lines it has. */
  private boolean passesHtml(int at) {
    int end = -1;
    MarkupPart part = MarkupPart.SCRIPT;
    if (text.startsWith("<!--", at)) {
      end = ends.behind("-->", at);
      part = MarkupPart.COMMENT;
    } else if (text.startsWith("<script", at)) {
      end = ends.behind("</script>", at);
    } else if (text.startsWith("<style", at)) {
      end = ends.behind("</style>", at);
    } else if (text.startsWith("<pre", at)) {
      end = ends.behind("</pre>", at);
    }
    if (end > at) {
      flush();
      parts.add(at, end, part);
      passed = end;
    }
    return end > at;
  }

  private boolean isHeading(int at, int end) {
    int behind = text.charAt(at) == '#' ? lines.run(at, end) : at;
    return behind > at
        && behind - at <= 6
        && (behind == end || SourceLines.isSpace(text.charAt(behind)));
  }

  private void heading(int at, int end) {
    int from = lines.first(lines.run(at, end), end);
    int to = end;
    while (to > from && text.charAt(to - 1) == '#') {
      to--;
    }
    to = to == from || SourceLines.isSpace(text.charAt(to - 1)) ? to : end;
    parts.add(at, from, MarkupPart.HEADING);
    parts.add(to, end, MarkupPart.HEADING);
    paragraphs.add(new Span(from, to));
  }

  /** Marks what is a line of its own; whether it is one. */
  private boolean isBlock(int line, int at, int end) {
    char c = text.charAt(at);
    if (c == '[' && paragraph < 0 && defines(at, end)
        || isDelimiter(at, end)
        || c == '|' && row(at, end)) {
      return true;
    }
    boolean isDirective =
        text.startsWith(":::", at)
            || text.startsWith("[!", at) && text.charAt(end - 1) == ']' && isWord(at + 2, end - 1)
            || isModule(at, end);
    if (isDirective) {
      flush();
      parts.add(at, end, MarkupPart.DIRECTIVE);
      return true;
    }
    if (text.startsWith("!!! ", at)
        || text.startsWith("??? ", at)
        || text.startsWith("???+ ", at)) {
      flush();
      admonition(line, at, end);
      return true;
    }
    return false;
  }

  private boolean isWord(int from, int to) {
    int at = from;
    while (at < to && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at == to && to > from;
  }

  /** "import Chart from './chart'", as texts with components have. */
  private boolean isModule(int at, int end) {
    if (paragraph >= 0 || !text.startsWith("import ", at) && !text.startsWith("export ", at)) {
      return false;
    }
    String line = text.substring(at, Math.min(end, at + LONGEST_LABEL));
    boolean quoted = line.contains(" from '") || line.contains(" from \"");
    return quoted || line.startsWith("import '") || line.startsWith("import \"");
  }

  /** "!!! note "Title"": the title is text, and what is indented below too. */
  private void admonition(int line, int at, int end) {
    int quote = text.indexOf('"', at);
    boolean titled = quote > 0 && quote < end - 1 && text.charAt(end - 1) == '"';
    parts.add(at, titled ? quote + 1 : end, MarkupPart.DIRECTIVE);
    if (titled) {
      parts.add(end - 1, end, MarkupPart.DIRECTIVE);
      paragraphs.add(new Span(quote + 1, end - 1));
    }
    if (depth < DEEPEST) {
      items[depth++] = lines.column(line, at) + CODE;
    }
  }

  /** Marks the definition of a link, or the label of a footnote, whose text is prose. */
  private boolean defines(int at, int end) {
    int close = at;
    while (close < end && text.charAt(close) != ']') {
      close++;
    }
    if (close + 1 >= end || text.charAt(close + 1) != ':' || close - at < 2) {
      return false;
    }
    int behind = lines.first(close + 2, end);
    if (text.charAt(at + 1) == '^') {
      labels.add(label(text.substring(at + 1, Math.min(close, at + LONGEST_LABEL))));
      parts.add(at, behind, MarkupPart.DEFINITION);
      if (depth < DEEPEST) {
        items[depth++] = CODE;
      }
      prose(behind, end);
      return true;
    }
    int target = behind;
    while (target < end && !SourceLines.isSpace(text.charAt(target))) {
      target++;
    }
    int title = lines.first(target, end);
    boolean plain = title == end || "\"'(".indexOf(text.charAt(title)) >= 0;
    if (plain && target > behind) {
      labels.add(label(text.substring(at + 1, Math.min(close, at + LONGEST_LABEL))));
      parts.add(at, end, MarkupPart.DEFINITION);
    }
    return plain && target > behind;
  }

  /** A label as links name it: without regard to case and white space. */
  static String label(String written) {
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      boolean space = SourceLines.isSpace(c);
      if (!space || !label.isEmpty() && label.charAt(label.length() - 1) != ' ') {
        label.append(space ? ' ' : c);
      }
    }
    return label.toString().strip().toLowerCase(Locale.ROOT);
  }

  /** A row of a table; each cell is a text of its own. */
  private boolean row(int at, int end) {
    flush();
    int cell = at;
    for (int i = at; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '|') {
        paragraphs.add(new Span(cell, i));
        if (isApart(i, at, end)) {
          parts.add(i, i + 1, MarkupPart.BORDER);
        }
        cell = i + 1;
      }
    }
    paragraphs.add(new Span(Math.min(cell, end), end));
    return true;
  }

  /** Whether no two words would become one if a sign were left out. */
  private boolean isApart(int at, int from, int to) {
    return at == from
        || at + 1 >= to
        || SourceLines.isSpace(text.charAt(at - 1))
        || SourceLines.isSpace(text.charAt(at + 1));
  }

  /**
   * The line between the head of a table and its rows; or a row of a table without outer borders.
   */
  private boolean isDelimiter(int at, int end) {
    if (isDelimiterRow(at, end)) {
      if (paragraph >= 0) {
        int head = paragraph;
        paragraph = -1;
        row(head, paragraphEnd);
      }
      parts.add(at, end, MarkupPart.BORDER);
      inTable = true;
      return true;
    }
    return inTable && row(at, end);
  }

  private boolean isDelimiterRow(int at, int end) {
    boolean bar = false;
    boolean dash = false;
    for (int i = at; i < end; i++) {
      char c = text.charAt(i);
      bar |= c == '|' || c == '+';
      dash |= c == '-' || c == '=';
      if (c != '|' && c != '-' && c != ':' && c != '+' && c != '=' && !SourceLines.isSpace(c)) {
        return false;
      }
    }
    return bar && dash;
  }

  private void prose(int at, int end) {
    if (paragraph < 0) {
      paragraph = at;
    }
    paragraphEnd = end;
  }

  private void flush() {
    if (paragraph >= 0) {
      paragraphs.add(new Span(paragraph, paragraphEnd));
    }
    paragraph = -1;
  }

  private MarkupPart fenced() {
    return fenceSign == '$' ? MarkupPart.MATH : MarkupPart.FENCED_CODE;
  }

  private boolean opensFence(int line, int at, int end) {
    char sign = text.charAt(at);
    if (sign != '`' && sign != '~' && sign != '$') {
      return false;
    }
    int behind = lines.run(at, end);
    boolean isFence =
        sign == '$'
            ? behind - at == 2 && behind == end && ends.behind("\n$$", end) >= 0
            : behind - at > 2 && (sign == '~' || isWithoutTick(behind, end));
    if (isFence) {
      flush();
      fence = at;
      fenceSign = sign;
      fenceLength = behind - at;
      fenceItems = Math.min(base(), lines.column(line, lines.first(line)));
      fenceQuoted = text.charAt(lines.first(line)) == '>';
    }
    return isFence;
  }

  /** Whether no backtick stands in a part of a line. */
  private boolean isWithoutTick(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '`') {
        return false;
      }
    }
    return true;
  }

  /** Takes a line into the open block of code, or ends the block; whether the line is done with. */
  private boolean goesOn(int line) {
    int end = lines.end(line);
    int first = lines.first(line);
    boolean quoted = first < end && text.charAt(first) == '>';
    boolean left = first < end && lines.column(line, first) < fenceItems && !quoted;
    if (fenceQuoted != quoted && fenceQuoted || left) {
      parts.add(fence, lines.end(line - 1), fenced());
      fence = -1;
      return false;
    }
    int at = first;
    while (fenceQuoted && at < end && text.charAt(at) == '>') {
      at = lines.first(at + 1, end);
    }
    if (lines.isRun(at, end, fenceSign, fenceLength)) {
      parts.add(fence, end, fenced());
      fence = -1;
    }
    return true;
  }
}
