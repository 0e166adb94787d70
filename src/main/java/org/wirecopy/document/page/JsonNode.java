package org.wirecopy.document.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Limits;

/**
 * A value of a small JSON text: an object's fields, an array's items, or what stands there as text.
 * Built without recursion; memory is linear in the text.
 */
final class JsonNode {
  /** Nothing: without text, fields and items. */
  static final JsonNode NONE = new JsonNode("");

  private static final Pattern WRAPPING =
      Pattern.compile(
          "(?:[\\s\\uFEFF;>]|//[^\\n\\r{\\[]{0,200}+[\\n\\r]|/\\*[^*{\\[]{0,200}+\\*/"
              + "|<!--|-->|<!\\[CDATA\\[|\\]\\]>|//|/\\*|\\*/)++");

  private final String text;
  private final Map<String, JsonNode> fields = new LinkedHashMap<>();
  private final List<JsonNode> items = new ArrayList<>();

  private JsonNode(String text) {
    this.text = text;
  }

  /**
   * Reads the first value of a text, as scripts on pages have it: in a comment or a section for
   * XML, with line breaks in its strings.
   *
   * @return what is there of it if it is broken off, no JSON, or nested deeper than allowed
   */
  static JsonNode read(String script, Limits limits) {
    Matcher wrapping = WRAPPING.matcher(script);
    String json = wrapping.lookingAt() ? script.substring(wrapping.end()) : script;
    Deque<JsonNode> open = new ArrayDeque<>();
    open.push(new JsonNode(""));
    try (JsonParser parser = factory(limits).createParser(json)) {
      do {
        JsonToken token = parser.nextToken();
        if (token == null) {
          break;
        }
        if (token.isStructEnd()) {
          open.pop();
        } else if (token != JsonToken.FIELD_NAME) {
          JsonNode node = new JsonNode(token.isScalarValue() ? parser.getText().strip() : "");
          open.element().add(parser.currentName(), node);
          if (token.isStructStart()) {
            open.push(node);
          }
        }
      } while (open.size() > 1);
    } catch (IOException e) {
      // What was read until then is right.
    }
    return open.getLast();
  }

  private static JsonFactory factory(Limits limits) {
    return JsonFactory.builder()
        .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
        .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
        .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
        .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
        .streamReadConstraints(
            StreamReadConstraints.builder().maxNestingDepth(limits.nesting()).build())
        .build();
  }

  private void add(@Nullable String name, JsonNode node) {
    if (name == null) {
      items.add(node);
    } else {
      fields.putIfAbsent(name, node);
    }
  }

  /** The text of a string, number or truth value; empty for all others. */
  String text() {
    return text;
  }

  /** A field, or {@link #NONE}. */
  JsonNode get(String name) {
    return fields.getOrDefault(name, NONE);
  }

  /** The items of an array; any other value is the only item. */
  List<JsonNode> items() {
    return items.isEmpty() ? List.of(this) : items;
  }

  /** The values in an object or array. */
  Iterable<JsonNode> children() {
    return Iterables.concat(items, fields.values());
  }
}
