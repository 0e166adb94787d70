package org.wirecopy.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A text in a markup language, and the parts of it that are no prose: collected in any order, given
 * as elements that do not overlap. Not safe for threads.
 */
final class MarkedText {
  private final String text;
  private final Lines lines;
  private final List<Part> parts = new ArrayList<>();

  /** What a part of a text is, when it is no prose. */
  enum Kind {
    FRONT_MATTER,
    CODE,
    MARKUP;

    String elementName() {
      return Element.MARK + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private record Part(Kind kind, int start, int end, String what) {}

  MarkedText(String text) {
    this.text = text;
    this.lines = Lines.of(text);
  }

  String text() {
    return text;
  }

  int lineCount() {
    return lines.count();
  }

  /** Where a line starts; the end of the text behind the last. */
  int start(int line) {
    return line > lines.count() ? text.length() : lines.span(line).start();
  }

  /** Where a line ends, without its line end. */
  int end(int line) {
    return lines.span(line).end();
  }

  /** The words of a line, without its line end. */
  String line(int line) {
    return lines.span(line).of(text);
  }

  boolean isBlank(int line) {
    return indentation(line) == end(line) - start(line);
  }

  /** How many spaces and tabs a line starts with. */
  int indentation(int line) {
    int start = start(line);
    int at = start;
    while (at < end(line) && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at - start;
  }

  /** Marks a part, unless it is empty. */
  void mark(Kind kind, int start, int end, String what) {
    if (start < end) {
      parts.add(new Part(kind, start, end, what));
    }
  }

  /** Marks lines from one to the one before another. */
  void markLines(Kind kind, int from, int to, String what) {
    if (from < to) {
      mark(kind, start(from), end(Math.min(to - 1, lines.count())), what);
    }
  }

  /** The parts in order; where two overlap, the one that starts first has the words. */
  List<Element> elements() {
    List<Element> elements = new ArrayList<>();
    int at = 0;
    parts.sort(Comparator.comparingInt(Part::start).thenComparingInt(part -> -part.end));
    for (Part part : parts) {
      int start = Math.max(at, part.start);
      if (start < part.end) {
        elements.add(
            new Element(
                new Span(start, part.end),
                part.kind.elementName(),
                Map.of(Element.WHAT, part.what),
                -1));
        at = part.end;
      }
    }
    return elements;
  }
}
