package org.wirecopy.check;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.List;
import org.wirecopy.trace.ReuseKind;

/**
 * A copy that is over the gate.
 *
 * @param id its name: 16 hexadecimal digits made from its words, a colon, and which of the places
 *     with these words it is, from 1
 * @param match what is like the other places
 * @param site where the copy stands: in a text that is checked
 * @param others the other places of the same text, the one that it was taken from first
 */
public record Finding(String id, Match match, Site site, List<Site> others) {
  /** Copies the list. */
  public Finding {
    checkNotNull(id, "id");
    checkNotNull(match, "match");
    checkNotNull(site, "site");
    checkNotNull(others, "others");
    others = List.copyOf(others);
  }

  /**
   * The same finding, shown from a later line on.
   *
   * @param line a line of its region
   * @return the finding; this one if it starts there
   */
  public Finding startingAt(int line) {
    Region region = site.region();
    if (line == region.startLine()) {
      return this;
    }
    Region later = new Region(line, 1, region.endLine(), region.endColumn());
    return new Finding(
        id, match, new Site(site.path(), site.document(), site.span(), later, site.role()), others);
  }

  /**
   * What is like other places.
   *
   * @param kind what happened to the words
   * @param words how many words match
   * @param similarity the share of words that match, from 0 to 1
   * @param text the words of the copy, as they stand in it
   */
  public record Match(ReuseKind kind, int words, double similarity, String text) {
    /** Refuses {@code null}. */
    public Match {
      checkNotNull(kind, "kind");
      checkNotNull(text, "text");
    }
  }
}
