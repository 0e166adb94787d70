package org.wirecopy.document.markup;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Collects the values of a front matter. Not safe for threads. */
final class NamedValues {
  private final Map<String, String> values = new HashMap<>();

  /** Adds a value; a further one of the same name stands behind a comma. */
  void add(String name, String value) {
    String line = value.strip().replaceAll("\\s++", " ");
    if (!line.isEmpty()) {
      values.merge(name.toLowerCase(Locale.ROOT), line, (one, more) -> one + ", " + more);
    }
  }

  /** What was added. */
  Map<String, String> values() {
    return Map.copyOf(values);
  }
}
