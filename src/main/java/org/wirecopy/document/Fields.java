package org.wirecopy.document;

import com.google.common.base.Strings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a row of JSON Lines or CSV by their standard names. */
final class Fields {
  /** The standard names. */
  static final List<String> NAMES =
      List.of("id", "text", "html", "source", "published", "title", "author", "url", "language");

  private final Map<String, String> values = new HashMap<>();

  void put(String name, String value) {
    values.put(name, value);
  }

  private @Nullable String get(String name) {
    return Strings.emptyToNull(values.getOrDefault(name, "").strip());
  }

  /**
   * The document of the row.
   *
   * @param fallbackId its id where the row has none
   * @throws UnreadableException if the row has no text
   */
  Document document(String fallbackId, Limits limits) throws UnreadableException {
    String given = get("id");
    String id = given == null ? fallbackId : given;
    Metadata metadata =
        new Metadata(
            get("source"),
            PublishedParser.parse(values.get("published")).orElse(null),
            get("title"),
            get("author"),
            get("url"));
    String html = values.get("html");
    if (html != null && !html.isBlank()) {
      Document page = HtmlReader.read(id, html, limits);
      return page.withMetadata(metadata.orElse(page.metadata()));
    }
    String text = values.get("text");
    if (text == null) {
      throw new UnreadableException("", "has neither a text nor an html field");
    }
    return new Document(id, text, get("language"), metadata, List.of());
  }
}
