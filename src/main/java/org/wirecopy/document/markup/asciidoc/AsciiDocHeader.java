package org.wirecopy.document.markup.asciidoc;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.dates.PublishedParser;
import org.wirecopy.document.markup.FrontMatter;
import org.wirecopy.document.markup.Languages;
import org.wirecopy.document.markup.MarkupParts;
import org.wirecopy.document.markup.SourceLines;
import org.wirecopy.document.part.MarkupPart;

/**
 * The header of a text in AsciiDoc: title, authors, revision and attributes. Not safe for threads.
 */
final class AsciiDocHeader {
  private static final int LEAST_BORDER = 4;

  private final String text;
  private final SourceLines lines;
  private final MarkupParts parts;
  private final FrontMatter front;
  private final Map<String, String> values = new HashMap<>();

  AsciiDocHeader(String text, SourceLines lines, FrontMatter front, MarkupParts parts) {
    this.text = text;
    this.lines = lines;
    this.parts = parts;
    this.front = front;
  }

  /** The language that it tells, as a BCP 47 tag. */
  @Nullable String language() {
    return Languages.tag(values.get("lang"));
  }

  /** What it tells besides, unless the front matter does. */
  Metadata metadata() {
    return front
        .metadata()
        .orElse(
            new Metadata(
                values.get("source"),
                PublishedParser.parse(values.getOrDefault("revdate", values.get("date")))
                    .orElse(null),
                values.get("title"),
                values.getOrDefault("author", values.get("authors")),
                values.get("url")));
  }

  /** Reads it, and gives the line behind it; the title's line belongs to the text. */
  int read() {
    int top = lines.lineFrom(front.end());
    int line = top;
    while (line < lines.count() && (lines.isBlank(line) || isAside(line))) {
      line = behindAside(line);
    }
    if (line >= lines.count() || !text.startsWith("= ", lines.start(line))) {
      return top;
    }
    markAsides(top, line);
    values.put("title", text.substring(lines.start(line) + 1, lines.end(line)).strip());
    parts.add(lines.start(line), lines.start(line) + 2, MarkupPart.HEADING);
    int told = 0;
    for (line++; line < lines.count() && !lines.isBlank(line); line++) {
      if (!isAside(line)) {
        told++;
        origin(lines.stripped(line), told);
      }
      parts.add(lines.start(line), lines.end(line), MarkupPart.FRONT_MATTER);
    }
    return line;
  }

  /** The line behind an aside: a comment between two lines of slashes is one. */
  private int behindAside(int line) {
    String border = lines.stripped(line);
    int behind = line + 1;
    if (lines.isRun(lines.start(line), lines.end(line), '/', LEAST_BORDER)) {
      while (behind < lines.count() && !lines.stripped(behind).equals(border)) {
        behind++;
      }
      behind++;
    }
    return behind;
  }

  /** Marks what stands above the title. */
  private void markAsides(int top, int title) {
    for (int line = top; line < title; ) {
      int behind = behindAside(line);
      MarkupPart part =
          text.startsWith(":", lines.start(line)) ? MarkupPart.FRONT_MATTER : MarkupPart.COMMENT;
      parts.add(lines.start(line), lines.end(behind - 1), part);
      line = behind;
    }
  }

  /** Whether a line is a comment or an attribute, which is noted. */
  private boolean isAside(int line) {
    String written = lines.stripped(line);
    int close = written.startsWith(":") ? written.indexOf(':', 1) : -1;
    if (close > 1) {
      String value = written.substring(close + 1).strip();
      if (!value.isEmpty()) {
        values.put(written.substring(1, close).toLowerCase(Locale.ROOT), value);
      }
    }
    return close > 1 || written.startsWith("//");
  }

  /** The first line below the title names the authors, the second the version and the day. */
  private void origin(String written, int order) {
    if (order == 1) {
      String authors = authors(written);
      values.putIfAbsent("author", authors == null ? written : authors);
    } else if (order == 2) {
      values.putIfAbsent("revdate", written);
    }
  }

  private static @Nullable String authors(String written) {
    StringBuilder authors = new StringBuilder();
    for (String author : written.split(";", -1)) {
      int address = author.indexOf('<');
      String name = (address < 0 ? author : author.substring(0, address)).strip();
      authors.append(authors.isEmpty() || name.isEmpty() ? "" : ", ");
      authors.append(name.replace('_', ' '));
    }
    return authors.isEmpty() ? null : authors.toString();
  }
}
