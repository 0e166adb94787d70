package org.wirecopy.document.markup.markdown;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.markup.MarkupParts;
import org.wirecopy.document.markup.SourceLines;
import org.wirecopy.document.part.MarkupPart;

/**
 * What each character of a text is, prose or a part of the markup, found from the outside in: a
 * later mark lies over an earlier one, until a stretch is sealed.
 *
 * <p>One byte a character; each mark costs its length. Not safe for threads.
 */
final class MarkupLayer {
  private static final MarkupPart[] KINDS = MarkupPart.values();

  private final String text;
  private final byte[] kinds;
  private int sealed;

  MarkupLayer(String text) {
    this.text = text;
    this.kinds = new byte[text.length()];
  }

  /** Says that a stretch is a part of the markup; {@code null} says that it is prose. */
  void mark(int start, int end, @Nullable MarkupPart kind) {
    int from = Math.max(start, sealed);
    if (from < end) {
      Arrays.fill(kinds, from, end, code(kind));
    }
  }

  /** The same for what of a stretch is no white space, so that it keeps words apart. */
  void markSigns(int start, int end, MarkupPart kind) {
    for (int i = Math.max(start, sealed); i < end; i++) {
      if (!SourceLines.isSpace(text.charAt(i))) {
        kinds[i] = code(kind);
      }
    }
  }

  /** Marks a stretch for good, with all before it: later marks count behind it only. */
  void seal(int start, int end, MarkupPart kind) {
    mark(start, end, kind);
    sealed = Math.max(sealed, end);
  }

  /** The offset up to which all is decided. */
  int sealed() {
    return sealed;
  }

  private static byte code(@Nullable MarkupPart kind) {
    return (byte) (kind == null ? 0 : kind.ordinal() + 1);
  }

  /** Adds the parts in order, but for those that are white space, and borders between two words. */
  void addTo(MarkupParts parts) {
    int start = 0;
    while (start < kinds.length) {
      int end = start + 1;
      while (end < kinds.length && kinds[end] == kinds[start]) {
        end++;
      }
      if (kinds[start] != 0) {
        add(parts, start, end, KINDS[kinds[start] - 1]);
      }
      start = end;
    }
  }

  private void add(MarkupParts parts, int start, int end, MarkupPart kind) {
    boolean joins =
        kind == MarkupPart.BORDER
            && isWord(start - 1)
            && isWord(end)
            && text.substring(start, end).chars().noneMatch(c -> SourceLines.isSpace((char) c));
    if (!joins && !isBlank(start, end)) {
      parts.add(start, end, kind);
    }
  }

  private boolean isWord(int at) {
    return at >= 0 && at < text.length() && !SourceLines.isSpace(text.charAt(at));
  }

  private boolean isBlank(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!SourceLines.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
