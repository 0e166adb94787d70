package org.wirecopy.document.markup.markdown;

import org.wirecopy.document.part.MarkupPart;

/**
 * A part of a text that is no prose.
 *
 * @param start its first unit, at least 0
 * @param end the unit behind its last, greater than {@code start}
 * @param part what it is
 */
record Stretch(int start, int end, MarkupPart part) {
  Stretch {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("end must be above start, was " + start + " to " + end);
    }
  }
}
