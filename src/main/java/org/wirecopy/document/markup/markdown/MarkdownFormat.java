package org.wirecopy.document.markup.markdown;

import java.util.function.Consumer;
import org.wirecopy.document.Document;
import org.wirecopy.document.Limits;
import org.wirecopy.document.Problem;
import org.wirecopy.document.format.TextFormat;
import org.wirecopy.document.markup.FrontMatter;
import org.wirecopy.document.markup.MarkupParts;
import org.wirecopy.document.markup.WrittenText;
import org.wirecopy.document.part.MarkupPart;

/**
 * Reads Markdown as it stands: CommonMark with the tables, footnotes, attributes and admonitions
 * that are common beside it. What is not prose becomes elements; a front matter in YAML or TOML
 * becomes metadata.
 *
 * <p>Two passes, linear in the text.
 */
public final class MarkdownFormat implements TextFormat {
  @Override
  public Document read(String id, String text, Limits limits, Consumer<Problem> problems) {
    FrontMatter front = FrontMatter.of(text);
    front.report(id, problems);
    MarkupParts parts = new MarkupParts(limits.markup());
    parts.add(0, front.end(), MarkupPart.FRONT_MATTER);
    MarkupLayer layer = new MarkupLayer(text);
    MarkdownGrammar.parse(text, front.end()).accept(new MarkdownTree(text, front.end(), layer));
    layer.addTo(parts);
    return WrittenText.document(id, text, front.language(), front.metadata(), parts, problems);
  }
}
