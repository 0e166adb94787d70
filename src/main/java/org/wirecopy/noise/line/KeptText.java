package org.wirecopy.noise.line;

import java.util.List;
import org.wirecopy.document.Document;
import org.wirecopy.document.Element;
import org.wirecopy.document.Spelling;

/**
 * Puts the kept parts of a document together. Where markup that was left out kept two words apart,
 * a blank does. Parts come in order; not safe for threads.
 */
public final class KeptText {
  private final String text;
  private final List<Element> markup;
  private final StringBuilder kept = new StringBuilder();
  private int next;
  private int cut;

  public KeptText(Document document) {
    this.text = document.text();
    this.markup = document.isPage() ? List.of() : document.elements();
  }

  /** Adds a part of the text, which may be empty. */
  public void add(int start, int end) {
    if (start >= end) {
      return;
    }
    boolean apart = isApart(start);
    if (apart && kept.length() > 0) {
      kept.append(' ');
    }
    kept.append(text, start, end);
    cut = end;
  }

  /** Whether a part of the markup between the last part and this one keeps words apart. */
  private boolean isApart(int start) {
    boolean apart = false;
    for (; next < markup.size() && markup.get(next).span().start() < start; next++) {
      boolean left = markup.get(next).span().start() >= cut && cut > 0;
      apart |= left && Spelling.keepsApart(markup.get(next), text, cut, start);
    }
    return apart;
  }

  /** All of it, without white space around; blank lines that were left are folded to one. */
  @Override
  public String toString() {
    StringBuilder folded = new StringBuilder(kept.length());
    int copied = 0;
    int at = kept.indexOf("\n");
    while (at >= 0) {
      int last = lastBreak(at);
      if (last > at) {
        folded.append(kept, copied, Math.max(copied, beginOfBreak(at))).append("\n\n");
        copied = last + 1;
      }
      at = kept.indexOf("\n", last + 1);
    }
    return folded.append(kept, copied, kept.length()).toString().strip();
  }

  /** The last line break that only white space parts from one. */
  private int lastBreak(int first) {
    int last = first;
    for (int i = first + 1; i < kept.length() && isWhite(kept.charAt(i)); i++) {
      last = kept.charAt(i) == '\n' ? i : last;
    }
    return last;
  }

  private static boolean isWhite(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  /** Where the blanks before a line break begin. */
  private int beginOfBreak(int lineBreak) {
    int begin = lineBreak;
    begin -= begin > 0 && kept.charAt(begin - 1) == '\r' ? 1 : 0;
    while (begin > 0 && " \t\u00a0".indexOf(kept.charAt(begin - 1)) >= 0) {
      begin--;
    }
    return begin;
  }
}
