package org.wirecopy.dedup.ledger;

import java.util.LinkedHashMap;
import java.util.Map;

/** How many rows of each kind a ledger has. */
final class LedgerCounts {
  private static final String INPUTS = "inputs";
  private static final String CHANGES = "changes";
  private static final String COPIED = "copied";
  private static final String UNREAD = "unread";

  private final Map<String, Long> byName = new LinkedHashMap<>();

  LedgerCounts() {
    for (String name : new String[] {INPUTS, CHANGES, COPIED, UNREAD}) {
      byName.put(name, 0L);
    }
  }

  void input() {
    byName.merge(INPUTS, 1L, Long::sum);
  }

  void change() {
    byName.merge(CHANGES, 1L, Long::sum);
  }

  void copied() {
    byName.merge(COPIED, 1L, Long::sum);
  }

  void unread() {
    byName.merge(UNREAD, 1L, Long::sum);
  }

  /** The counts, under their names in the last row. */
  Map<String, Long> byName() {
    return byName;
  }
}
