package org.wirecopy.document;

import java.util.Locale;

/** What a file holds, told by its name and, where that says nothing, by how it begins. */
enum Format {
  TEXT,
  MARKDOWN,
  HTML,
  JSON_LINES,
  CSV,
  TSV;

  /**
   * Tells the format.
   *
   * @param name the file's name, with or without {@code .gz}
   * @param beginning the first bytes, as Latin-1
   * @return the format; plain text if nothing speaks for another
   */
  static Format of(String name, String beginning) {
    String lower = name.toLowerCase(Locale.ROOT);
    String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    return switch (plain.substring(plain.lastIndexOf('.') + 1)) {
      case "md", "markdown" -> MARKDOWN;
      case "html", "htm", "xhtml" -> HTML;
      case "jsonl", "ndjson", "json" -> JSON_LINES;
      case "csv" -> CSV;
      case "tsv" -> TSV;
      default -> byContent(beginning.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading());
    };
  }

  private static Format byContent(String beginning) {
    String lower = beginning.toLowerCase(Locale.ROOT);
    if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
      return HTML;
    }
    return beginning.startsWith("{\"") ? JSON_LINES : TEXT;
  }
}
