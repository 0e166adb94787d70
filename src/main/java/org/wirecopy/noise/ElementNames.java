package org.wirecopy.noise;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Set;
import org.wirecopy.table.Table;

/**
 * The names by which page authors say what an element is for, from the table {@code
 * element-names.tsv}.
 */
final class ElementNames {
  private static final ElementNames STANDARD = load();

  private final ImmutableSetMultimap<String, String> byUse;

  private ElementNames(ImmutableSetMultimap<String, String> byUse) {
    this.byUse = byUse;
  }

  static ElementNames standard() {
    return STANDARD;
  }

  /** The names that stand for a use, in lower case. */
  Set<String> of(String use) {
    Set<String> names = byUse.get(use);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("no names for the use " + use);
    }
    return names;
  }

  private static ElementNames load() {
    ImmutableSetMultimap.Builder<String, String> byUse = ImmutableSetMultimap.builder();
    for (Table.Row row : Table.read(ElementNames.class, "element-names.tsv").rows()) {
      byUse.putAll(row.cell("use"), Splitter.on(' ').split(row.cell("names")));
    }
    return new ElementNames(byUse.build());
  }
}
