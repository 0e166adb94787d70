package org.wirecopy.document;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Reads Markdown as it stands; of a YAML front matter the plain {@code key: value} lines are
 * metadata.
 */
final class MarkdownReader {
  private static final int LONGEST_FRONT_MATTER = 100;

  private MarkdownReader() {}

  static Document read(String id, String text) {
    Map<String, String> values = frontMatter(text);
    Metadata metadata =
        new Metadata(
            values.getOrDefault("source", values.get("publisher")),
            PublishedParser.parse(values.getOrDefault("date", values.get("published")))
                .orElse(null),
            values.get("title"),
            values.get("author"),
            values.getOrDefault("url", values.get("canonical_url")));
    String language = Languages.tag(values.getOrDefault("lang", values.get("language")));
    return new Document(id, text, language, metadata, MarkdownSyntax.elements(text));
  }

  private static Map<String, String> frontMatter(String text) {
    Map<String, String> values = new HashMap<>();
    if (!text.startsWith("---\n") && !text.startsWith("---\r\n")) {
      return values;
    }
    int rows = 0;
    for (String line : Splitter.onPattern("\r?\n").limit(LONGEST_FRONT_MATTER).split(text)) {
      int colon = line.indexOf(':');
      if (rows++ > 0 && line.strip().equals("---")) {
        return values;
      }
      if (colon > 0 && !Character.isWhitespace(line.charAt(0))) {
        String value = unquoted(line.substring(colon + 1).strip());
        if (!value.isEmpty()) {
          values.put(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), value);
        }
      }
    }
    return Map.of();
  }

  private static String unquoted(String value) {
    boolean quoted =
        value.length() > 1
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
