/**
 * Rows of JSON Lines and of tables come in, a document each goes out, and where its text stands in
 * the row. Start from {@link org.wirecopy.document.rows.Fields}.
 */
@NullMarked
package org.wirecopy.document.rows;

import org.jspecify.annotations.NullMarked;
