package org.wirecopy.document.markup;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/**
 * Reads the values of a front matter in TOML: those of its names that are plain, and lists of plain
 * ones joined by commas. The library is optional.
 */
final class TomlValues {
  private TomlValues() {}

  /**
   * The values by name, or {@code null} if a text is something else than names with values.
   *
   * @throws NoClassDefFoundError if the library is not there
   */
  static @Nullable Map<String, String> of(String toml) {
    TomlParseResult table = Toml.parse(toml);
    NamedValues found = new NamedValues();
    for (String name : table.keySet()) {
      add(name, table.get(List.of(name)), found);
    }
    return table.isEmpty() && table.hasErrors() ? null : found.values();
  }

  private static void add(String name, @Nullable Object value, NamedValues found) {
    if (value instanceof TomlArray list) {
      for (int i = 0; i < list.size(); i++) {
        add(name, list.get(i), found);
      }
    } else if (value instanceof TomlTable table) {
      add(name, table.get(List.of("name")), found);
    } else if (value != null) {
      found.add(name, value.toString());
    }
  }
}
