package org.wirecopy.document;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.io.Files;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a file holds, told by its name and, where that says nothing, by how it begins. */
enum Format {
  TEXT,
  MARKDOWN,
  ASCIIDOC,
  RESTRUCTURED_TEXT,
  LATEX,
  HTML,
  JSON_LINES,
  TABLE,
  WARC;

  private static final List<String> PAGES = List.of("<!doctype html", "<html", "<head", "<body");
  private static final CharMatcher SEPARATOR = CharMatcher.anyOf(",;\t");

  /**
   * Tells the format.
   *
   * @param name the file's name, with or without {@code .gz} or another compression
   * @param beginning the first bytes
   * @return the format; plain text if nothing speaks for another
   */
  static Format of(String name, byte[] beginning) {
    String lower = Ascii.toLowerCase(name);
    return switch (Files.getFileExtension(Compression.nameWithout(lower))) {
      case "md", "markdown", "mdown", "mkd", "mdx", "qmd", "rmd" -> MARKDOWN;
      case "adoc", "asciidoc", "asc" -> ASCIIDOC;
      case "rst", "rest" -> RESTRUCTURED_TEXT;
      case "tex", "ltx", "latex" -> LATEX;
      case "html", "htm", "xhtml" -> HTML;
      case "jsonl", "ndjson", "json" -> JSON_LINES;
      case "csv", "tsv" -> TABLE;
      case "warc" -> WARC;
      default ->
          WarcRecords.isArchive(beginning) ? WARC : byContent(text(beginning).stripLeading());
    };
  }

  private static Format byContent(String beginning) {
    if (isPage(beginning)) {
      return HTML;
    }
    int end = CharMatcher.anyOf("\r\n").indexIn(beginning);
    String line = (end < 0 ? beginning : beginning.substring(0, end)).stripTrailing();
    if (isObject(line) && (end < 0 || line.endsWith("}"))) {
      return JSON_LINES;
    }
    return end > 0 && namesColumns(line) ? TABLE : TEXT;
  }

  /** After an XML declaration and comments comes what only a page begins with. */
  private static boolean isPage(String beginning) {
    String rest = beginning;
    while (rest.startsWith("<?xml") || rest.startsWith("<!--")) {
      String close = rest.startsWith("<!--") ? "-->" : ">";
      int end = rest.indexOf(close);
      rest = end < 0 ? "" : rest.substring(end + close.length()).stripLeading();
    }
    String start = Ascii.toLowerCase(rest.substring(0, Math.min(rest.length(), 20)));
    return PAGES.stream().anyMatch(start::startsWith);
  }

  private static boolean isObject(String line) {
    return line.startsWith("{") && line.substring(1).stripLeading().startsWith("\"");
  }

  /** A line of nothing but standard names, one of them the text's, is the head of a table. */
  private static boolean namesColumns(String line) {
    List<String> names =
        Splitter.on(SEPARATOR).trimResults(CharMatcher.anyOf(" \"")).splitToList(line);
    return names.size() > 1
        && Fields.NAMES.containsAll(names)
        && (names.contains("text") || names.contains("html"));
  }

  /** Characters outside ASCII tell nothing here, and may come out wrong. */
  private static String text(byte[] beginning) {
    ByteOrderMark mark = ByteOrderMark.of(beginning);
    return mark == null
        ? new String(beginning, StandardCharsets.ISO_8859_1)
        : new String(beginning, mark.length(), beginning.length - mark.length(), mark.charset());
  }
}
