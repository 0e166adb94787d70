package org.wirecopy.trace.attribution;

import static com.google.common.base.Preconditions.checkNotNull;

import org.wirecopy.document.Span;
import org.wirecopy.trace.named.Agency;
import org.wirecopy.work.Labels;

/**
 * A place where a document names the agency that its text, or its picture, comes from. A mention
 * ("told AFP") is no credit.
 *
 * @param agency the agency named
 * @param kind how it is named
 * @param span the words of the credit
 */
public record Credit(Agency agency, Kind kind, Span span) {
  /** Refuses {@code null}. */
  public Credit {
    checkNotNull(agency, "agency");
    checkNotNull(kind, "kind");
    checkNotNull(span, "span");
  }

  /** How the agency is named. */
  public enum Kind {
    /** A dateline at the start of the text: "Beijing (AFP) –". */
    DATELINE,
    /** A byline: "By X, Reuters", "Reporting by X". */
    BYLINE,
    /** A source line: "Source: AFP", "avec AFP", "With inputs from PTI". */
    SOURCE_LINE,
    /** An agency in brackets at the end of the text: "(AFP)". */
    SIGN_OFF,
    /** A copyright line: "© 2022 AFP". */
    COPYRIGHT,
    /** The credit of a picture, which says nothing of the text. */
    PHOTO;

    /**
     * What a credit of this kind says of the text.
     *
     * @return {@link Naming.Role#CARRIAGE}, {@link Naming.Role#CREDIT} or {@link
     *     Naming.Role#PICTURE}
     */
    public Naming.Role role() {
      return switch (this) {
        case DATELINE, BYLINE, SIGN_OFF, COPYRIGHT -> Naming.Role.CARRIAGE;
        case SOURCE_LINE -> Naming.Role.CREDIT;
        case PHOTO -> Naming.Role.PICTURE;
      };
    }

    /**
     * The kind's name in rows.
     *
     * @return the name in lower case with hyphens, for example {@code source-line}
     */
    public String label() {
      return Labels.of(this);
    }
  }

  /**
   * Whether the credit is for the text and not for a picture alone.
   *
   * @return false for {@link Kind#PHOTO}
   */
  public boolean isForText() {
    return kind != Kind.PHOTO;
  }
}
