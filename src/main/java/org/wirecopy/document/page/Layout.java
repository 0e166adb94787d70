package org.wirecopy.document.page;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.wirecopy.table.Table;

/** How browsers lay out an element, from the table {@code html-elements.tsv}. */
enum Layout {
  /** Runs on in its line. */
  INLINE,
  /** Starts and ends a line. */
  BLOCK,
  /** Starts and ends a line, and its white space is kept. */
  PREFORMATTED,
  /** Ends a line. */
  BREAK,
  /** Is not shown, or is no text of the page. */
  UNSEEN;

  /** The layout of an element by its name in lower case. */
  static Layout of(String name) {
    return Known.LAYOUTS.getOrDefault(name, INLINE);
  }

  /** Whether text before and after it stands on lines of its own. */
  boolean breaksLines() {
    return this == BLOCK || this == PREFORMATTED || this == BREAK;
  }

  private static final class Known {
    private static final Map<String, Layout> LAYOUTS =
        Table.read(Layout.class, "html-elements.tsv").rows().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    row -> row.cell("element"),
                    row -> valueOf(row.cell("layout").toUpperCase(Locale.ROOT))));
  }
}
