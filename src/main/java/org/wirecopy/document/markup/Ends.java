package org.wirecopy.document.markup;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds where something ends, and remembers what ends no more, so that looking again and again
 * costs nothing. Offsets asked for must not decrease. Not safe for threads.
 */
public final class Ends {
  private final String text;
  private final Map<String, Integer> known = new HashMap<>();

  public Ends(String text) {
    this.text = text;
  }

  /** The offset behind the first such end from an offset on, or -1 if there is none. */
  public int behind(String end, int from) {
    Integer last = known.get(end);
    if (last == null || last >= 0 && last < from) {
      last = text.indexOf(end, from);
      known.put(end, last);
    }
    return last < 0 ? -1 : last + end.length();
  }
}
