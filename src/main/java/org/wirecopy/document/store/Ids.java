package org.wirecopy.document.store;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.wirecopy.document.Document;
import org.wirecopy.document.Problem;

/**
 * Gives every document a name of its own. Each name takes constant time on average, however many
 * documents ask for the same, and whatever the names look like. Not safe for threads.
 */
public final class Ids {
  private static final char MARK = '#';

  private final Set<String> taken = new HashSet<>();

  /** By the name that was asked for: the number to try next. */
  private final Map<String, Integer> next = new HashMap<>();

  /** No name is taken. */
  public Ids() {}

  /**
   * Takes a free name.
   *
   * @param wanted the name that is asked for
   * @return that name, or the first of {@code wanted#2}, {@code wanted#3} and so on that is free
   */
  public String free(String wanted) {
    checkNotNull(wanted, "wanted");
    if (taken.add(wanted)) {
      return wanted;
    }
    int number = next.getOrDefault(wanted, 2);
    while (!taken.add(wanted + MARK + number)) {
      number++;
    }
    next.put(wanted, number + 1);
    return wanted + MARK + number;
  }

  /**
   * Takes a free name for a document.
   *
   * @param document the document
   * @param problems told if its own name is taken
   * @return the document, under a name that no other has
   */
  public Document named(Document document, Consumer<Problem> problems) {
    checkNotNull(document, "document");
    checkNotNull(problems, "problems");
    String id = free(document.id());
    if (id.equals(document.id())) {
      return document;
    }
    problems.accept(Problem.renamed(document.id(), id));
    return document.withId(id);
  }

  /**
   * How many names are taken.
   *
   * @return at least 0
   */
  public int count() {
    return taken.size();
  }
}
