package org.wirecopy.document.markup.rest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.wirecopy.document.Document;
import org.wirecopy.document.Limits;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Problem;
import org.wirecopy.document.dates.PublishedParser;
import org.wirecopy.document.format.TextFormat;
import org.wirecopy.document.markup.FrontMatter;
import org.wirecopy.document.markup.Languages;
import org.wirecopy.document.markup.MarkupParts;
import org.wirecopy.document.markup.SourceLines;
import org.wirecopy.document.markup.WrittenText;
import org.wirecopy.document.part.MarkupPart;

/**
 * Reads reStructuredText as it stands; its title and the fields at its top become metadata, and
 * what is not prose becomes elements.
 *
 * <p>Linear in the text.
 */
public final class RestFormat implements TextFormat {
  @Override
  public Document read(String id, String text, Limits limits, Consumer<Problem> problems) {
    MarkupParts parts = new MarkupParts(limits.markup());
    SourceLines lines = new SourceLines(text);
    RestBlocks blocks = new RestBlocks(text, lines, parts);
    FrontMatter front = FrontMatter.of(text);
    front.report(id, problems);
    parts.add(0, front.end(), MarkupPart.FRONT_MATTER);
    int body = blocks.top(lines.lineFrom(front.end()));
    Map<String, String> fields = new HashMap<>();
    body = fields(text, lines, body, parts, fields);
    if (blocks.titleText() == null) {
      int below = blocks.title(body);
      body = below == body ? body : fields(text, lines, below, parts, fields);
    }
    blocks.scan(body);
    Metadata metadata =
        new Metadata(
            fields.getOrDefault("organization", fields.get("source")),
            PublishedParser.parse(fields.get("date")).orElse(null),
            fields.getOrDefault("title", blocks.titleText()),
            fields.getOrDefault("author", fields.get("authors")),
            fields.get("url"));
    String language =
        front.language() == null
            ? Languages.tag(fields.getOrDefault("language", fields.get("lang")))
            : front.language();
    Metadata told = front.metadata().orElse(metadata);
    return WrittenText.document(id, text, language, told, parts, problems);
  }

  /** Takes the fields that stand at the top, and gives the line behind them. */
  private static int fields(
      String text, SourceLines lines, int from, MarkupParts parts, Map<String, String> fields) {
    int line = from;
    while (lines.isBlank(line)) {
      line++;
    }
    int first = line;
    String name = null;
    for (; line < lines.count() && !lines.isBlank(line); line++) {
      String written = text.substring(lines.start(line), lines.end(line));
      int close = written.startsWith(":") ? written.indexOf(": ", 1) : -1;
      if (close > 1) {
        name = written.substring(1, close).toLowerCase(Locale.ROOT);
        fields.put(name, written.substring(close + 1).strip());
      } else if (name != null && Character.isWhitespace(written.charAt(0))) {
        fields.merge(name, written.strip(), (one, more) -> one + " " + more);
      } else if (!written.matches(":[^:]{1,100}:")) {
        break;
      }
      parts.add(lines.start(line), lines.end(line), MarkupPart.FRONT_MATTER);
    }
    return line == first ? from : line;
  }
}
