/**
 * A text in Markdown comes in, a document with its parts that are no prose goes out. Start from
 * {@link org.wirecopy.document.markup.markdown.MarkdownFormat}.
 */
@NullMarked
package org.wirecopy.document.markup.markdown;

import org.jspecify.annotations.NullMarked;
