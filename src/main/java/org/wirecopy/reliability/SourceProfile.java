package org.wirecopy.reliability;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.List;
import org.wirecopy.work.Labels;

/**
 * What the texts of one source show together.
 *
 * @param source the outlet, site or group; the name of an author or of a forum's user
 * @param kind what kind of source it is
 * @param documents how many texts of it were examined, at least 1: documents, or posts
 * @param texts the ids of the documents that these are or stand in, sorted
 * @param rating how far they look like checked reporting
 * @param practice what it does
 */
public record SourceProfile(
    String source, Kind kind, int documents, List<String> texts, Rating rating, Practice practice) {
  /** Copies the ids. */
  public SourceProfile {
    checkNotNull(source, "source");
    checkNotNull(kind, "kind");
    checkNotNull(texts, "texts");
    checkNotNull(rating, "rating");
    checkNotNull(practice, "practice");
    texts = List.copyOf(texts);
  }

  /** What a profile is of. */
  public enum Kind {
    /** An outlet, a site or a group. */
    OUTLET,
    /** Somebody who signs documents. */
    AUTHOR,
    /** Somebody who posts in threads. */
    USER;

    /**
     * The kind's name in rows.
     *
     * @return the name in lower case, for example {@code outlet}
     */
    public String label() {
      return Labels.of(this);
    }
  }
}
