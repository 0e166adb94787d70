/**
 * A web archive comes in, a document for each page or text that was captured goes out. Start from
 * {@link org.wirecopy.document.warc.WarcFormat}.
 */
@NullMarked
package org.wirecopy.document.warc;

import org.jspecify.annotations.NullMarked;
