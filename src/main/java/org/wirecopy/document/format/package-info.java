/**
 * What a format of inputs is, and which one a file is in: a name and the first bytes come in, a
 * {@link org.wirecopy.document.format.RowReader} goes out. The formats themselves stand in the
 * rooms above, and are named by the table {@code formats.tsv}. Start from {@link
 * org.wirecopy.document.format.InputFormat}.
 */
@NullMarked
package org.wirecopy.document.format;

import org.jspecify.annotations.NullMarked;
