/**
 * A text in AsciiDoc comes in, a document with its parts that are no prose goes out. Start from
 * {@link org.wirecopy.document.markup.asciidoc.AsciiDocFormat}.
 */
@NullMarked
package org.wirecopy.document.markup.asciidoc;

import org.jspecify.annotations.NullMarked;
