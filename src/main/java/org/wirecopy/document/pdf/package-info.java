/**
 * PDF goes in, its text goes out. Start from {@link org.wirecopy.document.pdf.PdfFormat}; the
 * library for it is optional.
 */
@NullMarked
package org.wirecopy.document.pdf;

import org.jspecify.annotations.NullMarked;
