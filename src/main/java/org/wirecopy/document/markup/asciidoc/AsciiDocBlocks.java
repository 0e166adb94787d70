package org.wirecopy.document.markup.asciidoc;

import org.jspecify.annotations.Nullable;
import org.wirecopy.document.markup.MarkupParts;
import org.wirecopy.document.markup.SourceLines;
import org.wirecopy.document.part.MarkupPart;

/**
 * Scans AsciiDoc line by line: finds listings, headings, lists, tables, attributes and macros that
 * are lines of their own, and hands paragraphs to {@link AsciiDocInlines}.
 *
 * <p>Linear in the text. Not safe for threads.
 */
final class AsciiDocBlocks {
  private static final int LEAST_BORDER = 4;
  private static final int UNDERLINE_TOLERANCE = 2;

  private final String text;
  private final SourceLines lines;
  private final MarkupParts parts;
  private final AsciiDocInlines inlines;
  private int paragraph = -1;
  private int paragraphEnd;
  private boolean inList;
  private boolean inTable;
  private boolean inNestedTable;
  private boolean ofItem;
  private boolean attached;
  private boolean codeFollows;

  AsciiDocBlocks(String text, SourceLines lines, MarkupParts parts) {
    this.text = text;
    this.lines = lines;
    this.parts = parts;
    this.inlines = new AsciiDocInlines(text, parts);
  }

  /** Scans the lines from one on. */
  void scan(int from) {
    int line = from;
    while (line < lines.count()) {
      line = block(line);
    }
    flush();
  }

  private void flush() {
    if (paragraph >= 0) {
      inlines.scan(paragraph, paragraphEnd);
    }
    paragraph = -1;
  }

  /** Takes a line, or the block that it opens, and gives the line behind. */
  private int block(int line) {
    if (lines.isBlank(line)) {
      flush();
      return line + 1;
    }
    int start = lines.start(line);
    int end = lines.end(line);
    if (isUnderline(line, start, end)) {
      parts.add(start, end, MarkupPart.HEADING);
      flush();
      return line + 1;
    }
    MarkupPart kind = border(start, end);
    if (kind == MarkupPart.BORDER) {
      flush();
      tableBorder(start);
      parts.add(start, end, kind);
      return codeFollows && text.charAt(start) == '-' ? code(line, MarkupPart.LISTING) : line + 1;
    }
    if (kind != null) {
      flush();
      return code(line, kind);
    }
    boolean indented =
        lines.first(line) > start && paragraph < 0 && !inList && !isInTable() && !isItem(line);
    if (indented || codeFollows && !isAttributes(start, end) && !isTitle(start, end)) {
      return verbatim(line, indented ? MarkupPart.LITERAL : MarkupPart.LISTING);
    }
    content(line, start, end);
    return line + 1;
  }

  private void tableBorder(int start) {
    boolean outer = text.startsWith("|===", start);
    inTable ^= outer;
    inNestedTable = !outer && inNestedTable ^ text.startsWith("!===", start);
  }

  /** What a cell begins with: in a table inside of a cell it is another sign. */
  private char bar() {
    return inNestedTable ? '!' : '|';
  }

  /** Two-line headings: as many signs as the words above have letters, or nearly. */
  private boolean isUnderline(int line, int start, int end) {
    if (paragraph < 0 || paragraph != lines.start(line - 1) || isInTable()) {
      return false;
    }
    int above = lines.end(line - 1) - paragraph;
    return end - start > 1
        && "=-~^+".indexOf(text.charAt(start)) >= 0
        && lines.run(start, end) == end
        && Math.abs(above - (end - start)) <= UNDERLINE_TOLERANCE;
  }

