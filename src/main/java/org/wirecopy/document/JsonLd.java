package org.wirecopy.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a page says of its article in JSON-LD (schema.org's NewsArticle and its kin). A
 * description that cannot be read is the page's own trouble and passed over: its text is there all
 * the same.
 */
final class JsonLd {
  private static final Set<String> ARTICLES =
      Set.of(
          "Article",
          "NewsArticle",
          "ReportageNewsArticle",
          "AnalysisNewsArticle",
          "OpinionNewsArticle",
          "BackgroundNewsArticle",
          "ReviewNewsArticle",
          "BlogPosting",
          "LiveBlogPosting",
          "TechArticle",
          "ScholarlyArticle",
          "Report",
          "DiscussionForumPosting",
          "SocialMediaPosting",
          "QAPage",
          "WebPage");

  private static final int DEEPEST = 30;

  private final JsonParser parser;
  private Metadata found = Metadata.NONE;

  private JsonLd(JsonParser parser) {
    this.parser = parser;
  }

  static Metadata read(String json, Limits limits) {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(Math.min(DEEPEST, limits.nesting()))
                    .build())
            .build();
    try (JsonParser parser = factory.createParser(json)) {
      JsonLd reader = new JsonLd(parser);
      parser.nextToken();
      reader.value();
      return reader.found;
    } catch (IOException e) {
      return Metadata.NONE;
    }
  }

  /**
   * Reads the value at hand; of an object gives its name or text, of an array the first. The depth
   * is bounded by the parser.
   */
  private @Nullable String value() throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return object();
    }
    if (token == JsonToken.START_ARRAY) {
      String first = null;
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        String value = value();
        first = first == null ? value : first;
      }
      return first;
    }
    return token == null || token == JsonToken.VALUE_NULL ? null : parser.getText();
  }

  private @Nullable String object() throws IOException {
    Map<String, String> fields = new HashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      String value = value();
      if (value != null && !value.isBlank()) {
        fields.putIfAbsent(name, value.strip());
      }
    }
    if (ARTICLES.contains(fields.getOrDefault("@type", ""))) {
      found =
          found.orElse(
              new Metadata(
                  fields.get("publisher"),
                  PublishedParser.parse(fields.get("datePublished")).orElse(null),
                  fields.get("headline"),
                  fields.get("author"),
                  fields.getOrDefault("url", fields.get("mainEntityOfPage"))));
    }
    return fields.getOrDefault("name", fields.get("@id"));
  }
}
