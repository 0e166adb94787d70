package org.wirecopy.reliability.story;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.List;
import org.wirecopy.trace.Evidence;
import org.wirecopy.work.Labels;

/**
 * A reason to trust a story less than the number of its documents suggests.
 *
 * @param kind what is wrong
 * @param sources the outlets concerned, sorted
 * @param evidence the places that show it, empty where it rests on numbers
 */
public record Warning(Kind kind, List<String> sources, List<Evidence> evidence) {
  /** What can be wrong with the sources of a story. */
  public enum Kind {
    /** Outlets cite one another in a circle: each rests on what the other says. */
    CIRCULAR_REPORTING,
    /** Three outlets and more tell what stems from one origin. */
    ONE_ORIGIN;

    /**
     * The kind's name in rows.
     *
     * @return the name in lower case with hyphens, for example {@code circular-reporting}
     */
    public String label() {
      return Labels.of(this);
    }
  }

  /** Copies the lists. */
  public Warning {
    checkNotNull(kind, "kind");
    checkNotNull(sources, "sources");
    checkNotNull(evidence, "evidence");
    sources = List.copyOf(sources);
    evidence = List.copyOf(evidence);
  }
}
