package org.wirecopy.document;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.document.part.MarkupPart;

/**
 * A text to examine, as it was read: the one immutable value that every later stage points into.
 *
 * <pre>{@code
 * Document forum = Document.of("thread-17", "Beijing (AFP) – A leak of …");
 * }</pre>
 *
 * <p>Safe for threads. Every {@link Span} anywhere in the library counts UTF-16 units of {@link
 * #text()}.
 *
 * @param id the document's name, unique in its corpus, not blank: the path below the folder that
 *     was given, or the row's {@code id}
 * @param text the text; for HTML, the visible text of the page, a line a block; for a markup
 *     language such as Markdown, the text as it was written
 * @param language the language as a BCP 47 tag where the document declares one, else {@code null}
 * @param metadata what is known beside the text
 * @param elements the page's elements in document order (a parent before its children); in a text
 *     in a markup language, the parts that are not prose; empty for plain text
 */
public record Document(
    String id, String text, @Nullable String language, Metadata metadata, List<Element> elements) {
  /**
   * Checks the parts and copies the list.
   *
   * @throws IllegalArgumentException if {@code id} is blank
   */
  public Document {
    checkNotNull(id, "id");
    checkNotNull(text, "text");
    checkNotNull(metadata, "metadata");
    checkNotNull(elements, "elements");
    if (id.isBlank()) {
      throw new IllegalArgumentException("id must not be blank");
    }
    elements = List.copyOf(elements);
  }

  /**
   * A plain text without metadata.
   *
   * @param id the document's name, not blank
   * @param text the text
   * @return the document
   * @throws IllegalArgumentException if {@code id} is blank
   */
  public static Document of(String id, String text) {
    return new Document(id, text, null, Metadata.NONE, List.of());
  }

  /**
   * Whether the elements are those of a page (HTML), around its text; otherwise they are what a
   * markup language adds to a text, or there are none.
   *
   * @return whether the document is a page with elements
   */
  public boolean isPage() {
    return !elements.isEmpty() && !MarkupPart.isName(elements.get(0).name());
  }

  /**
   * Whether this was read as a mail message, with its header taken off; its last element, of no
   * length, says so.
   *
   * @return whether the text is the body of a message, as plain text or as a page
   */
  public boolean isMessage() {
    return !elements.isEmpty()
        && elements.get(elements.size() - 1).name().equals(MarkupPart.MESSAGE_ELEMENT);
  }

  /**
   * The same text under another name.
   *
   * @param newId the name, not blank
   * @return the renamed document
   * @throws IllegalArgumentException if {@code newId} is blank
   */
  public Document withId(String newId) {
    checkNotNull(newId, "newId");
    return new Document(newId, text, language, metadata, elements);
  }

  /**
   * The same text with other metadata.
   *
   * @param newMetadata the metadata
   * @return the document with that metadata
   */
  public Document withMetadata(Metadata newMetadata) {
    checkNotNull(newMetadata, "newMetadata");
    return new Document(id, text, language, newMetadata, elements);
  }

  /**
   * The words of a span, exactly as they stand in the document.
   *
   * @param span a part of the text
   * @return that part
   * @throws IndexOutOfBoundsException if the span reaches past the end of the text
   */
  public String text(Span span) {
    checkNotNull(span, "span");
    return span.of(text);
  }
}
