package org.wirecopy.document.markup.latex;

import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Document;
import org.wirecopy.document.Element;
import org.wirecopy.document.Limits;
import org.wirecopy.document.Metadata;
import org.wirecopy.document.Problem;
import org.wirecopy.document.dates.PublishedParser;
import org.wirecopy.document.format.TextFormat;
import org.wirecopy.document.markup.FrontMatter;
import org.wirecopy.document.markup.MarkupParts;
import org.wirecopy.document.markup.WrittenText;
import org.wirecopy.document.part.MarkupPart;

/**
 * Reads LaTeX as it stands; commands, formulas, comments and listings become elements, {@code
 * \title}, {@code \author}, {@code \date} and the language of babel become metadata.
 *
 * <p>Linear in the text.
 */
public final class LatexFormat implements TextFormat {
  private static final int LONGEST = 2000;

  @Override
  public Document read(String id, String text, Limits limits, Consumer<Problem> problems) {
    MarkupParts parts = new MarkupParts(limits.markup());
    FrontMatter front = FrontMatter.of(text);
    front.report(id, problems);
    parts.add(0, front.end(), MarkupPart.FRONT_MATTER);
    new LatexScanner(text, parts).scan(front.end());
    String author = plain(argument(text, "\\author"));
    Metadata metadata =
        new Metadata(
            null,
            PublishedParser.parse(plain(argument(text, "\\date"))).orElse(null),
            plain(argument(text, "\\title")),
            author,
            null);
    String language = front.language() == null ? language(text) : front.language();
    Metadata told = front.metadata().orElse(metadata);
    return WrittenText.document(id, text, language, told, parts, problems);
  }

  /** The argument of the first use of a command, or {@code null}. */
  private static @Nullable String argument(String text, String command) {
    int at = text.indexOf(command);
    while (at >= 0) {
      int open = at + command.length();
      open = open < text.length() && text.charAt(open) == '[' ? text.indexOf(']', open) + 1 : open;
      if (open > at && open < text.length() && text.charAt(open) == '{') {
        int close = LatexScanner.close(text, open, LONGEST);
        return close < 0 ? null : text.substring(open + 1, close);
      }
      at = text.indexOf(command, at + command.length());
    }
    return null;
  }

  /** What of an argument is words; authors with a comma between them. */
  private static @Nullable String plain(@Nullable String argument) {
    if (argument == null) {
      return null;
    }
    String words = argument.replace("\\and", ", ").replace("\\\\", " ");
    MarkupParts parts = new MarkupParts(Limits.STANDARD.markup());
    new LatexScanner(words, parts).scan(0);
    StringBuilder plain = new StringBuilder();
    int at = 0;
    for (Element element : parts.elements()) {
      plain.append(words, at, element.span().start());
      at = element.span().end();
    }
    String joined = plain.append(words.substring(at)).toString().replace('~', ' ');
    String stripped = joined.replaceAll("\\s++", " ").replace(" ,", ",").strip();
    return stripped.isEmpty() ? null : stripped;
  }

  private static @Nullable String language(String text) {
    int end = text.indexOf("]{babel}");
    int start = end < 0 ? -1 : text.lastIndexOf('[', end);
    if (start < 0 || end - start > LONGEST) {
      return null;
    }
    String options = text.substring(start + 1, end);
    String name = options.substring(options.lastIndexOf(',') + 1).strip().replaceFirst("^n", "");
    for (String code : Locale.getISOLanguages()) {
      Locale locale = new Locale.Builder().setLanguage(code).build();
      String known = locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT);
      if (known.equals(name) || known.equals("n" + name)) {
        return locale.toLanguageTag();
      }
    }
    return null;
  }
}
