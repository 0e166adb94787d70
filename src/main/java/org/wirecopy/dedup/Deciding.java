package org.wirecopy.dedup;

import java.util.HashMap;
import java.util.Map;
import org.wirecopy.document.Span;

/**
 * Decides, overlap after overlap, what goes: nothing but what stands in a text that stays, so that
 * no text loses its last copy, however long the chain of copies of copies; unless none is to stay.
 *
 * <p>Overlaps come by the rank of the copy and then of the original, so that a text has lost what
 * it loses before it is asked what it has. What was decided about texts that hang together by no
 * overlap does not matter, so that each such group can be decided by itself.
 *
 * <p>In whole documents, a copy of what went is spared; if none is to stay, what of the original
 * stands in the copy comes as an overlap of its own. In passages, what stands in a passage of the
 * original of which more than a tenth went is spared: if that stands in a third text, the copy was
 * compared with that one too. Not safe for threads; some hundred bytes a document that loses
 * something.
 */
public final class Deciding {
  private static final Spans WHOLE = new Spans();

  /** What stands at the edge of a passage may have gone with the passage beside it. */
  private static final double MOST_GONE = 0.1;

  private final Mode mode;
  private final boolean keepsNone;
  private final long firstChecked;
  private final Map<Long, Spans> gone = new HashMap<>();

  /**
   * What an overlap leads to.
   *
   * @param isOriginalGone whether the original loses what the copy has
   * @param isCopyGone whether the copy loses what the original has
   */
  public record Verdict(boolean isOriginalGone, boolean isCopyGone) {}

  /**
   * Begins with texts that have lost nothing.
   *
   * @param mode what is done about copies
   * @param keepsNone whether everything goes that has a copy
   * @param firstChecked the number of the first document that may lose something
   */
  public Deciding(Mode mode, boolean keepsNone, long firstChecked) {
    this.mode = mode;
    this.keepsNone = keepsNone;
    this.firstChecked = firstChecked;
  }

  /** Says that a document has lost something before. */
  void lost(long number, Span part) {
    if (mode == Mode.DOCUMENTS) {
      gone.put(number, WHOLE);
    } else {
      gone.computeIfAbsent(number, n -> new Spans()).add(part);
    }
  }

  /**
   * Decides.
   *
   * @param original the number of the document of higher rank
   * @param copy the number of the other
   * @param there where the overlap stands in the original
   * @param here where it stands in the copy
   * @return what goes
   */
  public Verdict decide(long original, long copy, Span there, Span here) {
    boolean isThere = keepsNone || !isGone(original, there);
    boolean takesOriginal = keepsNone && mode != Mode.DOCUMENTS && original >= firstChecked;
    boolean takesCopy = isThere && copy >= firstChecked && mayGo(copy);
    if (takesOriginal) {
      lost(original, there);
    }
    if (takesCopy) {
      lost(copy, here);
    }
    return new Verdict(takesOriginal, takesCopy);
  }

  /** A document goes once; of one that stays any number of passages may go. */
  private boolean mayGo(long number) {
    return mode != Mode.DOCUMENTS || !gone.containsKey(number);
  }

  private boolean isGone(long number, Span part) {
    Spans lost = gone.get(number);
    if (lost == null || mode == Mode.DOCUMENTS) {
      return lost != null;
    }
    return lost.overlap(part) > MOST_GONE * part.length();
  }
}
