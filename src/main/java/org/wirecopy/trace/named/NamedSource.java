package org.wirecopy.trace.named;

import static com.google.common.base.Preconditions.checkNotNull;

import org.wirecopy.document.Span;
import org.wirecopy.work.Labels;

/**
 * Somebody or something that a text points to as where a statement or a fact comes from.
 *
 * @param name as the text writes it
 * @param alias its abbreviation where the text gives one in brackets, else the name
 * @param kind what it is, as far as the wording tells
 * @param span the name in the text
 */
public record NamedSource(String name, String alias, Kind kind, Span span) {
  /** Refuses {@code null}. */
  public NamedSource {
    checkNotNull(name, "name");
    checkNotNull(alias, "alias");
    checkNotNull(kind, "kind");
    checkNotNull(span, "span");
  }

  /** What a source is. */
  public enum Kind {
    /** A news agency. */
    AGENCY,
    /** A newspaper, a broadcaster or another medium, or whoever publishes like one. */
    OUTLET,
    /** An authority, a company, an institute or another body, by itself or by its spokespeople. */
    ORGANISATION,
    /** A person. */
    PERSON,
    /** A report, a file or another document with a name of its own. */
    DOCUMENT;

    /**
     * The kind's name in rows.
     *
     * @return the name in lower case, for example {@code outlet}
     */
    public String label() {
      return Labels.of(this);
    }
  }
}
