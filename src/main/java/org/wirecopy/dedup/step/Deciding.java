package org.wirecopy.dedup.step;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wirecopy.dedup.options.Mode;
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
 * stands in the copy comes as an overlap of its own. In passages, the part of the copy is spared
 * that stands in the original where something went: if that stands in a third text, the copy was
 * compared with that one too, and so is a rest of a few words. If rows are annotated nothing goes,
 * and all overlaps are told but those with nothing new. Not safe for threads; some hundred bytes a
 * document that loses something.
 */
public final class Deciding {
  private static final Spans WHOLE = new Spans();

  /**
   * A rest of a passage that is shorter, in UTF-16 units, is no passage in any script, and where it
   * stands in an edited copy is a guess.
   */
  private static final int SHORTEST = 24;

  private final Mode mode;
  private final boolean keepsNone;
  private final long firstChecked;
  private final Map<Long, Spans> gone = new HashMap<>();

  /**
   * What an overlap leads to.
   *
   * @param isOriginalGone whether the original loses what the copy has
   * @param parts what the copy loses, in order; nothing if it is spared
   */
  public record Verdict(boolean isOriginalGone, List<Part> parts) {
    /** Copies the list. */
    public Verdict {
      checkNotNull(parts, "parts");
      parts = List.copyOf(parts);
    }
  }

  /**
   * A part of an overlap.
   *
   * @param there where it stands in the original
   * @param here where it stands in the copy; inside of an edited passage this is an estimate by its
   *     share of the whole
   */
  public record Part(Span there, Span here) {
    /** Refuses {@code null}. */
    public Part {
      checkNotNull(there, "there");
      checkNotNull(here, "here");
    }
  }

  /**
   * Begins with texts that have lost nothing.
   *
   * @param mode what is done about copies
   * @param keepsNone whether everything goes that has a copy
   * @param firstChecked the number of the first document that may lose something
   */
  public Deciding(Mode mode, boolean keepsNone, long firstChecked) {
    checkNotNull(mode, "mode");
    this.mode = mode;
    this.keepsNone = keepsNone;
    this.firstChecked = firstChecked;
  }

  /** Says that a document has lost something before. */
  public void lost(long number, Span part) {
    checkNotNull(part, "part");
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
    if (mode == Mode.ANNOTATE) {
      return new Verdict(false, told(copy, new Part(there, here)));
    }
    boolean takesOriginal = keepsNone && mode != Mode.DOCUMENTS && original >= firstChecked;
    Part whole = new Part(there, here);
    List<Part> parts = List.of();
    if (copy >= firstChecked && mayGo(copy)) {
      Spans lost = keepsNone ? null : gone.get(original);
      parts = lost == null ? List.of(whole) : left(whole, lost);
    }
    if (takesOriginal) {
      lost(original, there);
    }
    for (Part part : parts) {
      lost(copy, part.here);
    }
    return new Verdict(takesOriginal, parts);
  }

  /** Of what stays, it is told where it stands first, and where a larger part stands. */
  private List<Part> told(long copy, Part whole) {
    Spans known = gone.get(copy);
    if (copy < firstChecked || known != null && known.without(whole.here).isEmpty()) {
      return List.of();
    }
    lost(copy, whole.here);
    return List.of(whole);
  }

  /** What of an overlap still stands in the original. */
  private List<Part> left(Part whole, Spans lost) {
    if (mode == Mode.DOCUMENTS) {
      return List.of();
    }
    double stretch = (double) whole.here.length() / whole.there.length();
    List<Part> left = new ArrayList<>();
    for (Span there : lost.without(whole.there)) {
      int start = (int) Math.round((there.start() - whole.there.start()) * stretch);
      int end = (int) Math.round((there.end() - whole.there.start()) * stretch);
      if (end - start >= SHORTEST) {
        int from = whole.here.start();
        left.add(new Part(there, new Span(from + start, from + end)));
      }
    }
    return left;
  }

  /** A document goes once; of one that stays any number of passages may go. */
  private boolean mayGo(long number) {
    return mode != Mode.DOCUMENTS || !gone.containsKey(number);
  }
}
