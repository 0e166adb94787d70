package org.wirecopy.trace.attribution;

import static com.google.common.base.Preconditions.checkNotNull;

import org.wirecopy.document.Span;
import org.wirecopy.trace.named.Agency;
import org.wirecopy.work.Labels;

/**
 * A place where a document names an agency, and in what role.
 *
 * @param agency the agency
 * @param role what the name says of the document's text
 * @param span the words: the whole credit, or the name alone
 */
public record Naming(Agency agency, Role role, Span span) {
  /** Refuses {@code null}. */
  public Naming {
    checkNotNull(agency, "agency");
    checkNotNull(role, "role");
    checkNotNull(span, "span");
  }

  /** What it says of a text that it names an agency. */
  public enum Role {
    /** The text is the agency's own: a dateline, a byline, a sign-off, a copyright line. */
    CARRIAGE,
    /** The text took something over and says so: "avec AFP", "with inputs from PTI". */
    CREDIT,
    /** A picture is the agency's, which says nothing of the text. */
    PICTURE,
    /** A statement or a fact is known through the agency: "told AFP", "Reuters reported". */
    CITATION,
    /** The agency is spoken of. */
    MENTION;

    /**
     * The role's name in rows.
     *
     * @return the name in lower case, for example {@code carriage}
     */
    public String label() {
      return Labels.of(this);
    }
  }
}
