/**
 * What texts in any markup language have in common: the front matter above them, their lines, and
 * the parts that are no prose; and plain text, which has nothing else. A text comes in, a document
 * that keeps it as it was written goes out. Start from {@link
 * org.wirecopy.document.markup.WrittenText}.
 */
@NullMarked
package org.wirecopy.document.markup;

import org.jspecify.annotations.NullMarked;
