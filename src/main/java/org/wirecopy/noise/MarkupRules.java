package org.wirecopy.noise;

import java.util.Comparator;
import java.util.List;
import org.wirecopy.document.Element;
import org.wirecopy.document.Span;
import org.wirecopy.document.Spelling;
import org.wirecopy.noise.line.LineLabels;
import org.wirecopy.noise.line.LineRule;
import org.wirecopy.noise.mark.Mark;
import org.wirecopy.noise.mark.Noise;

/**
 * Marks what is not prose in a text in a markup language: lines that are nothing else as a whole,
 * in all other lines the parts.
 */
final class MarkupRules implements LineRule {
  @Override
  public void apply(LineLabels labels) {
    if (labels.document().isPage()) {
      return;
    }
    List<Element> elements =
        labels.document().elements().stream()
            .filter(element -> !Spelling.isCharacter(element))
            .toList();
    int next = 0;
    for (int row = 0; row < labels.size() && next < elements.size(); row++) {
      Span line = labels.row(row).span();
      while (next < elements.size() && elements.get(next).span().end() <= line.start()) {
        next++;
      }
      mark(labels, row, elements, next);
    }
  }

  private static void mark(LineLabels labels, int row, List<Element> elements, int first) {
    Span line = labels.row(row).span();
    int end = first;
    int rest = line.start();
    boolean whole = true;
    while (end < elements.size() && elements.get(end).span().start() < line.end()) {
      whole &= isBlank(labels, rest, elements.get(end).span().start());
      rest = elements.get(end).span().end();
      end++;
    }
    if (end > first && whole && isBlank(labels, rest, line.end())) {
      Mark mark = mark(largest(elements.subList(first, end), line));
      labels.mark(row, mark.noise(), mark.reason());
      return;
    }
    for (Element element : elements.subList(first, end)) {
      labels.markPart(mark(element).within(line));
    }
  }

  private static Element largest(List<Element> elements, Span line) {
    return elements.stream()
        .max(Comparator.comparingInt(element -> element.span().overlap(line)))
        .orElseThrow();
  }

  private static boolean isBlank(LineLabels labels, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = labels.document().text().charAt(i);
      if (!Character.isWhitespace(c) && c != '\u00a0') {
        return false;
      }
    }
    return true;
  }

  private static Mark mark(Element element) {
    Noise noise =
        switch (element.name()) {
          case "front-matter" -> Noise.FRONT_MATTER;
          case "code-block" -> Noise.CODE_BLOCK;
          default -> Noise.MARKUP;
        };
    return new Mark(
        element.span(), noise, "is " + element.attributes().getOrDefault("role", "markup"));
  }
}
