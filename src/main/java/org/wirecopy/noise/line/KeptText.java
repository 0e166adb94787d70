package org.wirecopy.noise.line;

import java.util.List;
import java.util.regex.Pattern;
import org.wirecopy.document.Document;
import org.wirecopy.document.Element;
import org.wirecopy.document.Spelling;

/**
 * Puts the kept parts of a document together. Where markup that was left out kept two words apart,
 * a blank does. Parts come in order; not safe for threads.
 */
public final class KeptText {
  /** Looks at a run of spaces once, from its first, however long it is. */
  private static final Pattern BLANK_LINES =
      Pattern.compile("(?<![ \t\u00a0])[ \t\u00a0]*+\r?\n(\\s*\r?\n)+");

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
    return BLANK_LINES.matcher(kept).replaceAll("\n\n").strip();
  }
}
