package org.wirecopy.noise.line;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.wirecopy.table.Table;
import org.wirecopy.work.Labels;

/**
 * What page authors name elements for. The names of each use are in the table {@code
 * element-names.tsv}.
 */
public enum ElementUse {
  NAVIGATION,
  SHARING,
  ADVERTISING,
  COMMENTS,
  SUBSCRIBING,
  FOOTING,
  CONSENT,
  CAPTION,
  BYLINE,
  DATE,
  COMMENTS_BELOW,
  ANSWER,
  AUTHOR,
  POST,
  QUOTE_HEADER,
  QUOTE,
  SIGNATURE,
  EDITED,
  LEAD,
  LISTING;

  private static final ImmutableMap<String, Integer> BITS = load();

  /** The bit that stands for this use. */
  int bit() {
    return 1 << ordinal();
  }

  /** The bits of all uses that some words, in lower case, name. */
  static int bits(Set<String> words) {
    int bits = 0;
    for (String word : words) {
      bits |= BITS.getOrDefault(word, 0);
    }
    return bits;
  }

  private static ImmutableMap<String, Integer> load() {
    Map<String, Integer> bits = new HashMap<>();
    for (Table.Row row : Table.read(ElementUse.class, "element-names.tsv").rows()) {
      ElementUse use = Labels.constant(ElementUse.class, row.cell("use"));
      for (String name : Splitter.on(' ').split(row.cell("names"))) {
        bits.merge(name, use.bit(), (one, other) -> one | other);
      }
    }
    return ImmutableMap.copyOf(bits);
  }
}
