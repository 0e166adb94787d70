/**
 * A text in LaTeX comes in, a document with its parts that are no prose goes out. Start from {@link
 * org.wirecopy.document.markup.latex.LatexFormat}.
 */
@NullMarked
package org.wirecopy.document.markup.latex;

import org.jspecify.annotations.NullMarked;
