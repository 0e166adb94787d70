package org.wirecopy.document;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Map;

/**
 * An element of a structured page (HTML) and the part of the document's text that it produced; or a
 * part of a text in a markup language that is not prose: {@code front-matter}, {@code code-block}
 * or {@code markup}, with its {@code role} in words, and {@code apart} where it keeps words apart
 * (see {@link Spelling#keepsApart}), in order and apart from the others; or there {@code
 * character}, a reference to a character of a word (see {@link Spelling}); or {@code
 * message/rfc822}, which says of a text or a page that it was read as a mail message; or in a page
 * {@code embedded-text}, around what was read from the data of its scripts.
 *
 * @param span the text of the element and its descendants, possibly empty
 * @param name the tag's name in lower case, for example {@code blockquote}
 * @param attributes the attributes that tell what an element is for: {@code id}, {@code class},
 *     {@code role}, {@code rel}, {@code itemprop}, {@code itemtype}, {@code href}, {@code cite},
 *     {@code datetime}, {@code title}, {@code alt}, {@code content}, {@code lang}, {@code author},
 *     {@code aria-label} and the first few short {@code data-*}; names in lower case
 * @param parent the index of the parent in {@link Document#elements()}, or -1 for the root; always
 *     smaller than the element's own index
 */
public record Element(Span span, String name, Map<String, String> attributes, int parent) {
  /**
   * Copies the attributes.
   *
   * @throws IllegalArgumentException if {@code parent} is below -1
   */
  public Element {
    checkNotNull(span, "span");
    checkNotNull(name, "name");
    checkNotNull(attributes, "attributes");
    if (parent < -1) {
      throw new IllegalArgumentException("parent must be at least -1, was " + parent);
    }
    attributes = Map.copyOf(attributes);
  }
}
