package org.wirecopy.document;

import static com.google.common.base.Preconditions.checkNotNull;

import org.jspecify.annotations.Nullable;

/**
 * What is known about a document beside its text. Every part may be unknown ({@code null}).
 *
 * @param source the outlet, site or group that carries the document
 * @param published when the document says that it was published
 * @param title its headline or subject
 * @param author its author or authors, as written
 * @param url where it was found
 */
public record Metadata(
    @Nullable String source,
    @Nullable Published published,
    @Nullable String title,
    @Nullable String author,
    @Nullable String url) {
  /** Nothing is known. */
  public static final Metadata NONE = new Metadata(null, null, null, null, null);

  /**
   * Fills what is unknown here from another description.
   *
   * @param other the description to fall back on
   * @return each part of this one, or the other's where this one's is unknown
   */
  public Metadata orElse(Metadata other) {
    checkNotNull(other, "other");
    return new Metadata(
        source != null ? source : other.source,
        published != null ? published : other.published,
        title != null ? title : other.title,
        author != null ? author : other.author,
        url != null ? url : other.url);
  }
}
