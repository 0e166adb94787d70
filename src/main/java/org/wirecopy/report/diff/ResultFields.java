package org.wirecopy.report.diff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an object in a row.
 *
 * @param values the values by name
 * @param place the file and line, for messages
 */
record ResultFields(Map<String, Object> values, String place) {
  String text(String name) throws IOException {
    return required(textOrNull(name), name, "a text");
  }

  @Nullable String textOrNull(String name) {
    return values.get(name) instanceof String text ? text : null;
  }

  long number(String name) throws IOException {
    Object number = values.get(name);
    return required(number instanceof Number one ? one.longValue() : null, name, "a number");
  }

  double decimal(String name) throws IOException {
    return required(decimalOrNull(name), name, "a number");
  }

  @Nullable Double decimalOrNull(String name) {
    return values.get(name) instanceof Number number ? number.doubleValue() : null;
  }

  ResultFields object(String name) throws IOException {
    return object(required(values.get(name), name, "an object"), name);
  }

  List<ResultFields> objects(String name) throws IOException {
    List<ResultFields> objects = new ArrayList<>();
    for (Object one : list(name)) {
      objects.add(object(one, name));
    }
    return objects;
  }

  List<String> texts(String name) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Object one : list(name)) {
      texts.add(required(one instanceof String text ? text : null, name, "a list of texts"));
    }
    return texts;
  }

  private List<?> list(String name) throws IOException {
    Object list = values.get(name);
    return required(list instanceof List<?> all ? all : null, name, "a list");
  }

  private ResultFields object(Object value, String name) throws IOException {
    Map<?, ?> map = required(value instanceof Map<?, ?> one ? one : null, name, "an object");
    Map<String, Object> fields = new HashMap<>();
    for (Map.Entry<?, ?> field : map.entrySet()) {
      fields.put(String.valueOf(field.getKey()), field.getValue());
    }
    return new ResultFields(fields, place);
  }

  private <T> T required(@Nullable T value, String name, String what) throws IOException {
    if (value == null) {
      throw new IOException(
          place + ": " + name + " must be " + what + "; write the result again with -o jsonl=FILE");
    }
    return value;
  }
}
