package org.wirecopy.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives every document of a corpus a name of its own. */
final class Ids {
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> copies = new HashMap<>();

  /**
   * A free name.
   *
   * @param wanted the name that is asked for
   * @return that name, or the first of {@code wanted#2}, {@code wanted#3} and so on that is free
   */
  String free(String wanted) {
    String id = wanted;
    while (!taken.add(id)) {
      id = wanted + '#' + copies.merge(wanted, 2, (old, two) -> old + 1);
    }
    return id;
  }
}
