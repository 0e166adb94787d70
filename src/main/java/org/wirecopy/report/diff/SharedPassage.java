package org.wirecopy.report.diff;

import static com.google.common.base.Preconditions.checkNotNull;

/**
 * A passage as a result tells of it, without its words.
 *
 * @param id its name
 * @param left where it stands
 * @param right where else it stands
 * @param kind the kind of reuse
 * @param shape what can be told of its content
 */
public record SharedPassage(String id, Site left, Site right, String kind, Shape shape) {
  /** Refuses {@code null}. */
  public SharedPassage {
    checkNotNull(id, "id");
    checkNotNull(left, "left");
    checkNotNull(right, "right");
    checkNotNull(kind, "kind");
    checkNotNull(shape, "shape");
  }

  /**
   * One side of a passage.
   *
   * @param document the document's id
   * @param start the first unit
   * @param end the unit after the last
   * @param line the line of the start, from 1
   */
  public record Site(String document, long start, long end, long line) {
    /** Refuses {@code null}. */
    public Site {
      checkNotNull(document, "document");
    }
  }

  /**
   * What a row tells of a passage's content wherever it stands.
   *
   * @param words how many words are shared
   * @param similarity how alike the sides are, from 0 to 1
   * @param left a hash of where the left side differs, counted from its start
   * @param right a hash of where the right side differs, counted from its start
   */
  public record Shape(long words, double similarity, long left, long right) {}

  boolean standsWhere(SharedPassage other) {
    return left.equals(other.left) && right.equals(other.right);
  }
}
