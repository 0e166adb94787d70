package org.wirecopy.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.wirecopy.trace.ReuseKind;

/**
 * A text that is known to stand in several places.
 *
 * @param content what it says
 * @param kind what happened to it
 * @param places the checked files that hold it, the one it was taken from first; a file that holds
 *     it twice is named twice
 * @param references the files that it was checked against and that hold it, each once
 */
record BaselineEntry(
    ContentKey content, ReuseKind kind, List<String> places, List<String> references) {
  BaselineEntry {
    places = List.copyOf(places);
    references = List.copyOf(references);
  }

  /** Whether it says that something is a copy: of a reference, or of another place. */
  boolean isCopied() {
    return places.size() > (references.isEmpty() ? 1 : 0);
  }

  /** The same text under other names of its files. */
  BaselineEntry renamed(UnaryOperator<String> names) {
    return new BaselineEntry(
        content,
        kind,
        places.stream().map(names).toList(),
        references.stream().map(names).toList());
  }

  /** What two entries know of the same words: a place that both know is one place. */
  BaselineEntry or(BaselineEntry other) {
    List<String> all = new ArrayList<>(places);
    List<String> more = new ArrayList<>(other.places);
    places.forEach(more::remove);
    all.addAll(more);
    Set<String> against = new LinkedHashSet<>(references);
    against.addAll(other.references);
    return new BaselineEntry(content, kind, all, List.copyOf(against));
  }
}
