/**
 * Reading: files and streams come in, immutable {@link org.wirecopy.document.Document}s go out, and
 * every input that cannot be read becomes a {@link org.wirecopy.document.Problem}. Start from
 * {@link org.wirecopy.document.Corpus}.
 */
@NullMarked
package org.wirecopy.document;

import org.jspecify.annotations.NullMarked;
