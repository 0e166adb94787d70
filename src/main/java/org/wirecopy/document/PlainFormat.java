package org.wirecopy.document;

import java.util.function.Consumer;

/** Reads plain text, above which front matter may stand as in any file of a site. */
final class PlainFormat implements TextFormat {
  /** What no other format claims is text. */
  @Override
  public boolean isToldBy(Beginning beginning) {
    return true;
  }

  @Override
  public Document read(String id, String text, Limits limits, Consumer<Problem> problems) {
    FrontMatter front = FrontMatter.of(text);
    front.report(id, problems);
    MarkupParts parts = new MarkupParts(limits.markup());
    parts.add(0, front.end(), MarkupPart.FRONT_MATTER);
    return WrittenText.document(id, text, front.language(), front.metadata(), parts, problems);
  }
}
