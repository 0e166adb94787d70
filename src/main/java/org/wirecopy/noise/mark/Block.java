package org.wirecopy.noise.mark;

import static com.google.common.base.Preconditions.checkNotNull;

import org.wirecopy.document.Span;
import org.wirecopy.work.Labels;

/**
 * A line of a page that is text, and what the page's markup makes of it.
 *
 * @param span where it stands
 * @param kind what it is
 */
public record Block(Span span, Kind kind) {
  /** Refuses {@code null}. */
  public Block {
    checkNotNull(span, "span");
    checkNotNull(kind, "kind");
  }

  /** What a line of text is. */
  public enum Kind {
    /** A paragraph, or a line of bare text. */
    PARAGRAPH,
    /** A heading. */
    HEADING,
    /** An item of a list. */
    LIST_ITEM,
    /** A cell of a table with rows and columns. */
    TABLE_CELL,
    /** A line of a quotation that is part of the text. */
    QUOTATION,
    /** Preformatted text. */
    PREFORMATTED;

    /**
     * The kind's name in rows and reports.
     *
     * @return the name in lower case with hyphens, for example {@code list-item}
     */
    public String label() {
      return Labels.of(this);
    }
  }
}
