package org.wirecopy.document.markup.markdown;

import org.jspecify.annotations.Nullable;
import org.wirecopy.document.markup.Ends;
import org.wirecopy.document.markup.HtmlTags;
import org.wirecopy.document.markup.SourceLines;
import org.wirecopy.document.part.MarkupPart;

/**
 * Stretches of Markdown that are no prose whatever stands in them, since they end with a sign of
 * their own: comments, scripts, tags of several lines, and code between the tags of a site
 * generator. Offsets asked for must not decrease. Not safe for threads.
 */
final class MarkdownEnclosures {
  private static final String[] RAW = {"script", "style", "pre"};

  private final String text;
  private final Ends ends;
  private final HtmlTags tags;
  private final TemplateTags templates;

  MarkdownEnclosures(String text) {
    this.text = text;
    this.ends = new Ends(text);
    this.tags = new HtmlTags(text);
    this.templates = new TemplateTags(text);
  }

  /** The stretch that starts at an offset, or {@code null} if none does. */
  @Nullable Stretch at(int start) {
    return switch (text.charAt(start)) {
      case '<' -> angle(start);
      case '{' -> brace(start);
      default -> null;
    };
  }

  private @Nullable Stretch angle(int start) {
    if (text.startsWith("<!--", start)) {
      return stretch(start, ends.behind("-->", start + 2), MarkupPart.COMMENT);
    }
    int end = tags.end(start);
    for (String name : RAW) {
      if (end > 0 && text.regionMatches(true, start + 1, name, 0, name.length())) {
        String close = "</" + text.substring(start + 1, start + 1 + name.length()) + ">";
        boolean whole = !Character.isLetterOrDigit(text.charAt(start + 1 + name.length()));
        int behind = whole ? ends.behind(close, end) : -1;
        return behind < 0
            ? stretch(start, end, tags.part(start))
            : stretch(start, behind, MarkupPart.SCRIPT);
      }
    }
    return stretch(start, end, tags.part(start));
  }

  private @Nullable Stretch brace(int start) {
    int first = start + 1;
    while (first < text.length() && SourceLines.isSpace(text.charAt(first)) && first - start < 9) {
      first++;
    }
    if (text.startsWith("/*", first)) {
      int close = ends.behind("*/", first + 2);
      int brace = close;
      while (brace > 0 && brace < text.length() && SourceLines.isSpace(text.charAt(brace))) {
        brace++;
      }
      boolean closed = close > 0 && brace < text.length() && text.charAt(brace) == '}';
      return stretch(start, closed ? brace + 1 : -1, MarkupPart.COMMENT);
    }
    if (text.startsWith("{# ", start)) {
      return stretch(start, ends.behind("#}", start + 2), MarkupPart.COMMENT);
    }
    return templates.at(start);
  }

  private static @Nullable Stretch stretch(int start, int end, MarkupPart part) {
    return end > start ? new Stretch(start, end, part) : null;
  }

  /** A formula between two lines of {@code $$}. */
  @Nullable Stretch display(int start, int lineEnd) {
    boolean opens = text.startsWith("$$", start) && text.substring(start + 2, lineEnd).isBlank();
    return opens ? stretch(start, ends.behind("\n$$", lineEnd), MarkupPart.MATH) : null;
  }
}
