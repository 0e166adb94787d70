package org.wirecopy.document.markup;

import java.util.function.Consumer;
import org.wirecopy.document.Document;
import org.wirecopy.document.Limits;
import org.wirecopy.document.Problem;
import org.wirecopy.document.format.Beginning;
import org.wirecopy.document.format.TextFormat;
import org.wirecopy.document.part.MarkupPart;

/** Reads plain text, above which front matter may stand as in any file of a site. */
public final class PlainFormat implements TextFormat {
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
