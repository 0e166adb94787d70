package org.wirecopy.document.markup.asciidoc;

import java.util.function.Consumer;
import org.wirecopy.document.Document;
import org.wirecopy.document.Limits;
import org.wirecopy.document.Problem;
import org.wirecopy.document.format.TextFormat;
import org.wirecopy.document.markup.FrontMatter;
import org.wirecopy.document.markup.MarkupParts;
import org.wirecopy.document.markup.SourceLines;
import org.wirecopy.document.markup.WrittenText;
import org.wirecopy.document.part.MarkupPart;

/**
 * Reads AsciiDoc as it stands; its header (title, authors, revision, attributes) becomes metadata,
 * and what is not prose becomes elements.
 *
 * <p>Linear in the text.
 */
public final class AsciiDocFormat implements TextFormat {
  @Override
  public Document read(String id, String text, Limits limits, Consumer<Problem> problems) {
    MarkupParts parts = new MarkupParts(limits.markup());
    SourceLines lines = new SourceLines(text);
    FrontMatter front = FrontMatter.of(text);
    front.report(id, problems);
    parts.add(0, front.end(), MarkupPart.FRONT_MATTER);
    AsciiDocHeader header = new AsciiDocHeader(text, lines, front, parts);
    int body = header.read();
    new AsciiDocBlocks(text, lines, parts).scan(body);
    String language = front.language() == null ? header.language() : front.language();
    return WrittenText.document(id, text, language, header.metadata(), parts, problems);
  }
}
