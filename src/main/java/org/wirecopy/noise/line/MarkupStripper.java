package org.wirecopy.noise.line;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Document;
import org.wirecopy.document.Element;
import org.wirecopy.document.Span;
import org.wirecopy.document.Spelling;

/**
 * Takes the markup out of the lines of a text in a markup language, so that rules see what a reader
 * sees. Lines are asked for in order; not safe for threads.
 */
final class MarkupStripper {
  private final Document document;
  private final List<Element> elements;
  private final @Nullable Spelling spelling;
  private int next;

  MarkupStripper(Document document) {
    this.document = document;
    this.elements = document.isPage() ? List.of() : document.elements();
    this.spelling = Spelling.of(document);
  }

  /** A line without its markup; one that is nothing but markup, as it is written. */
  TextLine row(Span line) {
    String written = document.text(line);
    while (next < elements.size() && elements.get(next).span().end() <= line.start()) {
      next++;
    }
    if (next == elements.size() || elements.get(next).span().start() >= line.end()) {
      return new TextLine(line, written, written);
    }
    String text = rest(line);
    return new TextLine(line, text.isEmpty() ? written : text, written);
  }

  private String rest(Span line) {
    StringBuilder rest = new StringBuilder();
    int at = line.start();
    for (int i = next; i < elements.size(); i++) {
      Span span = elements.get(i).span();
      if (span.start() >= line.end()) {
        break;
      }
      rest.append(document.text(), at, Math.max(at, span.start()));
      if (spelling != null && Spelling.isCharacter(elements.get(i))) {
        rest.append(spelling.text(span));
      }
      at = Math.min(line.end(), span.end());
    }
    return rest.append(document.text(), at, line.end()).toString().strip();
  }
}
