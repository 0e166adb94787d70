package org.wirecopy.noise.line;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.document.Document;
import org.wirecopy.document.Span;
import org.wirecopy.document.content.Lines;
import org.wirecopy.work.BinarySearch;

/** The lines of a page that are not blank. Safe for threads. */
final class PageLines {
  private final Document document;
  private final List<TextLine> rows = new ArrayList<>();

  PageLines(Document document) {
    this.document = document;
    MarkupStripper stripper = new MarkupStripper(document);
    Lines lines = Lines.of(document.text());
    for (int line = 1; line <= lines.count(); line++) {
      Span span = stripped(lines.span(line));
      if (span.length() > 0) {
        rows.add(stripper.row(span));
      }
    }
  }

  private Span stripped(Span span) {
    String text = document.text();
    int start = span.start();
    int end = span.end();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
  }

  Document document() {
    return document;
  }

  int size() {
    return rows.size();
  }

  TextLine row(int index) {
    return rows.get(index);
  }

  /** The first line that does not end before an offset. */
  int rowAt(int offset) {
    return BinarySearch.first(rows.size(), i -> rows.get(i).span().end() > offset);
  }

  /** The line breaks between a line and the one before it that is not blank; of the first, two. */
  int breaksAbove(int index) {
    if (index == 0) {
      return 2;
    }
    int breaks = 0;
    for (int i = rows.get(index - 1).span().end(); i < rows.get(index).span().start(); i++) {
      breaks += document.text().charAt(i) == '\n' ? 1 : 0;
    }
    return Math.max(1, breaks);
  }

  /** Whether a line has white space before its text. */
  boolean isIndented(int index) {
    int start = rows.get(index).span().start();
    return index > 0 && "\r\n".indexOf(document.text().charAt(start - 1)) < 0;
  }
}
