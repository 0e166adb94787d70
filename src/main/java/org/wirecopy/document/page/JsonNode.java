package org.wirecopy.document.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.Limits;

/**
 * A value of a small JSON text: an object's fields, an array's items, or what stands there as text.
 * Built without recursion; memory is linear in the text.
 */
final class JsonNode {
  /** Nothing: without text, fields and items. */
  static final JsonNode NONE = new JsonNode("");

  private final String text;
  private final Map<String, JsonNode> fields = new LinkedHashMap<>();
  private final List<JsonNode> items = new ArrayList<>();

  private JsonNode(String text) {
    this.text = text;
  }

  /**
   * Reads a text.
   *
   * @throws IOException if it is not JSON, or nested deeper than allowed
   */
  static JsonNode read(String json, Limits limits) throws IOException {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder().maxNestingDepth(limits.nesting()).build())
            .build();
    Deque<JsonNode> open = new ArrayDeque<>();
    open.push(new JsonNode(""));
    try (JsonParser parser = factory.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isStructEnd()) {
          open.pop();
        } else if (token != JsonToken.FIELD_NAME) {
          JsonNode node = new JsonNode(token.isScalarValue() ? parser.getText().strip() : "");
          open.element().add(parser.currentName(), node);
          if (token.isStructStart()) {
            open.push(node);
          }
        }
      }
    }
    return open.getLast();
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
