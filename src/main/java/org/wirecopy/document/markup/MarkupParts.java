package org.wirecopy.document.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wirecopy.document.Element;
import org.wirecopy.document.Span;
import org.wirecopy.document.part.MarkupPart;

/**
 * Collects the parts of a text that are not prose, in any order; where two overlap, the one that
 * starts first stays, and the other keeps what is left of it.
 *
 * <p>Takes no more parts than a limit allows; what comes later stays text. Twelve bytes a part, and
 * a sort at the end. Not safe for threads.
 */
public final class MarkupParts {
  private static final MarkupPart[] KINDS = MarkupPart.values();

  private final int most;
  private int[] ends = new int[16];
  private long[] keys = new long[16];
  private byte[] kinds = new byte[16];
  private int count;
  private boolean overflowing;

  public MarkupParts(int most) {
    this.most = most;
  }

  /** Adds a part, unless it is empty; one that touches the last of its kind is made one with it. */
  public void add(int start, int end, MarkupPart kind) {
    if (start >= end || joins(start, end, kind)) {
      return;
    }
    if (count == most) {
      overflowing = true;
      return;
    }
    if (count == ends.length) {
      grow();
    }
    ends[count] = end;
    keys[count] = ((long) start << 32) | count;
    kinds[count] = (byte) kind.ordinal();
    count++;
  }

  private boolean joins(int start, int end, MarkupPart kind) {
    boolean touches = count > 0 && ends[count - 1] == start && kinds[count - 1] == kind.ordinal();
    if (touches) {
      ends[count - 1] = end;
    }
    return touches;
  }

  private void grow() {
    ends = Arrays.copyOf(ends, 2 * count);
    keys = Arrays.copyOf(keys, 2 * count);
    kinds = Arrays.copyOf(kinds, 2 * count);
  }

  /** Whether there were more parts than were taken. */
  boolean isOverflowing() {
    return overflowing;
  }

  /** The parts as elements: in order, none overlapping another. */
  public List<Element> elements() {
    Arrays.sort(keys, 0, count);
    List<Element> elements = new ArrayList<>(count);
    int from = 0;
    for (int i = 0; i < count; i++) {
      int index = (int) keys[i];
      int start = Math.max(from, (int) (keys[i] >>> 32));
      if (start < ends[index]) {
        from = ends[index];
        MarkupPart kind = KINDS[kinds[index]];
        elements.add(new Element(new Span(start, from), kind.element(), kind.attributes(), -1));
      }
    }
    return elements;
  }
}
