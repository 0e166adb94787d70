package org.wirecopy.noise;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.wirecopy.table.Table;

/**
 * The names by which page authors say what an element is for, from the table {@code
 * element-names.tsv}.
 */
final class ElementNames {
  private static final ElementNames STANDARD = load();

  private final ImmutableMap<String, Integer> bits;
  private final ImmutableMap<String, Integer> usesByName;

  private ElementNames(
      ImmutableMap<String, Integer> bits, ImmutableMap<String, Integer> usesByName) {
    this.bits = bits;
    this.usesByName = usesByName;
  }

  static ElementNames standard() {
    return STANDARD;
  }

  /** The bit that stands for a use. */
  int bit(String use) {
    Integer bit = bits.get(use);
    if (bit == null) {
      throw new IllegalArgumentException("no names for the use " + use);
    }
    return bit;
  }

  /** The bits of all uses that some words, in lower case, name. */
  int uses(Set<String> words) {
    int uses = 0;
    for (String word : words) {
      uses |= usesByName.getOrDefault(word, 0);
    }
    return uses;
  }

  private static ElementNames load() {
    Map<String, Integer> bits = new LinkedHashMap<>();
    Map<String, Integer> usesByName = new HashMap<>();
    for (Table.Row row : Table.read(ElementNames.class, "element-names.tsv").rows()) {
      int bit = bits.computeIfAbsent(row.cell("use"), use -> 1 << bits.size());
      for (String name : Splitter.on(' ').split(row.cell("names"))) {
        usesByName.merge(name, bit, (one, other) -> one | other);
      }
    }
    return new ElementNames(ImmutableMap.copyOf(bits), ImmutableMap.copyOf(usesByName));
  }
}