  /** What a line of signs borders, or {@code null} if it is none. */
  private @Nullable MarkupPart border(int start, int end) {
    char sign = text.charAt(start);
    boolean whole = lines.run(start, end) == end;
    if (whole && end - start >= LEAST_BORDER) {
      switch (sign) {
        case '-', '.', '+':
          return sign == '.' ? MarkupPart.LITERAL : MarkupPart.LISTING;
        case '/':
          return MarkupPart.COMMENT;
        case '=', '*', '_':
          return MarkupPart.BORDER;
        default:
          return null;
      }
    }
    if (text.startsWith("```", start) && end - start < 40) {
      return MarkupPart.FENCED_CODE;
    }
    boolean table = "|,:!".indexOf(sign) >= 0 && lines.isRun(start + 1, end, '=', LEAST_BORDER - 1);
    boolean other = whole && (sign == '-' && end - start == 2 || sign == '\'' || sign == '<');
    return table || other && end - start > 1 ? MarkupPart.BORDER : null;
  }

  /**
   * Marks a block up to the line that closes it as the first opened it, and gives the line behind.
   */
  private int code(int line, MarkupPart kind) {
    codeFollows = false;
    String border = lines.stripped(line);
    String close = kind == MarkupPart.FENCED_CODE ? "```" : border;
    int last = line + 1;
    while (last < lines.count() && !isSame(last, close)) {
      last++;
    }
    parts.add(lines.start(line), lines.end(Math.min(last, lines.count() - 1)), kind);
    return last + 1;
  }

  private boolean isSame(int line, String border) {
    int start = lines.start(line);
    return lines.end(line) - start == border.length() && text.startsWith(border, start);
  }

  /** A paragraph that is code. */
  private int verbatim(int line, MarkupPart kind) {
    codeFollows = false;
    int last = line;
    while (last < lines.count() && !lines.isBlank(last)) {
      last++;
    }
    parts.add(lines.start(line), lines.end(last - 1), kind);
    return last;
  }

  private void content(int line, int start, int end) {
    char c = text.charAt(start);
    if (isAttributes(start, end)) {
      flush();
      codeFollows = isOfCode(start);
      parts.add(start, end, MarkupPart.ATTRIBUTES);
    } else if (text.startsWith("//", start) && !text.startsWith("///", start)) {
      parts.add(start, end, MarkupPart.COMMENT);
    } else if (c == ':' && isEntry(start, end)) {
      flush();
      parts.add(start, end, MarkupPart.ATTRIBUTES);
    } else if (isMacro(start, end)) {
      flush();
    } else if (isHeading(start, end)) {
      flush();
      inList = false;
      heading(start, end);
    } else if (isInTable() && AsciiDocCells.isRow(text, start, end, bar())) {
      row(start, end);
    } else if (isTitle(start, end)) {
      flush();
      parts.add(start, start + 1, MarkupPart.HEADING);
      inlines.scan(start + 1, end);
    } else if (c == '+' && end - start == 1) {
      flush();
      parts.add(start, end, MarkupPart.BULLET);
      attached = true;
    } else if (isInTable()) {
      row(start, end);
    } else {
      prose(line, end);
    }
  }

  private boolean isInTable() {
    return inTable || inNestedTable;
  }

  private boolean isAttributes(int start, int end) {
    return text.charAt(start) == '[' && text.charAt(end - 1) == ']' && end - start > 2;
  }

  private boolean isOfCode(int start) {
    for (String name :
        new String[] {
          "source",
          "listing",
          "literal",
          "stem",
          "latexmath",
          "asciimath",
          "plantuml",
          "mermaid",
          "ditaa",
          ","
        }) {
      if (text.startsWith(name, start + 1)) {
        return true;
      }
    }
    return false;
  }

