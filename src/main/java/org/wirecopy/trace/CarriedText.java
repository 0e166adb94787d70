package org.wirecopy.trace;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.align.Passage;
import org.wirecopy.document.Published;

/**
 * A text that several documents carry: what it is called, the versions that went out of it, and the
 * parts that it is made of.
 *
 * @param id its name, made from its words, the same wherever they stand
 * @param title the headline that most of those who carry it give it, or else its first words
 * @param versions its versions, from the earliest to the latest
 * @param parts its parts in their order, each with all its places
 */
public record CarriedText(String id, String title, List<Version> versions, List<Part> parts) {
  /** Copies the lists. */
  public CarriedText {
    checkNotNull(id, "id");
    checkNotNull(title, "title");
    checkNotNull(versions, "versions");
    checkNotNull(parts, "parts");
    versions = List.copyOf(versions);
    parts = List.copyOf(parts);
  }

  /**
   * A version: an agency sends a text again with a new lead, with cuts and additions.
   *
   * @param published when a document first had it, or {@code null} if none has a date
   * @param documents who carries it or a part of it: the one that holds most first, then from the
   *     earliest to the latest
   */
  public record Version(@Nullable Published published, List<String> documents) {
    /** Copies the ids. */
    public Version {
      checkNotNull(documents, "documents");
      documents = List.copyOf(documents);
    }
  }

  /**
   * A part: a stretch that nearly all who have it have as a whole, through edits.
   *
   * @param places where it stands, ordered by document and place
   */
  public record Part(List<Passage.Side> places) {
    /** Copies the places. */
    public Part {
      checkNotNull(places, "places");
      places = List.copyOf(places);
    }
  }
}
