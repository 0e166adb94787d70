/**
 * The way in: files, folders, globs, streams and pages come in, {@link
 * org.wirecopy.document.Document}s go out one after another, and every input that cannot be read
 * becomes a {@link org.wirecopy.document.Problem}. Start from {@link
 * org.wirecopy.document.input.Corpus}; from {@link org.wirecopy.document.input.RowFile} where rows
 * are changed in their file, and from {@link org.wirecopy.document.input.HtmlPage} with a page at
 * hand.
 */
@NullMarked
package org.wirecopy.document.input;

import org.jspecify.annotations.NullMarked;