  /** ":name: value". */
  private boolean isEntry(int start, int end) {
    int at = start + 1;
    while (at < end
        && (Character.isLetterOrDigit(text.charAt(at)) || "-_!".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at > start + 1 && at < end && text.charAt(at) == ':';
  }

  /** ".Title of a block". */
  private boolean isTitle(int start, int end) {
    return text.charAt(start) == '.'
        && end - start > 1
        && text.charAt(start + 1) != '.'
        && !SourceLines.isSpace(text.charAt(start + 1));
  }

  private boolean isHeading(int start, int end) {
    char sign = text.charAt(start);
    int behind = lines.run(start, end);
    return (sign == '=' || sign == '#')
        && behind - start <= 6
        && behind < end
        && SourceLines.isSpace(text.charAt(behind));
  }

  private void heading(int start, int end) {
    int from = lines.first(lines.run(start, end), end);
    int to = end;
    while (to > from && text.charAt(to - 1) == text.charAt(start)) {
      to--;
    }
    parts.add(start, from, MarkupPart.HEADING);
    parts.add(to, end, MarkupPart.HEADING);
    inlines.scan(from, to);
  }

  /** Marks "image::tide.png[The tide]" but for the words that stand for a picture. */
  private boolean isMacro(int start, int end) {
    int at = start;
    while (at < end && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    boolean named = at > start && text.startsWith("::", at) && text.charAt(end - 1) == ']';
    int open = named ? text.indexOf('[', at) : -1;
    if (open < 0 || open >= end) {
      return false;
    }
    boolean picture = text.startsWith("image::", start);
    int words = open + 1;
    while (picture && words < end - 1 && ",=".indexOf(text.charAt(words)) < 0) {
      words++;
    }
    words = picture && text.charAt(words) != '=' ? words : open + 1;
    parts.add(start, open + 1, picture ? MarkupPart.IMAGE : MarkupPart.DIRECTIVE);
    parts.add(words, end, picture ? MarkupPart.IMAGE : MarkupPart.DIRECTIVE);
    return true;
  }

  private void row(int start, int end) {
    flush();
    int cell = start;
    for (int i = start; i < end; i++) {
      if (AsciiDocCells.isBar(text, i, bar())) {
        int specifier = AsciiDocCells.specifier(text, cell, i, cell == start);
        inlines.scan(cell, specifier);
        parts.add(specifier, i + 1, MarkupPart.BORDER);
        cell = i + 1;
      } else if (text.charAt(i) == bar()) {
        parts.add(i - 1, i, MarkupPart.ESCAPE);
      }
    }
    inlines.scan(cell, end);
  }

  private boolean isItem(int line) {
    return item(lines.first(line), lines.end(line)) > lines.first(line);
  }

  /** The offset behind the sign of a list item, or the offset. */
  private int item(int at, int end) {
    char sign = text.charAt(at);
    int behind = at;
    if (sign == '*' || sign == '.' || sign == '-') {
      behind = lines.run(at, end);
    } else if (sign == '<') {
      int close = at + 1;
      while (close < end && Character.isDigit(text.charAt(close))) {
        close++;
      }
      behind = close > at + 1 && close < end && text.charAt(close) == '>' ? close + 1 : at;
    } else {
      while (behind < end && behind - at < 3 && Character.isDigit(text.charAt(behind))) {
        behind++;
      }
      behind = behind > at && behind < end && text.charAt(behind) == '.' ? behind + 1 : at;
    }
    boolean isItem = behind > at && behind < end && SourceLines.isSpace(text.charAt(behind));
    return isItem ? lines.first(behind, end) : at;
  }

  private void prose(int line, int end) {
    int first = lines.first(line);
    // No item begins inside of a paragraph, but for the paragraph of another item.
    int at = paragraph < 0 || ofItem ? item(first, end) : first;
    if (at > first) {
      flush();
      inList = true;
      parts.add(first, at, MarkupPart.BULLET);
    } else if (paragraph < 0 && first == lines.start(line)) {
      inList = false;
    }
    int term = paragraph < 0 ? term(at, end) : end;
    if (term < end) {
      inList = true;
    }
    if (paragraph < 0) {
      paragraph = at;
      ofItem = at > first || term < end || attached;
      attached = false;
    }
    paragraphEnd = end;
  }

  /** Marks the colons behind a term that is explained, and gives their offset; or the end. */
  private int term(int at, int end) {
    for (int i = at + 1; i + 1 < end; i++) {
      boolean colons = text.charAt(i) == ':' && text.charAt(i + 1) == ':';
      int behind = colons ? lines.run(i, end) : i;
      if (colons && (behind == end || SourceLines.isSpace(text.charAt(behind)))) {
        parts.add(i, behind, MarkupPart.BULLET);
        return i;
      }
      i = colons ? behind - 1 : i;
    }
    return end;
  }
}
